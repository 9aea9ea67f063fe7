package sayso.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** A file of the user's that is read as a whole, as {@link Lines} bounds it; compressed or not. */
final class SmallFile {
  private SmallFile() {}

  /**
   * Its text.
   *
   * @throws UnreadableException where it is longer than {@link Lines#LIMIT} or no UTF-8; it names
   *     the file
   */
  static String read(Path file) throws IOException {
    try (InputStream in = Compressed.open(file)) {
      byte[] bytes = in.readNBytes(Lines.LIMIT + 1);
      if (bytes.length > Lines.LIMIT) {
        throw new UnreadableException("longer than " + (Lines.LIMIT >> 20) + " MB");
      }
      return Utf8.decode(bytes, bytes.length, true);
    } catch (UnreadableException e) {
      throw new UnreadableException(file + ": " + e.getMessage(), e);
    }
  }

  /** What separates the columns of a CSV file, by its first line. */
  static char separator(String csv) {
    return DelimitedReader.separator(csv.lines().findFirst().orElse(""));
  }
}
