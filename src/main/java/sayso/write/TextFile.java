package sayso.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts as UTF-8. An unpaired surrogate, which UTF-8 cannot hold, becomes a question mark rather
 * than a failure; it stays one code point, so that offsets hold.
 */
final class TextFile {
  private TextFile() {}

  /** A writer into a file, over an earlier one. */
  static Writer create(Path file) throws IOException {
    return to(Files.newOutputStream(file));
  }

  /** A writer into a stream, which it closes. */
  static Writer to(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /** Writes a whole file. */
  static void write(Path file, String text) throws IOException {
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
