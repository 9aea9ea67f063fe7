package sayso.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Groups the words of a block into sentences by form alone. A full stop, question or exclamation
 * mark ends a sentence together with the closing quotation marks and brackets after it, unless the
 * text goes on in lower case or with the speaker of the quotation ("Why?" Smith asked). An
 * abbreviation ends one only before a word that seldom stands inside a name ("in the U.S. He").
 */
final class Sentences {
  private static final Pattern TERMINATOR = Pattern.compile("[.!?]+|…+");
  private static final Pattern ABBREVIATION = Pattern.compile("(?:\\p{L}+\\.)+");
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");
  private static final Pattern CLOSING = Pattern.compile("[\"”’)\\]}»']|''");

  /** How many words of a speaker's name may stand between a quotation and its verb. */
  private static final int LONGEST_SPEAKER = 5;

  private Sentences() {}

  /** The words of each sentence of {@code block}; page furniture has none. */
  static List<List<Span>> in(String text, Block block) {
    return block.kind() == Block.Kind.FURNITURE
        ? List.of()
        : of(text, Words.in(text, block.span()));
  }

  /** Every word is in exactly one sentence, no sentence is empty. */
  static List<List<Span>> of(String text, List<Span> words) {
    List<List<Span>> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < words.size(); i++) {
      if (!mayEnd(text, words, i)) {
        continue;
      }
      int next = i + 1;
      while (next < words.size() && closes(text, words, next)) {
        next++;
      }
      if (next == words.size() || begins(text, words, next, next > i + 1)) {
        sentences.add(words.subList(start, next));
        start = next;
      }
      i = next - 1;
    }
    if (start < words.size()) {
      sentences.add(words.subList(start, words.size()));
    }
    return sentences;
  }

  private static boolean mayEnd(String text, List<Span> words, int i) {
    String word = words.get(i).of(text);
    if (TERMINATOR.matcher(word).matches()) {
      return true;
    }
    return ABBREVIATION.matcher(word).matches()
        && !INITIAL.matcher(word).matches()
        && i + 1 < words.size()
        && English.STARTERS.contains(words.get(i + 1).of(text));
  }

  /** A closing mark stands directly after what it closes, except that NYT's '' may stand apart. */
  private static boolean closes(String text, List<Span> words, int i) {
    return words.get(i - 1).end() == words.get(i).start()
        && CLOSING.matcher(words.get(i).of(text)).matches();
  }

  private static boolean begins(String text, List<Span> words, int i, boolean afterQuote) {
    int first = i;
    while (first < words.size()
        && !Character.isLetterOrDigit(words.get(first).of(text).codePointAt(0))) {
      first++;
    }
    if (first == words.size()) {
      return true;
    }
    if (Character.isLowerCase(words.get(first).of(text).codePointAt(0))) {
      return first > i && isOpening(text, words, i);
    }
    return !(afterQuote && first == i && speakerFollows(text, words, i));
  }

  private static boolean isOpening(String text, List<Span> words, int i) {
    int start = words.get(i).start();
    boolean apart = i == 0 || words.get(i - 1).end() < start;
    return apart && "\"“‘'".indexOf(text.charAt(start)) >= 0;
  }

  private static boolean speakerFollows(String text, List<Span> words, int i) {
    Set<String> verbs = English.SPEECH_VERBS;
    for (int j = i; j < Math.min(words.size(), i + LONGEST_SPEAKER); j++) {
      String word = words.get(j).of(text);
      if (verbs.contains(word)) {
        return true;
      }
      if (!Character.isUpperCase(word.codePointAt(0))) {
        return false;
      }
    }
    return false;
  }
}
