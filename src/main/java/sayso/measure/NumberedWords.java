package sayso.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sayso.text.Span;

/**
 * A text's tokens as the scorers count them, numbered: runs of letters, digits and underscores, and
 * every other character but white space by itself.
 */
final class NumberedWords {
  private static final Pattern TOKEN =
      Pattern.compile("([\\p{L}\\p{N}_]+)|[^\\p{L}\\p{N}_\\p{IsWhite_Space}]");
  private static final int NO_TOKEN = -1;

  private final List<String> tokens = new ArrayList<>();
  private final List<Boolean> words = new ArrayList<>();
  private final int[] tokenAt;

  NumberedWords(String text) {
    tokenAt = new int[text.length()];
    Arrays.fill(tokenAt, NO_TOKEN);
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      Arrays.fill(tokenAt, token.start(), token.end(), tokens.size());
      tokens.add(token.group().toLowerCase(Locale.ROOT));
      words.add(token.group(1) != null);
    }
  }

  /**
   * The words that share a character with one of the spans; where there are none (the cue ":"), the
   * punctuation that does.
   */
  Set<Integer> in(List<Span> spans) {
    Set<Integer> punctuation = new HashSet<>();
    Set<Integer> found = new HashSet<>();
    for (Span span : spans) {
      for (int i = span.start(); i < span.end(); i++) {
        int token = tokenAt[i];
        if (token != NO_TOKEN) {
          (words.get(token) ? found : punctuation).add(token);
        }
      }
    }
    return Set.copyOf(found.isEmpty() ? punctuation : found);
  }

  /** A token in lower case. */
  String word(int token) {
    return tokens.get(token);
  }
}
