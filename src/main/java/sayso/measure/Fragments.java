package sayso.measure;

import java.util.ArrayList;
import java.util.List;
import sayso.text.Span;

/** A role's spans brought into one form, so that they can be compared character by character. */
final class Fragments {
  private Fragments() {}

  /** In order, without white space at the ends, joined where only white space lies between. */
  static List<Span> joined(List<Span> spans, String text) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      Span stripped = stripped(span, text);
      if (stripped.length() == 0) {
        continue;
      }
      int last = joined.size() - 1;
      if (last >= 0 && touches(joined.get(last), stripped, text)) {
        joined.set(last, joined.get(last).cover(stripped));
      } else {
        joined.add(stripped);
      }
    }
    return joined;
  }

  /** Cut at line ends, without white space at the ends. */
  static List<Span> lines(List<Span> spans, String text) {
    List<Span> lines = new ArrayList<>();
    for (Span span : spans) {
      int start = span.start();
      while (start <= span.end()) {
        int newline = text.indexOf('\n', start);
        int end = newline < 0 || newline > span.end() ? span.end() : newline;
        Span line = stripped(new Span(start, end), text);
        if (line.length() > 0) {
          lines.add(line);
        }
        start = end + 1;
      }
    }
    return lines;
  }

  private static boolean touches(Span left, Span right, String text) {
    return right.start() <= left.end()
        || text.substring(left.end(), right.start()).chars().allMatch(Fragments::isSpace);
  }

  private static Span stripped(Span span, String text) {
    int start = span.start();
    int end = span.end();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  // Scraped text is full of no-break spaces, which Character.isWhitespace leaves out.
  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }
}
