package sayso.text;

import java.util.Locale;
import java.util.Set;

/**
 * Tells English from other languages by the share of its commonest function words: in each of the
 * 924 articles of PolNeAR's train and dev sets it is above 0.1, in short German, French, Spanish,
 * Italian, Portuguese, Dutch, Danish, Swedish and Polish texts below 0.07.
 */
public final class Language {
  /** One word is allowed for chance: nothing is told by ten words or fewer. */
  private static final double SMALLEST_SHARE = 0.1;

  private static final int CHANCE = 1;

  /** As much of a text is looked at, in characters. */
  private static final int ENOUGH = 20_000;

  /** Few of them are words of another European language. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "about", "and", "are", "been", "but", "for", "from", "had", "has", "he", "his", "is",
          "it", "its", "not", "of", "on", "said", "she", "that", "the", "their", "there", "they",
          "this", "to", "up", "was", "were", "what", "when", "which", "who", "with", "would", "you",
          "your");

  private Language() {}

  /** Whether the text may be English: a very short one may, unless its letters are not Latin. */
  public static boolean mayBeEnglish(String text) {
    int latin = 0;
    int others = 0;
    int words = 0;
    int known = 0;
    int start = -1;
    int end = Math.min(text.length(), ENOUGH);
    for (int i = 0; i <= end; i++) {
      char c = i < end ? text.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        boolean isLatin =
            c < 0x250 || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
        latin += isLatin ? 1 : 0;
        others += isLatin ? 0 : 1;
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        words++;
        known += FUNCTION_WORDS.contains(text.substring(start, i).toLowerCase(Locale.ROOT)) ? 1 : 0;
        start = -1;
      }
    }
    return others <= latin && known + CHANCE >= SMALLEST_SHARE * words;
  }
}
