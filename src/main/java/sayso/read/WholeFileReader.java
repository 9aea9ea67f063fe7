package sayso.read;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import sayso.text.Article;

/** A file, or a stream, that is one article as a whole. */
final class WholeFileReader implements ArticleReader {
  private final String id;
  private final String place;
  private final InputStream in;
  private final Parser parser;
  private boolean done;

  /** Makes the article of a file's content. */
  interface Parser {
    Article article(String id, InputStream in) throws IOException;
  }

  /**
   * @param id of the article
   * @param place what messages call the input
   */
  WholeFileReader(String id, String place, InputStream in, Parser parser) {
    this.id = id;
    this.place = place;
    this.in = in;
    this.parser = parser;
  }

  @Override
  public @Nullable Reading next() {
    if (done) {
      return null;
    }
    done = true;
    try {
      return new Reading.Success(parser.article(id, in));
    } catch (IOException e) {
      return new Reading.Failure(id, Explained.at(place, e));
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
