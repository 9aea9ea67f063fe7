package sayso.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A stream's lines, one at a time, each checked to be UTF-8. A line ends with LF or CRLF; a byte
 * order mark before the first is dropped. What is too long is skipped without being held.
 */
final class Lines implements JsonLinesReader.Source {
  /** The longest line that is read, in bytes: more is no news article. */
  static final int LIMIT = 1 << 20;

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private int number;

  Lines(InputStream in) {
    this(in, LIMIT);
  }

  Lines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /**
   * A line with its number, from 1.
   *
   * @param problem why it cannot be read, null where it can
   */
  record Line(int number, String content, @Nullable String problem) {
    static Line tooLong(int number, int limit) {
      return new Line(number, "", "longer than " + (limit >> 20) + " MB");
    }

    /** Of UTF-8; the first may begin with a byte order mark. */
    static Line of(int number, byte[] bytes) {
      int length = bytes.length;
      if (length > 0 && bytes[length - 1] == '\r') {
        length--;
      }
      try {
        return new Line(number, Utf8.decode(bytes, length, number == 1), null);
      } catch (UnreadableException e) {
        String readable = new String(bytes, 0, length, StandardCharsets.UTF_8);
        return new Line(number, readable, e.getMessage());
      }
    }

    /** The line's text without its end. */
    String text() throws UnreadableException {
      if (problem != null) {
        throw new UnreadableException(problem);
      }
      return content;
    }

    boolean isBlank() {
      return problem == null && content.isBlank();
    }
  }

  /** The next line, or null after the last. */
  @Override
  public @Nullable Line next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean ended = false;
    boolean any = false;
    boolean tooLong = false;
    while (!ended) {
      if (at == filled) {
        filled = Math.max(0, in.read(buffer));
        at = 0;
        if (filled == 0) {
          break;
        }
      }
      any = true;
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      tooLong |= bytes.size() + (end - at) > limit;
      if (!tooLong) {
        bytes.write(buffer, at, end - at);
      }
      ended = end < filled;
      at = ended ? end + 1 : end;
    }
    if (!any) {
      return null;
    }
    number++;
    return tooLong ? Line.tooLong(number, limit) : Line.of(number, bytes.toByteArray());
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
