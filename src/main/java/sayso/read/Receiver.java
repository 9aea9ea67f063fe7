package sayso.read;

import java.io.IOException;

/** Takes what is read, one after another. */
public interface Receiver<T> {
  void take(T item) throws IOException;
}
