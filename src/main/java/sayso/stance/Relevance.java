package sayso.stance;

import java.util.HashSet;
import java.util.Set;
import sayso.neural.Vectors;

/**
 * How likely a text is about a proposition at all, so cheap that a classifier need only see the
 * pairs that may be: the cosine of their vectors and the share of the proposition's words that the
 * text repeats.
 */
public final class Relevance {
  private Relevance() {}

  /** From 0, nothing in common, to 2, the same text. */
  public static double of(Signs text, Signs proposition) {
    Set<String> stems = new HashSet<>();
    text.words().forEach(w -> stems.add(w.stem()));
    int repeated = 0;
    int all = 0;
    for (Signs.Word word : proposition.words()) {
      if (word.isContent()) {
        all++;
        repeated += stems.contains(word.stem()) ? 1 : 0;
      }
    }
    double cosine = Vectors.dot(text.encoded().vector(), proposition.encoded().vector());
    return Math.max(0, cosine) + repeated / (double) Math.max(1, all);
  }
}
