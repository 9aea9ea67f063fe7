package sayso.batch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Half of a SHA-256 of strings one after the other: no two lists meet in it by chance. */
public final class Digest {
  private static final int BYTES = 16;

  private final MessageDigest sha256;

  /** Of nothing yet. */
  public Digest() {
    try {
      this.sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Adds a string; null is one of its own. */
  public Digest add(@Nullable String value) {
    byte[] bytes = value == null ? new byte[0] : value.getBytes(StandardCharsets.UTF_8);
    int length = value == null ? -1 : bytes.length;
    sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, length));
    sha256.update(bytes);
    return this;
  }

  /** The digest in hexadecimal digits; nothing can be added any more. */
  public String hex() {
    return HexFormat.of().formatHex(sha256.digest(), 0, BYTES);
  }
}
