package sayso.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sayso.text.Proposition;

/**
 * Which propositions a classifier sees for each claim of an article: those that {@link Relevance}
 * finds likely enough, and where they are more than {@link #MOST}, the likeliest of them, so that
 * thousands of propositions cost little more than hundreds. To tell those apart, a word counts the
 * more the fewer of the propositions have it (inverse document frequency; Sp&auml;rck Jones 1972).
 */
final class Shortlist {
  /** At most so many propositions are judged for a claim. */
  static final int MOST = 50;

  private final Relevance relevance;
  private final double line;
  private final List<Asked> asked = new ArrayList<>();
  private final Map<String, Double> rarity = new HashMap<>();

  /**
   * @param line what is below it in {@code relevance} is left out
   */
  Shortlist(Relevance relevance, double line, List<Proposition> propositions) {
    this.relevance = relevance;
    this.line = line;
    Map<String, Integer> frequency = new HashMap<>();
    for (Proposition proposition : propositions) {
      Set<String> words = Relevance.words(proposition.text());
      words.forEach(word -> frequency.merge(word, 1, Integer::sum));
      if (relevance.atMost(words) >= line) {
        asked.add(new Asked(proposition, words));
      }
    }
    double count = propositions.size() + 1;
    frequency.forEach((word, times) -> rarity.put(word, Math.log(count / times)));
  }

  private record Asked(Proposition proposition, Set<String> words) {}

  /**
   * The propositions for a claim, in their order.
   *
   * @param claim its index
   */
  List<Proposition> of(int claim) {
    List<Asked> likely =
        asked.stream().filter(a -> relevance.of(claim, a.words()) >= line).toList();
    if (likely.size() > MOST) {
      Set<Asked> best =
          new HashSet<>(
              likely.stream()
                  .sorted(Comparator.comparingDouble(a -> -byRarity(claim, a)))
                  .limit(MOST)
                  .toList());
      likely = likely.stream().filter(best::contains).toList();
    }
    return likely.stream().map(Asked::proposition).toList();
  }

  private double byRarity(int claim, Asked one) {
    return relevance.of(claim, one.words(), word -> rarity.getOrDefault(word, 0.0));
  }
}
