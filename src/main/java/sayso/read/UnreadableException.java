package sayso.read;

import java.io.IOException;

/**
 * An input that is there and cannot be understood. The message is one line for the user: which
 * file, where in it, what is wrong and, where that is known, what to do.
 */
public final class UnreadableException extends IOException {
  private static final long serialVersionUID = 1L;

  public UnreadableException(String message) {
    super(message);
  }

  public UnreadableException(String message, Throwable cause) {
    super(message, cause);
  }
}
