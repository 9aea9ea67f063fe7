package sayso.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sayso.text.Block;
import sayso.text.Span;
import sayso.text.TaggedArticle;

/**
 * Finds what stands in quotation marks: straight, curly, doubled single ({@code ''} and {@code
 * ``}), and single marks that are no apostrophes.
 *
 * <p>A quotation never leaves its block, but one that is not closed goes on in the next block where
 * that opens with a mark, as newspapers print speeches of several paragraphs. A mark that is never
 * closed quotes to the end of its block.
 */
final class Quotations {
  private static final String OPENING = "“„«";
  private static final String CLOSING = "”»";
  private static final String STRAIGHT = "\"‟";

  private Quotations() {}

  /**
   * A quotation with its marks, one span a paragraph.
   *
   * @param isSingle whether it stands in single marks
   */
  record Quotation(List<Span> spans, boolean isSingle) {
    Quotation {
      spans = List.copyOf(spans);
    }

    /** From the first mark to the last. */
    Span extent() {
      return spans.get(0).cover(spans.get(spans.size() - 1));
    }
  }

  /** The quotations of all blocks but furniture, in the order of the text. */
  static List<Quotation> in(TaggedArticle article) {
    List<Quotation> found = new ArrayList<>();
    boolean open = false;
    for (Block block : article.blocks()) {
      if (block.kind() == Block.Kind.FURNITURE) {
        continue;
      }
      List<Mark> marks = marks(article.text(), block.span());
      List<Quotation> own = quotations(marks, block.span());
      boolean continues =
          open && !own.isEmpty() && own.get(0).extent().start() == block.span().start();
      for (int i = 0; i < own.size(); i++) {
        if (i == 0 && continues) {
          List<Span> spans = new ArrayList<>(found.remove(found.size() - 1).spans());
          spans.addAll(own.get(0).spans());
          found.add(new Quotation(spans, own.get(0).isSingle()));
        } else {
          found.add(own.get(i));
        }
      }
      open = !own.isEmpty() && isUnclosed(marks, own.get(own.size() - 1), block.span());
    }
    return found;
  }

  /** One quotation mark. */
  private record Mark(Span span, boolean opens, boolean closes, boolean single) {}

  private static boolean isUnclosed(List<Mark> marks, Quotation last, Span block) {
    Span span = last.extent();
    return span.end() == block.end()
        && marks.stream()
            .noneMatch(
                m -> m.closes() && m.span().end() == span.end() && m.span().start() > span.start());
  }

  private static List<Quotation> quotations(List<Mark> marks, Span block) {
    List<Quotation> found = new ArrayList<>();
    Mark open = null;
    for (Mark mark : marks) {
      if (open == null) {
        open = mark.opens() ? mark : null;
      } else if (mark.closes() && mark.single() == open.single()) {
        found.add(new Quotation(List.of(open.span().cover(mark.span())), open.single()));
        open = null;
      } else if (mark.opens() && (open.single() || !mark.single())) {
        // The first mark of two that only open was none, or its partner was lost.
        open = mark;
      }
    }
    if (open != null && !open.single()) {
      found.add(new Quotation(List.of(new Span(open.span().start(), block.end())), false));
    }
    return found;
  }

  private static List<Mark> marks(String text, Span block) {
    List<Mark> marks = new ArrayList<>();
    int i = block.start();
    while (i < block.end()) {
      int length = text.startsWith("''", i) || text.startsWith("``", i) ? 2 : 1;
      Mark mark = mark(text, new Span(i, i + length), block);
      if (mark != null) {
        marks.add(mark);
      }
      i += length;
    }
    return marks;
  }

  private static @Nullable Mark mark(String text, Span span, Span block) {
    String mark = span.of(text);
    boolean wordBefore =
        span.start() > block.start() && !isOpenAfter(text.charAt(span.start() - 1));
    boolean wordAfter = span.end() < block.end() && !isClosedBefore(text.charAt(span.end()));
    if (OPENING.contains(mark) || mark.equals("``")) {
      return new Mark(span, true, false, false);
    } else if (CLOSING.contains(mark)) {
      return new Mark(span, false, true, false);
    } else if (STRAIGHT.contains(mark) || mark.equals("''")) {
      return new Mark(span, !wordBefore || wordAfter, wordBefore || !wordAfter, false);
    } else if (mark.equals("‘") || mark.equals("'") || mark.equals("’")) {
      boolean opens = !mark.equals("’") && !wordBefore && wordAfter && isLetter(text, span.end());
      boolean closes = !mark.equals("‘") && wordBefore && !wordAfter;
      return opens || closes ? new Mark(span, opens, closes, true) : null;
    }
    return null;
  }

  private static boolean isOpenAfter(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || "([{—–-‘“\"'".indexOf(c) >= 0;
  }

  private static boolean isClosedBefore(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || ".,;:!?)]}—–-’”\"'".indexOf(c) >= 0;
  }

  private static boolean isLetter(String text, int index) {
    return Character.isLetter(text.charAt(index));
  }
}
