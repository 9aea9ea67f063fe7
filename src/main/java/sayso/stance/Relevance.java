package sayso.stance;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.PorterStemmer;
import sayso.neural.TextEncoder;
import sayso.neural.Vectors;

/**
 * How likely a text is about a proposition at all, so cheap that a classifier need only see the
 * pairs that may be: the cosine of their vectors and the share of the proposition's words that the
 * text repeats. Any number of threads may share one.
 */
public final class Relevance implements AutoCloseable {
  /** Words that say nothing of what a text is about. */
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
          "not",
          "no",
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

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final TextEncoder encoder;

  /** Loads the encoder of vectors. */
  public static Relevance load() {
    return new Relevance(TextEncoder.load());
  }

  private Relevance(TextEncoder encoder) {
    this.encoder = encoder;
  }

  /**
   * A text as it is compared.
   *
   * @param vector of length 1
   * @param stems of its words, by Porter's algorithm
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Read(float[] vector, Set<String> stems) {
    public Read {
      stems = Set.copyOf(stems);
    }
  }

  /** Reads a text, once for all that it is compared with. */
  public Read read(String text) {
    PorterStemmer stemmer = new PorterStemmer();
    Set<String> stems = new HashSet<>();
    for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT), -1)) {
      if (!word.isEmpty() && !EMPTY.contains(word)) {
        stems.add(stemmer.stem(word));
      }
    }
    return new Read(encoder.encode(text), stems);
  }

  /** From 0, nothing in common, to 2, the same text. */
  public static double of(Read text, Read proposition) {
    long repeated = proposition.stems().stream().filter(text.stems()::contains).count();
    double share = repeated / (double) Math.max(1, proposition.stems().size());
    return Math.max(0, Vectors.dot(text.vector(), proposition.vector())) + share;
  }

  @Override
  public void close() {
    encoder.close();
  }
}
