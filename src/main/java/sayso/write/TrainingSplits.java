package sayso.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sayso.Annotated;
import sayso.stance.Stance;

/**
 * Which articles go to train, dev and test, and how many pairs of each stance each of them then
 * has. Eight of ten articles go to train, one each to dev and test; articles that are near
 * duplicates of each other stay together. The same articles give the same splits, in any order.
 */
public final class TrainingSplits {
  private final NearDuplicates duplicates = new NearDuplicates();
  private final List<String> ids = new ArrayList<>();
  private final List<Map<Stance, Integer>> stances = new ArrayList<>();
  private final double minConfidence;

  /** A part of the data. */
  enum Split {
    TRAIN(0.8),
    DEV(0.1),
    TEST(0.1);

    private final double share;

    Split(double share) {
      this.share = share;
    }
  }

  /**
   * What was decided.
   *
   * @param of by article id
   * @param stances how many pairs of each stance there are
   */
  record Plan(Map<String, Split> of, Map<Split, Map<Stance, Integer>> stances) {
    /** The largest number of pairs that every stance of a split has. */
    int fewest(Split split) {
      return stances.getOrDefault(split, Map.of()).values().stream()
          .mapToInt(n -> n)
          .min()
          .orElse(0);
    }
  }

  /**
   * Starts without articles.
   *
   * @param minConfidence of claims and stances, as {@link TrainingWriter} is to have it
   */
  public TrainingSplits(double minConfidence) {
    this.minConfidence = minConfidence;
  }

  /** Counts an article in. */
  public void add(Annotated article) {
    ids.add(article.article().id());
    duplicates.add(article.article().text());
    Map<Stance, Integer> counts = new EnumMap<>(Stance.class);
    StanceRow.of(article, minConfidence)
        .forEach(row -> counts.merge(Stance.ofLabel(row.label()), 1, Integer::sum));
    stances.add(counts);
  }

  /** What the articles so far make. */
  Plan plan() {
    Map<Integer, List<Integer>> groups = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      groups.computeIfAbsent(duplicates.group(i), k -> new ArrayList<>()).add(i);
    }
    Map<Long, List<Integer>> shuffled = new TreeMap<>();
    for (List<Integer> group : groups.values()) {
      String first = group.stream().map(ids::get).min(Comparator.naturalOrder()).orElseThrow();
      long place = first.hashCode() * 0x9e3779b97f4a7c15L;
      while (shuffled.putIfAbsent(place, group) != null) {
        place++;
      }
    }
    Map<String, Split> splits = new HashMap<>();
    Map<Split, Integer> sizes = new EnumMap<>(Split.class);
    Map<Split, Map<Stance, Integer>> counts = new EnumMap<>(Split.class);
    for (List<Integer> group : shuffled.values()) {
      Split split = emptiest(sizes);
      sizes.merge(split, group.size(), Integer::sum);
      for (int i : group) {
        splits.put(ids.get(i), split);
        Map<Stance, Integer> all = counts.computeIfAbsent(split, s -> new EnumMap<>(Stance.class));
        stances.get(i).forEach((stance, n) -> all.merge(stance, n, Integer::sum));
      }
    }
    return new Plan(splits, counts);
  }

  /** The split that has the smallest part of its share; of equals the first. */
  private static Split emptiest(Map<Split, Integer> sizes) {
    Split emptiest = Split.TRAIN;
    for (Split split : Split.values()) {
      double filled = sizes.getOrDefault(split, 0) / split.share;
      if (filled < sizes.getOrDefault(emptiest, 0) / emptiest.share) {
        emptiest = split;
      }
    }
    return emptiest;
  }
}
