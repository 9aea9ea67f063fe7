package sayso.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import sayso.text.Span;

/**
 * How a claim's content is given: all in quotation marks, partly, not at all, or as an embedded
 * post.
 */
public enum Form {
  DIRECT,
  MIXED,
  INDIRECT,
  POST;

  private static final String OPENING = "“„«";
  private static final String CLOSING = "”»";
  private static final String STRAIGHT = "\"‟";
  private static final Pattern SINGLE = Pattern.compile("(?<!\\w)‘([^‘]*)’(?!\\w)");
  private static final Pattern ANY_MARK = Pattern.compile("[" + OPENING + CLOSING + STRAIGHT + "]");

  /**
   * The form of a content by the quotation marks in and beside its fragments: direct where every
   * word is between marks, indirect where none is. A fragment may begin inside of a quotation.
   *
   * @param content fragments in {@code text}, in its order
   */
  public static Form of(String text, List<Span> content) {
    int inside = 0;
    int outside = 0;
    for (Span fragment : joined(text, content)) {
      String marked = plainMarks(withMarks(text, fragment).of(text));
      boolean quoted = beginsQuoted(marked);
      boolean inWord = false;
      for (int i = 0; i < marked.length(); i++) {
        char c = marked.charAt(i);
        if (OPENING.indexOf(c) >= 0) {
          quoted = true;
        } else if (CLOSING.indexOf(c) >= 0) {
          quoted = false;
        } else if (STRAIGHT.indexOf(c) >= 0) {
          quoted = !quoted;
        }
        boolean letter = Character.isLetterOrDigit(c);
        if (letter && !inWord) {
          inside += quoted ? 1 : 0;
          outside += quoted ? 0 : 1;
        }
        inWord = letter || (inWord && (c == '\'' || c == '’'));
      }
    }
    if (inside == 0) {
      return INDIRECT;
    }
    return outside == 0 ? DIRECT : MIXED;
  }

  private static List<Span> joined(String text, List<Span> content) {
    List<Span> joined = new ArrayList<>();
    for (Span span : content) {
      Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null
          && (span.start() <= last.end() || text.substring(last.end(), span.start()).isBlank())) {
        joined.set(joined.size() - 1, last.cover(span));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  /** The fragment with a mark that stands right before or after it. */
  private static Span withMarks(String text, Span span) {
    int start = span.start();
    int end = span.end();
    if (start > 0 && (OPENING + STRAIGHT).indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    } else if (start > 1 && List.of("''", "``").contains(text.substring(start - 2, start))) {
      start -= 2;
    }
    if (end < text.length() && (CLOSING + STRAIGHT).indexOf(text.charAt(end)) >= 0) {
      end++;
    } else if (text.startsWith("''", end)) {
      end += 2;
    }
    return new Span(start, end);
  }

  /**
   * Doubled single marks become double ones, and so do single curly ones where there is no other.
   */
  private static String plainMarks(String fragment) {
    String plain = fragment.replace("``", "“").replace("''", "\"");
    return ANY_MARK.matcher(plain).find() ? plain : SINGLE.matcher(plain).replaceAll("“$1”");
  }

  private static boolean beginsQuoted(String marked) {
    int close = first(marked, CLOSING);
    int open = first(marked, OPENING + STRAIGHT);
    if (close >= 0 && (open < 0 || close < open)) {
      return true;
    }
    String bare = marked.replaceAll("[ .,;:!?—-]+$", "");
    boolean endsStraight = !bare.isEmpty() && STRAIGHT.indexOf(bare.charAt(bare.length() - 1)) >= 0;
    long straight = marked.chars().filter(c -> STRAIGHT.indexOf(c) >= 0).count();
    return endsStraight && straight % 2 == 1 && close < 0 && first(marked, OPENING) < 0;
  }

  private static int first(String marked, String marks) {
    for (int i = 0; i < marked.length(); i++) {
      if (marks.indexOf(marked.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
