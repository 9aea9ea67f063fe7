package sayso.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Streams of files that may be compressed; told by their first bytes, not by their names. */
public final class Compressed {
  private static final int BUFFER = 1 << 16;

  private Compressed() {}

  /** The file's content, decompressed where it is gzip. */
  public static InputStream open(Path file) throws IOException {
    return decompressed(Files.newInputStream(file));
  }

  /**
   * The stream's content, decompressed where it is gzip. The answer supports marks; closing it
   * closes {@code in}, as does a failure.
   */
  public static InputStream decompressed(InputStream in) throws IOException {
    try {
      BufferedInputStream buffered = new BufferedInputStream(in, BUFFER);
      buffered.mark(2);
      int first = buffered.read();
      int second = buffered.read();
      buffered.reset();
      boolean gzip = (first | second << 8) == GZIPInputStream.GZIP_MAGIC;
      return gzip
          ? new BufferedInputStream(new GZIPInputStream(buffered, BUFFER), BUFFER)
          : buffered;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }
}
