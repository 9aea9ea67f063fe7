package sayso.stance;

import java.util.List;

/**
 * Classifies a text's stance toward a proposition. Implementations may be called by several
 * threads.
 */
public interface PairClassifier {
  /** One answer a pair, in the same order; no answer depends on the other pairs. */
  List<Probabilities> classify(List<Pair> pairs, View view);

  /**
   * A text and the proposition that it may be about.
   *
   * @param context what stands before the text where it comes from, which tells who "he" is and
   *     what "that" is; empty where there is none
   */
  record Pair(String context, String text, String proposition) {
    /** A pair whose text stands alone. */
    public Pair(String text, String proposition) {
      this("", text, proposition);
    }
  }

  /** Whose stance is asked for. */
  enum View {
    /** What the text's own side is: "Officials say P" supports P. */
    SOURCE,
    /** How a news text presents P, as Emergent and FNC label it: "Officials say P" discusses P. */
    ARTICLE
  }
}
