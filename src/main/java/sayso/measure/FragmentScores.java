package sayso.measure;

import java.util.Set;
import java.util.stream.Collectors;
import sayso.text.Span;

/**
 * A role's contiguous fragments compared character by character, in the manner of CofeNet (Wang et
 * al. 2022): equal ones, those that begin alike, and how much overlapping ones share.
 *
 * @param jaccard the sum, over gold fragments, of the best Jaccard index with a predicted one
 * @param regions gold fragments, and predicted ones that touch none
 */
public record FragmentScores(Tally exact, Tally begin, double jaccard, int regions) {
  static final FragmentScores NOTHING = new FragmentScores(Tally.NOTHING, Tally.NOTHING, 0, 0);

  static FragmentScores of(Set<Span> gold, Set<Span> predicted) {
    Set<Integer> goldStarts = starts(gold);
    Set<Integer> predictedStarts = starts(predicted);
    double jaccard = 0;
    for (Span fragment : gold) {
      jaccard += predicted.stream().mapToDouble(p -> jaccard(fragment, p)).max().orElse(0);
    }
    long spurious =
        predicted.stream().filter(p -> gold.stream().noneMatch(g -> g.overlaps(p))).count();
    return new FragmentScores(
        Tally.of(Overlap.common(gold, predicted), gold.size(), predicted.size()),
        new Tally(
            gold.stream().filter(g -> predictedStarts.contains(g.start())).count(),
            gold.size(),
            predicted.stream().filter(p -> goldStarts.contains(p.start())).count(),
            predicted.size()),
        jaccard,
        gold.size() + (int) spurious);
  }

  FragmentScores plus(FragmentScores other) {
    return new FragmentScores(
        exact.plus(other.exact),
        begin.plus(other.begin),
        jaccard + other.jaccard,
        regions + other.regions);
  }

  /** 0 to 1; NaN where there are no fragments. */
  public double meanJaccard() {
    return regions == 0 ? Double.NaN : jaccard / regions;
  }

  private static Set<Integer> starts(Set<Span> fragments) {
    return fragments.stream().map(Span::start).collect(Collectors.toSet());
  }

  private static double jaccard(Span a, Span b) {
    int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    return Math.max(0, (double) shared / a.cover(b).length());
  }
}
