package sayso.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of an article that is not blank.
 *
 * @param span without surrounding white space and invisible characters
 * @param plain the covered characters, each odd space and invisible character replaced by a space,
 *     so that an index in it plus {@code span.start()} is an index in the text
 * @param apart whether a blank line stands before it
 */
record Line(Span span, String plain, boolean apart) {
  /** The lines of {@code text}, ended by LF, CR LF, CR or a Unicode line separator. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    boolean apart = false;
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && !isLineEnd(text.charAt(end))) {
        end++;
      }
      Span span = trimmed(text, start, end);
      if (span.length() > 0) {
        lines.add(new Line(span, plain(span.of(text)), apart));
        apart = false;
      } else {
        apart = true;
      }
      boolean crLf = text.startsWith("\r\n", end);
      start = end + (crLf ? 2 : 1);
    }
    return lines;
  }

  int length() {
    return plain.length();
  }

  /** {@code plain} from {@code start} to {@code end} as a span of the text. */
  Span part(int start, int end) {
    return new Span(span.start() + start, span.start() + end);
  }

  int words() {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < plain.length(); i++) {
      boolean space = plain.charAt(i) == ' ';
      words += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return words;
  }

  /** Whether it ends as a sentence does, closing quotation marks and brackets aside. */
  boolean endsSentence() {
    int end = plain.length();
    while (end > 0 && "\"'”’)]»".indexOf(plain.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?…".indexOf(plain.charAt(end - 1)) >= 0;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
  }

  private static Span trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (from < to && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  /** {@code covered} with a space for each odd space and invisible character. */
  static String plain(String covered) {
    StringBuilder plain = new StringBuilder(covered);
    for (int i = 0; i < plain.length(); i++) {
      if (isSpace(plain.charAt(i))) {
        plain.setCharAt(i, ' ');
      }
    }
    return plain.toString();
  }

  /**
   * White space of every kind, controls, and what no reader sees: zero-width spaces, byte order
   * marks, the direction marks around Bluesky names. The zero-width joiner holds emoji together.
   */
  private static boolean isSpace(char c) {
    return c <= ' '
        || c == '\u00AD'
        || (c > '~'
            && c != '\u200D'
            && (Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT));
  }
}
