package sayso.text;

import edu.stanford.nlp.process.Morphology;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Penn Treebank parts of speech from universal ones. What the universal tag leaves open (number of
 * nouns, forms of verbs) is read off the word's form and its neighbours to the left.
 */
final class PennTags {
  private static final Map<String, String> FIXED =
      Map.ofEntries(
          Map.entry("n't", "RB"),
          Map.entry("not", "RB"),
          Map.entry("is", "VBZ"),
          Map.entry("'m", "VBP"),
          Map.entry("am", "VBP"),
          Map.entry("are", "VBP"),
          Map.entry("'re", "VBP"),
          Map.entry("'ve", "VBP"),
          Map.entry("'ll", "MD"),
          Map.entry("'d", "MD"),
          Map.entry("was", "VBD"),
          Map.entry("were", "VBD"),
          Map.entry("be", "VB"),
          Map.entry("been", "VBN"),
          Map.entry("has", "VBZ"),
          Map.entry("does", "VBZ"),
          Map.entry("did", "VBD"),
          Map.entry("to", "TO"),
          Map.entry("who", "WP"),
          Map.entry("whom", "WP"),
          Map.entry("what", "WP"),
          Map.entry("whose", "WP$"),
          Map.entry("which", "WDT"),
          Map.entry("when", "WRB"),
          Map.entry("where", "WRB"),
          Map.entry("why", "WRB"),
          Map.entry("how", "WRB"));
  private static final Set<String> MODALS =
      Set.of(
          "can", "ca", "could", "may", "might", "must", "shall", "should", "will", "wo", "would");
  private static final Set<String> POSSESSIVE =
      Set.of("my", "your", "his", "her", "its", "our", "their");
  private static final Set<String> DEMONSTRATIVE =
      Set.of("this", "that", "these", "those", "all", "both", "some", "any", "each", "another");
  private static final Set<String> HAVE_OR_BE =
      Set.of(
          "have", "has", "had", "having", "'ve", "be", "been", "being", "is", "are", "was", "were",
          "am", "'m", "'re", "'s", "got", "gets", "get", "getting");

  /** Participles that are no past tense and do not end in -ed. */
  private static final Set<String> PARTICIPLES =
      Set.of(
          "begun",
          "beaten",
          "bitten",
          "blown",
          "borne",
          "broken",
          "chosen",
          "done",
          "drawn",
          "driven",
          "drunk",
          "eaten",
          "fallen",
          "flown",
          "forbidden",
          "forgotten",
          "forgiven",
          "frozen",
          "given",
          "gone",
          "gotten",
          "grown",
          "hidden",
          "known",
          "mistaken",
          "proven",
          "ridden",
          "risen",
          "seen",
          "shaken",
          "shown",
          "spoken",
          "stolen",
          "sung",
          "sunk",
          "sworn",
          "taken",
          "thrown",
          "torn",
          "undertaken",
          "withdrawn",
          "woken",
          "worn",
          "written");

  private PennTags() {}

  /** One tag a word; {@code words} as they stand in a sentence, {@code universal} their tags. */
  static String[] of(String[] words, String[] universal, Morphology morphology) {
    String[] lower = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      lower[i] = words[i].toLowerCase(Locale.ROOT);
    }
    String[] tags = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      tags[i] = tag(words, lower, universal, tags, i, morphology);
    }
    return tags;
  }

  private static String tag(
      String[] words,
      String[] lower,
      String[] universal,
      String[] tags,
      int i,
      Morphology morphology) {
    String word = lower[i];
    int first = word.codePointAt(0);
    if (!Character.isLetterOrDigit(first) && word.codePoints().noneMatch(Character::isLetter)) {
      return mark(word, i, words);
    }
    if (word.equals("'s")) {
      return universal[i].startsWith("PART") || isNoun(tags, i - 1) ? "POS" : "VBZ";
    }
    if (word.equals("'")) {
      return "POS";
    }
    String fixed = FIXED.get(word);
    if (fixed != null && !universal[i].equals("PROPN")) {
      return fixed;
    }
    return switch (universal[i]) {
      case "NOUN" -> morphology.lemma(word, "NNS").equals(word) ? "NN" : "NNS";
      case "PROPN" -> "NNP";
      case "VERB", "AUX" -> verb(lower, tags, i, morphology);
      case "ADJ" -> word.endsWith("est") ? "JJS" : isComparative(word) ? "JJR" : "JJ";
      case "ADV" -> word.equals("most") ? "RBS" : isComparative(word) ? "RBR" : "RB";
      case "CCONJ" -> "CC";
      case "DET" -> "DT";
      case "PRON" -> pronoun(lower, universal, i);
      case "NUM" -> "CD";
      case "INTJ" -> "UH";
      case "PART" -> word.startsWith("'") ? "POS" : "RB";
      case "SYM" -> "SYM";
      case "X" -> "FW";
      case "PUNCT" -> "NN";
      default -> "IN";
    };
  }

  private static String mark(String mark, int i, String[] words) {
    return switch (mark) {
      case ".", "!", "?", "?!", "!!", "??" -> ".";
      case "," -> ",";
      case "$", "£", "€" -> "$";
      case "#" -> "#";
      case "(", "[", "{" -> "-LRB-";
      case ")", "]", "}" -> "-RRB-";
      case "“", "‘", "``", "«", "`" -> "``";
      case "”", "’", "»" -> "''";
      case "\"", "''", "'" -> i == 0 || isQuoteOpening(words, i) ? "``" : "''";
      case "-" -> "HYPH";
      case "%" -> "NN";
      case "&" -> "CC";
      default ->
          mark.codePoints().anyMatch(Character::isDigit)
              ? "CD"
              : mark.codePoints().allMatch(c -> c < 0x2030) ? ":" : "SYM";
    };
  }

  /** Straight quotes: the first, third, fifth of a sentence open. */
  private static boolean isQuoteOpening(String[] words, int i) {
    int before = 0;
    for (int j = 0; j < i; j++) {
      if (words[j].equals(words[i])) {
        before++;
      }
    }
    return before % 2 == 0;
  }

  private static String verb(String[] lower, String[] tags, int i, Morphology morphology) {
    String word = lower[i];
    if (MODALS.contains(word)) {
      return "MD";
    }
    if (word.endsWith("ing") && word.length() > 4) {
      return "VBG";
    }
    if (PARTICIPLES.contains(word)) {
      return "VBN";
    }
    if (word.endsWith("s") && !morphology.lemma(word, "VBZ").equals(word)) {
      return "VBZ";
    }
    int before = i - 1;
    while (before >= 0 && tags[before].startsWith("RB")) {
      before--;
    }
    String left = before < 0 ? "" : lower[before];
    if (!morphology.lemma(word, "VBD").equals(word)) {
      boolean byAgent = i + 1 < lower.length && lower[i + 1].equals("by");
      return HAVE_OR_BE.contains(left) || byAgent ? "VBN" : "VBD";
    }
    if (left.equals("to") || (before >= 0 && tags[before].equals("MD"))) {
      return "VB";
    }
    if (left.equals("do") || left.equals("does") || left.equals("did") || left.equals("let")) {
      return "VB";
    }
    return HAVE_OR_BE.contains(left) ? "VBN" : before < 0 ? "VB" : "VBP";
  }

  private static String pronoun(String[] lower, String[] universal, int i) {
    String word = lower[i];
    if (word.equals("that") || DEMONSTRATIVE.contains(word)) {
      return "DT";
    }
    if (word.equals("there")) {
      return "EX";
    }
    if (POSSESSIVE.contains(word)) {
      boolean object =
          word.equals("her")
              && (i + 1 == lower.length
                  || !Set.of("NOUN", "ADJ", "PROPN", "NUM").contains(universal[i + 1]));
      return object ? "PRP" : "PRP$";
    }
    return isIndefinite(word) ? "NN" : "PRP";
  }

  private static boolean isIndefinite(String word) {
    return word.endsWith("one") || word.endsWith("body") || word.endsWith("thing");
  }

  private static boolean isComparative(String word) {
    return word.equals("more") || word.equals("less") || word.equals("better");
  }

  private static boolean isNoun(String[] tags, int i) {
    return i >= 0 && tags[i].startsWith("NN");
  }
}
