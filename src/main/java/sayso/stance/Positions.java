package sayso.stance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sayso.claim.Claim;
import sayso.text.Proposition;

/**
 * What a source's claims add up to. A source that both supports and denies a proposition is mixed;
 * one that takes a side in some claims and none in others has that side.
 */
public final class Positions {
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
    Position.Side side =
        supports > 0 && denies > 0
            ? Position.Side.MIXED
            : supports > 0
                ? Position.Side.SUPPORTS
                : denies > 0 ? Position.Side.DENIES : Position.Side.DISCUSSES;
    double probability =
        switch (side) {
          case MIXED -> Math.min(supports, denies);
          case SUPPORTS -> supports;
          case DENIES -> denies;
          case DISCUSSES -> strongest(about, Stance.DISCUSSES);
        };
    return new Position(source, proposition, side, probability, List.copyOf(about.keySet()));
  }

  private static double strongest(Map<String, Judgement> about, Stance stance) {
    return about.values().stream()
        .filter(j -> j.stance() == stance)
        .mapToDouble(Judgement::probability)
        .max()
        .orElse(0);
  }
}
