package sayso.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A one-to-one matching of gold items with predicted ones, as large as the allowed pairs permit
 * (augmenting paths). Where several are equally large, the order in which gold items and their
 * candidates are tried decides, so that a matching is a function of its input.
 */
final class Matching {
  private static final int NONE = -1;

  private final int[] predictedOf;

  private Matching(int[] predictedOf) {
    this.predictedOf = predictedOf;
  }

  interface Pair {
    boolean allowed(int gold, int predicted);
  }

  interface Score {
    double of(int gold, int predicted);
  }

  /** Over all allowed pairs, tried in order. */
  static Matching of(int gold, int predicted, Pair pair) {
    int[][] candidates = new int[gold][];
    for (int i = 0; i < gold; i++) {
      int g = i;
      candidates[g] = IntStream.range(0, predicted).filter(p -> pair.allowed(g, p)).toArray();
    }
    return augmented(IntStream.range(0, gold).toArray(), candidates, predicted);
  }

  /** Over the pairs whose score is at least {@code floor}, the best tried first. */
  static Matching best(int gold, int predicted, double floor, Score score) {
    double[][] scores = new double[gold][predicted];
    int[][] candidates = new int[gold][];
    double[] highest = new double[gold];
    for (int i = 0; i < gold; i++) {
      int g = i;
      for (int p = 0; p < predicted; p++) {
        scores[g][p] = score.of(g, p);
      }
      highest[g] = Arrays.stream(scores[g]).max().orElse(0);
      candidates[g] =
          IntStream.range(0, predicted)
              .filter(p -> scores[g][p] >= floor)
              .boxed()
              .sorted(Comparator.comparingDouble(p -> -scores[g][p]))
              .mapToInt(p -> p)
              .toArray();
    }
    int[] order =
        IntStream.range(0, gold)
            .boxed()
            .sorted(Comparator.comparingDouble(g -> -highest[g]))
            .mapToInt(g -> g)
            .toArray();
    return augmented(order, candidates, predicted);
  }

  boolean hasGold(int gold) {
    return predictedOf[gold] != NONE;
  }

  /** The predicted item of a matched gold one. */
  int predicted(int gold) {
    return predictedOf[gold];
  }

  boolean hasPredicted(int predicted) {
    return Arrays.stream(predictedOf).anyMatch(p -> p == predicted);
  }

  /** The matched gold items, in order. */
  List<Integer> gold() {
    List<Integer> matched = new ArrayList<>();
    for (int g = 0; g < predictedOf.length; g++) {
      if (hasGold(g)) {
        matched.add(g);
      }
    }
    return matched;
  }

  private static Matching augmented(int[] order, int[][] candidates, int predicted) {
    int[] goldOf = new int[predicted];
    Arrays.fill(goldOf, NONE);
    for (int gold : order) {
      augment(gold, candidates, goldOf, new boolean[predicted]);
    }
    int[] predictedOf = new int[candidates.length];
    Arrays.fill(predictedOf, NONE);
    for (int p = 0; p < predicted; p++) {
      if (goldOf[p] != NONE) {
        predictedOf[goldOf[p]] = p;
      }
    }
    return new Matching(predictedOf);
  }

  private static boolean augment(int gold, int[][] candidates, int[] goldOf, boolean[] seen) {
    for (int p : candidates[gold]) {
      if (!seen[p]) {
        seen[p] = true;
        if (goldOf[p] == NONE || augment(goldOf[p], candidates, goldOf, seen)) {
          goldOf[p] = gold;
          return true;
        }
      }
    }
    return false;
  }
}
