package sayso.text;

import java.util.List;

/** Which way the quotation marks among a sentence's words face. */
final class QuoteMarks {
  private static final String OPENING_BRACKETS = "([{—–-/";

  private QuoteMarks() {}

  /** Whether the word is a double quotation mark of any form: ", '', ``, curly or angled. */
  static boolean isDouble(String word) {
    return switch (word) {
      case "\"", "''", "``", "“", "”", "„", "«", "»" -> true;
      default -> false;
    };
  }

  /** The word with straight marks for curly ones. */
  static String straight(String word) {
    return word.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
  }

  /**
   * Whether the double quotation mark opens a quotation. A straight one is known by the white space
   * beside it; where that does not tell, it opens if as many like it stand before it in the
   * sentence as close.
   */
  static boolean opens(String text, List<Span> words, int i) {
    String mark = words.get(i).of(text);
    if ("``“„«".contains(mark)) {
      return true;
    }
    if ("”»".contains(mark)) {
      return false;
    }
    boolean before = isOpen(text, words.get(i).start() - 1);
    boolean after = isSpace(text, words.get(i).end());
    if (before != after) {
      return before;
    }
    long alike = words.subList(0, i).stream().filter(w -> w.of(text).equals(mark)).count();
    return alike % 2 == 0;
  }

  private static boolean isOpen(String text, int index) {
    return isSpace(text, index) || OPENING_BRACKETS.indexOf(text.charAt(index)) >= 0;
  }

  private static boolean isSpace(String text, int index) {
    return index < 0
        || index >= text.length()
        || Character.isWhitespace(text.charAt(index))
        || Character.isSpaceChar(text.charAt(index));
  }
}
