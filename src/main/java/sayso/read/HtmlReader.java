package sayso.read;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A web page as one article. */
final class HtmlReader implements ArticleReader {
  private final String id;
  private final String place;
  private final InputStream in;
  private boolean done;

  /**
   * @param id of the article
   * @param place what messages call the input
   */
  HtmlReader(String id, String place, InputStream in) {
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
      byte[] page = in.readNBytes(HtmlPage.LIMIT + 1);
      return new Reading.Success(HtmlPage.article(id, page, null, null));
    } catch (IOException e) {
      return new Reading.Failure(id, Explained.at(place, e));
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
