package sayso.measure;

import java.util.List;
import java.util.regex.Pattern;
import sayso.claim.Form;
import sayso.text.Span;

/**
 * Whether a content is given in quotation marks, as the scorer of claims decides it: by the marks
 * in and right beside the content's own fragments alone, so that gold and predicted contents are
 * judged alike, whatever the finder thinks its form is.
 */
final class Quotation {
  private static final String OPENING = "“„«";
  private static final String CLOSING = "”»";
  private static final String EITHER = "\"‟";
  private static final String WORD = "[\\p{L}\\p{N}_]";
  private static final Pattern SINGLE =
      Pattern.compile("(?<!" + WORD + ")‘([^‘]*)’(?!" + WORD + ")");

  private Quotation() {}

  /** Direct where every word is quoted, indirect where none is, mixed otherwise. */
  static Form form(List<Span> content, String text) {
    int quoted = 0;
    int free = 0;
    for (Span span : Fragments.joined(content, text)) {
      String fragment = plain(withMarks(span, text));
      boolean in = beginsQuoted(fragment);
      int i = 0;
      if (!fragment.isEmpty() && isMark(fragment.charAt(0))) {
        // A mark at the very start opens, whichever way it curls.
        in = true;
        i = 1;
      }
      while (i < fragment.length()) {
        char c = fragment.charAt(i);
        if (OPENING.indexOf(c) >= 0) {
          in = true;
        } else if (CLOSING.indexOf(c) >= 0) {
          in = false;
        } else if (EITHER.indexOf(c) >= 0) {
          in = !in;
        } else if (Character.isLetterOrDigit(c)) {
          i = endOfWord(fragment, i);
          if (in) {
            quoted++;
          } else {
            free++;
          }
          continue;
        }
        i++;
      }
    }
    if (quoted == 0) {
      return Form.INDIRECT;
    }
    return free == 0 ? Form.DIRECT : Form.MIXED;
  }

  private static String withMarks(Span span, String text) {
    int start = span.start();
    int end = span.end();
    if (start > 0 && (OPENING + EITHER).indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    } else if (start >= 2
        && (text.startsWith("''", start - 2) || text.startsWith("``", start - 2))) {
      start -= 2;
    }
    if (end < text.length() && (CLOSING + EITHER).indexOf(text.charAt(end)) >= 0) {
      end++;
    } else if (text.startsWith("''", end)) {
      end += 2;
    }
    return text.substring(start, end);
  }

  /** With one character a quotation mark; single ones are that only where there are no others. */
  private static String plain(String fragment) {
    String plain = fragment.replace("``", "“").replace("''", "\"");
    return plain.chars().anyMatch(Quotation::isMark)
        ? plain
        : SINGLE.matcher(plain).replaceAll("“$1”");
  }

  /** Whether the first mark closes a quotation that began before the fragment. */
  private static boolean beginsQuoted(String fragment) {
    int close = first(fragment, CLOSING);
    int open = first(fragment, OPENING + EITHER);
    if (close >= 0 && (open < 0 || close < open)) {
      return true;
    }
    int end = fragment.length();
    while (end > 0 && " .,;:!?—-".indexOf(fragment.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean markAtEnd = end > 0 && EITHER.indexOf(fragment.charAt(end - 1)) >= 0;
    long straight = fragment.chars().filter(c -> EITHER.indexOf(c) >= 0).count();
    return markAtEnd && straight % 2 == 1 && close < 0 && first(fragment, OPENING) < 0;
  }

  private static int first(String fragment, String marks) {
    for (int i = 0; i < fragment.length(); i++) {
      if (marks.indexOf(fragment.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static int endOfWord(String fragment, int start) {
    int end = start;
    while (end < fragment.length()
        && (Character.isLetterOrDigit(fragment.charAt(end))
            || fragment.charAt(end) == '\''
            || fragment.charAt(end) == '’')) {
      end++;
    }
    return end;
  }

  private static boolean isMark(int c) {
    return (OPENING + CLOSING + EITHER).indexOf(c) >= 0;
  }
}
