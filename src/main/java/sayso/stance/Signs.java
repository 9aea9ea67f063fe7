package sayso.stance;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import opennlp.tools.stemmer.PorterStemmer;
import org.jspecify.annotations.Nullable;
import sayso.claim.Cue;
import sayso.claim.CueLexicon;
import sayso.neural.EncodedText;

/**
 * A text's words with what turns their meaning round: negation, and words that deny, doubt or ask.
 * It is read off the words alone, so that it can be had for any text.
 *
 * @param encoded with vectors
 */
public record Signs(EncodedText encoded, List<Word> words) {
  /** A negation reaches this many words to its right, or to the next punctuation mark. */
  private static final int SCOPE = 6;

  private static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "n't",
          "no",
          "never",
          "none",
          "nobody",
          "nothing",
          "neither",
          "nor",
          "without",
          "cannot",
          "hardly",
          "barely",
          "scarcely",
          "nowhere");

  private static final Set<String> EMPTY =
      Set.of(
          "a",
          "an",
          "the",
          "of",
          "to",
          "in",
          "on",
          "at",
          "for",
          "by",
          "with",
          "from",
          "as",
          "and",
          "or",
          "but",
          "that",
          "this",
          "these",
          "those",
          "it",
          "its",
          "he",
          "she",
          "they",
          "them",
          "his",
          "her",
          "their",
          "him",
          "i",
          "we",
          "you",
          "our",
          "your",
          "my",
          "me",
          "us",
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "being",
          "am",
          "do",
          "does",
          "did",
          "has",
          "have",
          "had",
          "will",
          "would",
          "shall",
          "should",
          "can",
          "could",
          "may",
          "might",
          "must",
          "there",
          "which",
          "who",
          "whom",
          "whose",
          "what",
          "when",
          "where",
          "why",
          "how",
          "if",
          "than",
          "then",
          "so",
          "too",
          "very",
          "also",
          "just",
          "into",
          "over",
          "about",
          "up",
          "out",
          "s",
          "t",
          "re",
          "ve",
          "ll",
          "d",
          "m",
          "said",
          "says",
          "say",
          "told",
          "according");

  public Signs {
    words = List.copyOf(words);
  }

  /**
   * A word or punctuation mark.
   *
   * @param stem by Porter's algorithm, of the lower-cased word
   * @param isContent whether it carries meaning of its own
   * @param negated whether it lies in the scope of a negation
   * @param polarity of the cue that the word may be; null where it makes none
   */
  public record Word(
      String form,
      String stem,
      boolean isContent,
      boolean isNegation,
      boolean negated,
      Cue.@Nullable Polarity polarity) {

    /** A negation itself, or a cue that denies or doubts and is not negated. */
    boolean turns() {
      return isNegation || polarity == Cue.Polarity.DENIES || polarity == Cue.Polarity.DOUBTS;
    }
  }

  /** Reads a text. */
  public static Signs of(EncodedText text) {
    PorterStemmer stemmer = new PorterStemmer();
    List<String> forms = forms(text);
    int[] reach = {-1};
    List<Word> words =
        IntStream.range(0, forms.size())
            .mapToObj(
                i -> {
                  String form = forms.get(i);
                  boolean isWord = Character.isLetterOrDigit(form.codePointAt(0));
                  boolean negation = NEGATIONS.contains(form);
                  boolean negated = i <= reach[0] && isWord && !negation;
                  if (negation) {
                    reach[0] = i + SCOPE;
                  } else if (!isWord && !form.equals("'") && !form.equals("’")) {
                    reach[0] = -1;
                  }
                  return new Word(
                      form,
                      isWord ? stemmer.stem(form) : form,
                      isWord && !negation && !EMPTY.contains(form),
                      negation,
                      negated,
                      isWord && !negation ? polarity(form) : null);
                })
            .toList();
    return new Signs(text, words);
  }

  /** How many words turn the meaning round, cut off at three. */
  int turns() {
    return (int) Math.min(3, words.stream().filter(Word::turns).count());
  }

  /** How many cues of a polarity there are, cut off at two. */
  int cues(Cue.Polarity polarity) {
    return (int) Math.min(2, words.stream().filter(w -> w.polarity() == polarity).count());
  }

  /** Whether there is a word that the features can know: one in Latin letters. */
  boolean isEnglish() {
    return words.stream().anyMatch(w -> w.form().matches("\\p{IsLatin}+"));
  }

  /** Whether the text ends as a question. */
  boolean asks() {
    return !words.isEmpty() && words.get(words.size() - 1).form().equals("?");
  }

  private static List<String> forms(EncodedText text) {
    List<EncodedText.Word> words = text.words();
    return IntStream.range(0, words.size())
        .mapToObj(
            i -> {
              String form = words.get(i).text().toLowerCase(Locale.ROOT);
              boolean contracted =
                  form.equals("t") && i > 0 && isApostrophe(words.get(i - 1).text());
              return contracted ? "n't" : form;
            })
        .toList();
  }

  private static boolean isApostrophe(String word) {
    return word.equals("'") || word.equals("’");
  }

  private static Cue.@Nullable Polarity polarity(String form) {
    for (CueLexicon.WordClass wordClass :
        List.of(CueLexicon.WordClass.VERB, CueLexicon.WordClass.NOUN)) {
      for (String lemma : lemmas(form)) {
        CueLexicon.Entry entry = CueLexicon.ENGLISH.find(lemma, wordClass);
        if (entry != null) {
          return entry.polarity();
        }
      }
    }
    return null;
  }

  /** What a regular form may come from. */
  private static List<String> lemmas(String form) {
    for (String ending : List.of("ing", "ed", "es", "s")) {
      if (form.endsWith(ending) && form.length() > ending.length() + 2) {
        String stem = form.substring(0, form.length() - ending.length());
        String y = stem.endsWith("i") ? stem.substring(0, stem.length() - 1) + "y" : stem;
        String single =
            stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2)
                ? stem.substring(0, stem.length() - 1)
                : stem;
        return List.of(form, y, stem + "e", stem, single);
      }
    }
    return List.of(form);
  }
}
