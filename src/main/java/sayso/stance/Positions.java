package sayso.stance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sayso.claim.Claim;
import sayso.text.Proposition;

/**
 * What a source's claims add up to. Claims of one side make each other surer, as independent
 * witnesses would (one minus the product of their doubts); the surer side is the source's, and both
 * where both are sure. A source that takes a side in some claims and none in others has that side.
 */
public final class Positions {
  /** From here on a side counts beside a surer one: a weak claim among strong ones is a slip. */
  public static final double MIXED = 0.7;

  private Positions() {}

  /**
   * One position for each source and proposition with a claim about it, in the order of the
   * sources' first such claims.
   *
   * @param stances by claim id, then by proposition id
   */
  public static List<Position> of(
      List<Claim> claims,
      Map<String, Map<String, Judgement>> stances,
      List<Proposition> propositions) {
    Map<String, List<Claim>> bySource = new LinkedHashMap<>();
    for (Claim claim : claims) {
      String source = claim.source();
      if (source != null) {
        bySource.computeIfAbsent(source, s -> new ArrayList<>()).add(claim);
      }
    }
    List<Position> positions = new ArrayList<>();
    bySource.forEach(
        (source, said) -> {
          for (Proposition proposition : propositions) {
            Map<String, Judgement> about = new LinkedHashMap<>();
            for (Claim claim : said) {
              Judgement judgement =
                  stances.getOrDefault(claim.id(), Map.of()).get(proposition.id());
              if (judgement != null) {
                about.put(claim.id(), judgement);
              }
            }
            if (!about.isEmpty()) {
              positions.add(position(source, proposition.id(), about));
            }
          }
        });
    return positions;
  }

  /**
   * The position that a source's judgements make.
   *
   * @param about by the id of the claim, at least one
   */
  public static Position position(String source, String proposition, Map<String, Judgement> about) {
    double supports = together(about, Stance.SUPPORTS);
    double denies = together(about, Stance.DENIES);
    Position.Side side;
    double probability;
    if (supports == 0 && denies == 0) {
      side = Position.Side.DISCUSSES;
      probability = together(about, Stance.DISCUSSES);
    } else if (Math.min(supports, denies) >= MIXED) {
      side = Position.Side.MIXED;
      probability = Math.min(supports, denies);
    } else {
      side = supports >= denies ? Position.Side.SUPPORTS : Position.Side.DENIES;
      probability = Math.max(supports, denies);
    }
    return new Position(source, proposition, side, probability, List.copyOf(about.keySet()));
  }

  /** How probable it is that one of the claims takes a side, if they knew nothing of each other. */
  private static double together(Map<String, Judgement> about, Stance stance) {
    double none = 1;
    for (Judgement judgement : about.values()) {
      none *= judgement.stance() == stance ? 1 - judgement.probability() : 1;
    }
    return 1 - none;
  }
}
