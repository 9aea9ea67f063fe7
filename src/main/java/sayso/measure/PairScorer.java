package sayso.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sayso.stance.Probabilities;

/**
 * Scores a pair classifier on a set that has only some of its labels: among the set's own labels
 * the most probable one counts. Supports and denies have their own probability, and so have
 * discusses and unrelated in a set that has unrelated pairs; elsewhere discusses and neutral, which
 * never stand in one set, have all the rest.
 */
public final class PairScorer {
  private PairScorer() {}

  /** A gold pair; further keys of the file do not matter here. */
  public record Pair(String id, String label) {}

  /**
   * The scores of a set.
   *
   * @param answers by pair id
   */
  public static PairScores score(List<Pair> gold, Map<String, Probabilities> answers) {
    Set<String> labels = new TreeSet<>();
    gold.forEach(pair -> labels.add(pair.label()));
    Share accuracy = Share.NOTHING;
    Map<String, Tally> tallies = new HashMap<>();
    labels.forEach(label -> tallies.put(label, Tally.NOTHING));
    for (Pair pair : gold) {
      String answer = best(answers.get(pair.id()), labels);
      boolean right = pair.label().equals(answer);
      accuracy = accuracy.plus(Share.of(right));
      tallies.merge(pair.label(), new Tally(right ? 1 : 0, 1, 0, 0), Tally::plus);
      if (answer != null) {
        tallies.merge(answer, new Tally(0, 0, right ? 1 : 0, 1), Tally::plus);
      }
    }
    return new PairScores(accuracy, tallies);
  }

  private static @Nullable String best(@Nullable Probabilities answer, Set<String> labels) {
    if (answer == null) {
      return null;
    }
    String best = null;
    double highest = Double.NEGATIVE_INFINITY;
    boolean parted = labels.contains("unrelated");
    for (String label : List.of("supports", "denies", "discusses", "neutral", "unrelated")) {
      double probability = probability(answer, label, parted);
      if (labels.contains(label) && probability > highest) {
        highest = probability;
        best = label;
      }
    }
    return best;
  }

  private static double probability(Probabilities answer, String label, boolean parted) {
    return switch (label) {
      case "supports" -> answer.supports();
      case "denies" -> answer.denies();
      case "discusses" -> answer.discusses() + (parted ? 0 : answer.unrelated());
      case "unrelated" -> answer.unrelated();
      default -> answer.discusses() + answer.unrelated();
    };
  }
}
