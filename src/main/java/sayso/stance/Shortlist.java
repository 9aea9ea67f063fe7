package sayso.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import sayso.text.Proposition;

/**
 * Which propositions a classifier sees for each claim of an article: those that {@link Relevance}
 * finds likely enough, and where they are more than {@link #MOST}, the likeliest of them, so that
 * thousands of propositions cost little more than hundreds.
 */
final class Shortlist {
  /** At most so many propositions are judged for a claim. */
  static final int MOST = 50;

  private final Relevance relevance;
  private final double line;
  private final List<Asked> asked = new ArrayList<>();

  /**
   * @param line what is below it in {@code relevance} is left out
   */
  Shortlist(Relevance relevance, double line, List<Proposition> propositions) {
    this.relevance = relevance;
    this.line = line;
    for (Proposition proposition : propositions) {
      Set<String> words = Relevance.words(proposition.text());
      if (relevance.atMost(words) >= line) {
        asked.add(new Asked(proposition, words));
      }
    }
  }

  private record Asked(Proposition proposition, Set<String> words) {}

  private record Likely(Proposition proposition, double relevance) {}

  /**
   * The propositions for a claim, in their order.
   *
   * @param claim its index
   */
  List<Proposition> of(int claim) {
    List<Likely> likely =
        asked.stream()
            .map(a -> new Likely(a.proposition(), relevance.of(claim, a.words())))
            .filter(a -> a.relevance() >= line)
            .toList();
    if (likely.size() > MOST) {
      Set<Likely> best =
          new HashSet<>(
              likely.stream()
                  .sorted(Comparator.comparingDouble(a -> -a.relevance()))
                  .limit(MOST)
                  .toList());
      likely = likely.stream().filter(best::contains).toList();
    }
    return likely.stream().map(Likely::proposition).toList();
  }
}
