package sayso.write;

import java.io.Closeable;
import java.io.IOException;
import sayso.Annotated;

/**
 * Writes annotated articles in some format, one after another. What was written is whole after
 * {@link #close}.
 */
public interface ArticleWriter extends Closeable {
  void write(Annotated article) throws IOException;
}
