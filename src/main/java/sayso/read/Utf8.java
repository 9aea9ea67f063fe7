package sayso.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Strict UTF-8: bytes that are none are an error, not a replacement character. */
final class Utf8 {
  private Utf8() {}

  /**
   * The text of the first {@code length} bytes.
   *
   * @param start whether they begin a file, so that a byte order mark is to be dropped
   * @throws UnreadableException where they are not UTF-8; it names the byte and its line
   */
  static String decode(byte[] bytes, int length, boolean start) throws UnreadableException {
    CharBuffer text = CharBuffer.allocate(length);
    ByteBuffer left = ByteBuffer.wrap(bytes, 0, length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(left, text, true);
    if (result.isError()) {
      throw new UnreadableException(problem(bytes, length, left.position()));
    }
    text.flip();
    boolean marked = start && !text.isEmpty() && text.get(0) == '\uFEFF';
    return text.subSequence(marked ? 1 : 0, text.length()).toString();
  }

  private static String problem(byte[] bytes, int length, int position) {
    int line = 1;
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        return "not a text file (it holds zero bytes)";
      }
      line += i < position && bytes[i] == '\n' ? 1 : 0;
    }
    return String.format(
        Locale.ROOT,
        "%snot UTF-8 (byte 0x%02X at offset %d); if it is Windows text, convert it with:"
            + " iconv -f WINDOWS-1252 -t UTF-8",
        line == 1 ? "" : "line " + line + " is ",
        bytes[position],
        position);
  }
}
