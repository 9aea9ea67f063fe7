package sayso.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts an article into blocks: one for each line that is not blank. */
final class Layout {
  private Layout() {}

  static List<Block> of(Article article) {
    String text = article.text();
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      int from = start;
      int to = end;
      while (from < to && isBlank(text.charAt(from))) {
        from++;
      }
      while (from < to && isBlank(text.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(from, to), null));
      }
      start = end + 1;
    }
    return blocks;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
  }
}
