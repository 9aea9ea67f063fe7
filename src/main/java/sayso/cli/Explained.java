package sayso.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** What an input or output error means, in words: the JDK's own messages are often bare paths. */
final class Explained {
  private Explained() {}

  static String of(Exception e) {
    String message = String.valueOf(e.getMessage());
    if (e instanceof NoSuchFileException) {
      return message + ": no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return message + ": permission denied";
    }
    if (e instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
      IOException cause = unchecked.getCause();
      String why = of(cause);
      return message.endsWith(cause.toString()) ? why : message + ": " + why;
    }
    if (e instanceof FileNotFoundException || e.getMessage() != null) {
      return message;
    }
    return e.getClass().getSimpleName();
  }
}
