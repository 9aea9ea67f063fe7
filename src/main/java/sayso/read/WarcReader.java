package sayso.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import sayso.text.Article;

/**
 * The pages of a web crawl in a WARC file, one article each: successful HTTP responses with HTML.
 * Other records are passed over. The id is the record's, without "urn:uuid:".
 */
final class WarcReader implements ArticleReader {
  private static final int OK = 200;

  private final String name;
  private final String place;
  private final WarcFrames frames;
  private boolean broken;

  /**
   * @param name the input's, for records without an id
   * @param place what messages call the input
   */
  WarcReader(String name, String place, InputStream in) {
    this.name = name;
    this.place = place;
    this.frames = new WarcFrames(in);
  }

  @Override
  public @Nullable Reading next() {
    try {
      while (!broken) {
        WarcFrames.Frame frame = frames.next();
        if (frame == null) {
          return null;
        }
        Reading reading = reading(frame);
        if (reading != null) {
          return reading;
        }
      }
      return null;
    } catch (IOException e) {
      broken = true;
      return new Reading.Failure(name, Explained.at(place, e));
    }
  }

  /** Null for a record that is no page. */
  private @Nullable Reading reading(WarcFrames.Frame frame) {
    String id = name + ":" + frame.number();
    String where = place + ", record " + frame.number();
    if (frame.problem() != null) {
      return new Reading.Failure(id, where + ": " + frame.problem());
    }
    if (frame.content() == null) {
      return null;
    }
    try (org.netpreserve.jwarc.WarcReader warc =
        new org.netpreserve.jwarc.WarcReader(frame.content())) {
      WarcRecord record = warc.next().orElse(null);
      if (!(record instanceof WarcResponse response)) {
        return null;
      }
      id = response.id().toString().replaceFirst("^urn:uuid:", "");
      where += " (" + response.target() + ")";
      Article article = article(id, response);
      return article == null ? null : new Reading.Success(article);
    } catch (IOException e) {
      return new Reading.Failure(id, where + ": " + Explained.of(e));
    } catch (RuntimeException e) {
      // jwarc reports some broken headers so: a bad date, a bad address.
      return new Reading.Failure(id, where + ": a broken record (" + e.getMessage() + ")");
    }
  }

  private static @Nullable Article article(String id, WarcResponse response) throws IOException {
    HttpResponse http = response.http();
    MediaType type = http.contentType();
    boolean page = type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML);
    if (http.status() != OK || !page) {
      return null;
    }
    return HtmlPage.article(
        id,
        http.bodyDecoded().stream(),
        supported(type.parameters().get("charset")),
        response.target());
  }

  private static @Nullable String supported(@Nullable String charset) {
    try {
      return charset != null && Charset.isSupported(charset) ? charset : null;
    } catch (IllegalCharsetNameException e) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    frames.close();
  }
}
