package sayso.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a WARC file into its records by their Content-Length (ISO 28500), and goes on with the next
 * "WARC/" at a line's start where that is wrong. A record is held only up to a limit.
 */
final class WarcFrames implements Closeable {
  /** The longest record that is held: a page and its headers. */
  static final int LIMIT = HtmlPage.LIMIT + (1 << 16);

  private static final int LONGEST_HEADER = 1 << 16;

  /** How much is read again after broken records before a file is given up. */
  private static final long MOST_AGAIN = 64L * LIMIT;

  private static final byte[] MAGIC = "WARC/".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern LENGTH = Pattern.compile("(?im)^content-length:[ \t]*(\\d+)[ \t]*$");

  /** What the head of an HTTP response says of a page. */
  private static final Pattern PAGE =
      Pattern.compile("(?im)^content-type:[ \t]*(?:text/html|application/xhtml)");

  private final PushbackInputStream in;
  private long number;
  private long again;

  WarcFrames(InputStream in) {
    this.in = new PushbackInputStream(in, LIMIT + LONGEST_HEADER);
  }

  /**
   * A record.
   *
   * @param number from 1
   * @param content header and block, null where it is broken or beyond the limit
   * @param problem why it cannot be read, null where it can or need not
   */
  record Frame(long number, @Nullable InputStream content, @Nullable String problem) {}

  /** The next record, null after the last. */
  @Nullable Frame next() throws IOException {
    boolean odd = !skipLineEnds();
    if (odd) {
      seek();
    }
    byte[] header = header();
    number++;
    if (header.length == 0) {
      return odd ? problem("no WARC file") : null;
    }
    OptionalLong length = length(header);
    if (length.isEmpty()) {
      seek();
      return problem("a record without a Content-Length");
    }
    if (length.getAsLong() > LIMIT) {
      byte[] start = in.readNBytes(LONGEST_HEADER);
      in.unread(start);
      seek();
      return problem(isPage(text(start)) ? HtmlPage.TOO_LONG : null);
    }
    byte[] block = in.readNBytes((int) length.getAsLong());
    if (block.length == length.getAsLong() && skipLineEnds()) {
      InputStream content =
          new SequenceInputStream(
              new ByteArrayInputStream(header), new ByteArrayInputStream(block));
      return new Frame(number, content, null);
    }
    again += block.length;
    if (again > MOST_AGAIN) {
      throw new UnreadableException("too many broken records; the rest is not read");
    }
    in.unread(block);
    seek();
    return problem("the record's Content-Length is wrong, or the file is cut off");
  }

  private Frame problem(@Nullable String problem) {
    return new Frame(number, null, problem);
  }

  private static boolean isPage(String block) {
    int end = block.indexOf("\n\n");
    String head = end < 0 ? block : block.substring(0, end);
    return head.startsWith("HTTP/") && PAGE.matcher(head).find();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).replace("\r", "");
  }

  private static OptionalLong length(byte[] header) {
    Matcher matcher = LENGTH.matcher(text(header));
    try {
      return matcher.find()
          ? OptionalLong.of(Long.parseLong(matcher.group(1)))
          : OptionalLong.empty();
    } catch (NumberFormatException e) {
      return OptionalLong.empty();
    }
  }

  /** Whether a record or the end comes after line ends. */
  private boolean skipLineEnds() throws IOException {
    int b = in.read();
    while (b == '\r' || b == '\n') {
      b = in.read();
    }
    if (b < 0) {
      return true;
    }
    in.unread(b);
    byte[] start = in.readNBytes(MAGIC.length);
    in.unread(start);
    return Arrays.equals(start, MAGIC);
  }

  /** Up to and with the blank line, or as much as a header may have. */
  private byte[] header() throws IOException {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    boolean blank = false;
    for (int b = in.read(); b >= 0 && header.size() < LONGEST_HEADER; b = in.read()) {
      header.write(b);
      if (b == '\n' && blank) {
        break;
      }
      blank = b == '\n' || (b == '\r' && blank);
    }
    return header.toByteArray();
  }

  /** Goes to the next line that begins a record, or to the end. */
  private void seek() throws IOException {
    int matched = 0;
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (matched >= 0 && b == MAGIC[matched]) {
        matched++;
        if (matched == MAGIC.length) {
          in.unread(MAGIC);
          return;
        }
      } else {
        matched = b == '\n' ? 0 : -1;
      }
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
