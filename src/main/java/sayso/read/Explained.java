package sayso.read;

import com.github.luben.zstd.ZstdIOException;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.zip.ZipException;

/** What an input or output error means, in words: the JDK's own messages are often bare paths. */
public final class Explained {
  private Explained() {}

  /** One line for the user. */
  public static String of(Exception e) {
    String message = e.getMessage();
    if (e instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
      IOException cause = unchecked.getCause();
      // Without a message of its own it repeats its cause's toString.
      return message == null || message.equals(cause.toString())
          ? of(cause)
          : message + ": " + of(cause);
    }
    if (e instanceof NoSuchFileException) {
      return message + ": no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return message + ": permission denied";
    }
    if (e instanceof NotDirectoryException) {
      return message + ": not a folder";
    }
    if (e instanceof FileAlreadyExistsException exists && exists.getReason() == null) {
      return message + ": exists, and is no folder";
    }
    if (e instanceof EOFException || e instanceof ZipException || e instanceof ZstdIOException) {
      return "the compressed data is cut off or damaged";
    }
    return message == null ? e.getClass().getSimpleName() : message;
  }

  /** The same, beginning with the place where it happened. */
  static String at(String place, IOException e) {
    String why = of(e);
    return why.startsWith(place) ? why : place + ": " + why;
  }
}
