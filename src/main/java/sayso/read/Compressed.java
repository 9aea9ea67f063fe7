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
    InputStream raw = Files.newInputStream(file);
    try {
      return decompressed(raw);
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  /** The stream's content, decompressed where it is gzip. Closing the answer closes {@code in}. */
  public static InputStream decompressed(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, BUFFER);
    buffered.mark(2);
    int first = buffered.read();
    int second = buffered.read();
    buffered.reset();
    boolean gzip = (first | second << 8) == GZIPInputStream.GZIP_MAGIC;
    return gzip ? new BufferedInputStream(new GZIPInputStream(buffered, BUFFER), BUFFER) : buffered;
  }
}
