package sayso.read;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** Gives articles one at a time, holding no more than one. */
public interface ArticleReader extends Closeable {
  /** The next article or the next failure, or null after the last. */
  @Nullable Reading next();
}
