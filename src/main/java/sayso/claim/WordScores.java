package sayso.claim;

import sayso.neural.Tensor;
import sayso.text.Span;

/**
 * What the claim model says of a window's words: how probable each label is, and where the cue of a
 * word of content and the source of a word of a cue stand. Words are counted from 0 in the window.
 */
public final class WordScores {
  private final Window window;
  private final Tensor labels;
  private final Tensor contentToCue;
  private final Tensor cueToSource;

  /**
   * @param labels 1 x pieces x labels, log-probabilities
   * @param contentToCue 1 x pieces x pieces, unnormalised; the first column, [CLS], is nowhere
   * @param cueToSource the same from cues to sources
   */
  public WordScores(Window window, Tensor labels, Tensor contentToCue, Tensor cueToSource) {
    this.window = window;
    this.labels = labels;
    this.contentToCue = contentToCue;
    this.cueToSource = cueToSource;
  }

  public Window window() {
    return window;
  }

  public int size() {
    return window.words().size();
  }

  /** The logarithm of a label's probability. */
  public double label(int word, WordLabel label) {
    int row = window.pieces()[word];
    return labels.values()[row * labels.size(2) + label.index()];
  }

  /** Where the cue of the content that {@code word} belongs to stands. */
  public Links cueOf(int word) {
    return new Links(contentToCue, window.pieces()[word]);
  }

  /** Where the source of the cue that {@code word} belongs to stands. */
  public Links sourceOf(int word) {
    return new Links(cueToSource, window.pieces()[word]);
  }

  /** Probabilities of the words that one word may be linked to. */
  public final class Links {
    private final Tensor scores;
    private final int row;
    private final double largest;
    private final double sum;

    private Links(Tensor scores, int piece) {
      this.scores = scores;
      row = piece * scores.size(2);
      double max = scores.values()[row];
      for (int other : window.pieces()) {
        max = Math.max(max, scores.values()[row + other]);
      }
      largest = max;
      double total = exp(0);
      for (int other : window.pieces()) {
        total += exp(other);
      }
      sum = total;
    }

    private double exp(int piece) {
      return Math.exp(scores.values()[row + piece] - largest);
    }

    /** That it is linked to nothing in the window. */
    public double nowhere() {
      return exp(0) / sum;
    }

    /** That it is linked to one of these words. */
    public double to(Span words) {
      double total = 0;
      for (int word = words.start(); word < words.end(); word++) {
        total += exp(window.pieces()[word]);
      }
      return total / sum;
    }
  }
}
