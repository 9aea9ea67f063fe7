package sayso.read;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import sayso.text.Article;

/** A text as one article, unchanged but for a byte order mark. */
final class TextReader implements ArticleReader {
  private final String id;
  private final String place;
  private final InputStream in;
  private boolean done;

  /**
   * @param id of the article
   * @param place what messages call the input
   */
  TextReader(String id, String place, InputStream in) {
    this.id = id;
    this.place = place;
    this.in = in;
  }

  @Override
  public @Nullable Reading next() {
    if (done) {
      return null;
    }
    done = true;
    try {
      byte[] bytes = in.readNBytes(Lines.LIMIT + 1);
      if (bytes.length > Lines.LIMIT) {
        return failure("longer than " + (Lines.LIMIT >> 20) + " MB, which is no single article");
      }
      String text = Utf8.decode(bytes, bytes.length, true);
      if (text.isBlank()) {
        return failure("no text in it");
      }
      if (Format.isPage(text)) {
        return failure("is an HTML page; name it .html, or say --from html");
      }
      return new Reading.Success(Article.of(id, text));
    } catch (UnreadableException e) {
      return failure(e.getMessage());
    } catch (IOException e) {
      return new Reading.Failure(id, Explained.at(place, e));
    }
  }

  private Reading failure(@Nullable String why) {
    return new Reading.Failure(id, place + ": " + why);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
