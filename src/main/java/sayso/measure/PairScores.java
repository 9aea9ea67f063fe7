package sayso.measure;

import java.util.Map;
import java.util.TreeMap;

/**
 * How well stance pairs were classified.
 *
 * @param accuracy over all gold pairs; one without an answer is wrong
 * @param labels the gold set's own labels
 */
public record PairScores(Share accuracy, Map<String, Tally> labels) {
  public PairScores {
    labels = java.util.Collections.unmodifiableMap(new TreeMap<>(labels));
  }

  /** The mean F1 of the labels, 0 to 1. */
  public double macroF1() {
    return labels.values().stream().mapToDouble(Tally::f1).average().orElse(Double.NaN);
  }
}
