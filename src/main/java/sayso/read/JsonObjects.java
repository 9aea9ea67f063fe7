package sayso.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The outermost objects of a JSON document, one at a time and however they are laid out: one, one
 * after the other, or the elements of an array. Only braces, brackets and strings are looked at, so
 * that an object that is broken inside costs no other; what is too long is skipped without being
 * held.
 */
final class JsonObjects implements JsonLinesReader.Source {
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private int number;

  JsonObjects(InputStream in) {
    this.in = in;
  }

  @Override
  public Lines.@Nullable Line next() throws IOException {
    int c = read();
    while (c >= 0 && c != '{') {
      if (!isBetween(c)) {
        throw new UnreadableException(
            "broken JSON after article %,d: an object or an array of objects is needed, here is '%c'"
                .formatted(number, c < 128 ? (char) c : '?'));
      }
      c = read();
    }
    return c < 0 ? null : object();
  }

  /** White space, an array's marks, and the bytes of a byte order mark. */
  private static boolean isBetween(int c) {
    return c <= ' ' || c == '[' || c == ']' || c == ',' || c == 0xEF || c == 0xBB || c == 0xBF;
  }

  private Lines.Line object() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean tooLong = false;
    boolean inString = false;
    boolean escaped = false;
    int depth = 0;
    int c = '{';
    do {
      if (bytes.size() < Lines.LIMIT) {
        bytes.write(c);
      } else {
        tooLong = true;
      }
      if (inString) {
        inString = escaped || c != '"';
        escaped = c == '\\' && !escaped;
      } else if (c == '"') {
        inString = true;
      } else if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
      }
      c = depth == 0 ? -1 : read();
    } while (c >= 0);
    number++;
    return tooLong
        ? Lines.Line.tooLong(number, Lines.LIMIT)
        : Lines.Line.of(number, bytes.toByteArray());
  }

  private int read() throws IOException {
    if (at == filled) {
      filled = Math.max(0, in.read(buffer));
      at = 0;
      if (filled == 0) {
        return -1;
      }
    }
    return buffer[at++] & 0xFF;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
