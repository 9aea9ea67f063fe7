package sayso.write;

import java.util.regex.Pattern;

/** Text set in a fixed number of columns; every code point is taken to fill one. */
final class Columns {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\u200D]]");

  private Columns() {}

  /**
   * One line of what a text says: white space is a single blank, and what would steer the terminal
   * (control characters, direction marks) is left out.
   */
  static String clean(String text) {
    return UNSAFE.matcher(SPACE.matcher(text).replaceAll(" ")).replaceAll("").strip();
  }

  static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - length(text)));
  }

  static String shortened(String text, int width) {
    return length(text) <= width
        ? text
        : text.substring(0, text.offsetByCodePoints(0, Math.max(0, width - 1))) + "…";
  }

  static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /**
   * The text in lines of at most {@code width} columns where its words allow it, the first after
   * {@code label}, the others indented as far; without a line end at the end.
   */
  static String wrapped(String label, String text, int width) {
    StringBuilder lines = new StringBuilder(label);
    String indent = " ".repeat(length(label));
    int column = length(label);
    boolean first = true;
    for (String word : text.split(" ", -1)) {
      int needed = length(word) + (first ? 0 : 1);
      if (!first && column + needed > width) {
        lines.append('\n').append(indent);
        column = indent.length();
        first = true;
      }
      lines.append(first ? "" : " ").append(word);
      column += length(word) + (first ? 0 : 1);
      first = false;
    }
    return lines.toString();
  }
}
