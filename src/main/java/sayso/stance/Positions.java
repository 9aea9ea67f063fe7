package sayso.stance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sayso.claim.Claim;
import sayso.text.Proposition;

/**
 * What a source's claims add up to. A source that both supports and denies a proposition is mixed,
 * unless one of the two is so much weaker that it may well be a slip of the judge; one that takes a
 * side in some claims and none in others has that side.
 */
public final class Positions {
  /**
   * A side counts beside the other only if its strongest claim has this part of the other's (drawn
   * on who-says-what articles that are held back).
   */
  private static final double STRENGTH = 0.75;

  /** ... and all its claims together this part of all that take a side. */
  private static final double WEIGHT = 0.2;

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

  private static Position position(
      String source, String proposition, Map<String, Judgement> about) {
    double supports = strongest(about, Stance.SUPPORTS);
    double denies = strongest(about, Stance.DENIES);
    double weight = weight(about, Stance.SUPPORTS);
    double other = weight(about, Stance.DENIES);
    boolean mixed =
        Math.min(supports, denies) >= STRENGTH * Math.max(supports, denies)
            && Math.min(weight, other) >= WEIGHT * (weight + other);
    Position.Side side =
        supports == 0 && denies == 0
            ? Position.Side.DISCUSSES
            : mixed
                ? Position.Side.MIXED
                : weight >= other ? Position.Side.SUPPORTS : Position.Side.DENIES;
    double probability =
        switch (side) {
          case MIXED -> Math.min(supports, denies);
          case SUPPORTS -> supports;
          case DENIES -> denies;
          case DISCUSSES -> strongest(about, Stance.DISCUSSES);
        };
    return new Position(source, proposition, side, probability, List.copyOf(about.keySet()));
  }

  private static double weight(Map<String, Judgement> about, Stance stance) {
    return about.values().stream()
        .filter(j -> j.stance() == stance)
        .mapToDouble(Judgement::probability)
        .sum();
  }

  private static double strongest(Map<String, Judgement> about, Stance stance) {
    return about.values().stream()
        .filter(j -> j.stance() == stance)
        .mapToDouble(Judgement::probability)
        .max()
        .orElse(0);
  }
}
