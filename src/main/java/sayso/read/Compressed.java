package sayso.read;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Streams of files that may be compressed; told by their first bytes, not by their names. */
public final class Compressed {
  private static final int BUFFER = 1 << 16;

  private Compressed() {}

  private enum Form {
    GZIP,
    ZSTD,
    PLAIN;

    private static final int ZSTD_MAGIC = 0xFD2FB528;

    static Form of(byte[] start) {
      int magic = ByteBuffer.wrap(Arrays.copyOf(start, 4)).order(ByteOrder.LITTLE_ENDIAN).getInt();
      boolean gzip = (magic & 0xFFFF) == GZIPInputStream.GZIP_MAGIC;
      return gzip ? GZIP : magic == ZSTD_MAGIC ? ZSTD : PLAIN;
    }
  }

  /** Whether a file is compressed as a whole. */
  static boolean is(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Form.of(in.readNBytes(4)) != Form.PLAIN;
    }
  }

  /** The file's content, decompressed where it is gzip or Zstandard. */
  public static InputStream open(Path file) throws IOException {
    return decompressed(Files.newInputStream(file));
  }

  /**
   * The stream's content, decompressed where it is gzip or Zstandard. The answer supports marks;
   * closing it closes {@code in}, as does a failure.
   */
  public static InputStream decompressed(InputStream in) throws IOException {
    try {
      BufferedInputStream buffered = new BufferedInputStream(in, BUFFER);
      buffered.mark(4);
      byte[] start = buffered.readNBytes(4);
      buffered.reset();
      return switch (Form.of(start)) {
        case GZIP -> new BufferedInputStream(new GZIPInputStream(buffered, BUFFER), BUFFER);
        case ZSTD -> new BufferedInputStream(new ZstdInputStream(buffered), BUFFER);
        case PLAIN -> buffered;
      };
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }
}
