package sayso.measure;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import sayso.measure.WhoSaysWhatGold.Event;
import sayso.stance.Position;
import sayso.stance.Position.Side;
import sayso.stance.Stance;
import sayso.text.Proposition;

/**
 * Compares an article's positions with those that its gold events add up to. Only those that take a
 * side count, and none that rests on an event whose stance is unsure.
 */
final class PositionTally {
  private PositionTally() {}

  private record Key(String entity, String proposition) {}

  /**
   * Tallies one article.
   *
   * @param names of the predicted sources, by id
   */
  static Tally of(
      WhoSaysWhatGold gold, List<Position> predicted, SameSource same, Map<String, String> names) {
    Set<Key> unsure = unsure(gold);
    Map<Key, Side> left = sides(gold);
    int hits = 0;
    int falseAlarms = 0;
    for (Position position : predicted) {
      if (position.side() == Side.DISCUSSES) {
        continue;
      }
      Predicate<Key> about =
          key ->
              key.proposition().equals(position.proposition())
                  && same.test(names.get(position.source()), gold.entity(key.entity()));
      Optional<Key> hit =
          left.keySet().stream()
              .filter(key -> left.get(key) == position.side())
              .filter(about)
              .findFirst();
      if (hit.isPresent()) {
        left.remove(hit.get());
        hits++;
      } else if (unsure.stream().noneMatch(about)) {
        falseAlarms++;
      }
    }
    left.keySet().removeAll(unsure);
    return Tally.of(hits, hits + left.size(), hits + falseAlarms);
  }

  private static Set<Key> unsure(WhoSaysWhatGold gold) {
    Set<Key> unsure = new HashSet<>();
    for (Event event : gold.events()) {
      String source = event.knownSource();
      for (Proposition proposition : gold.propositions()) {
        if (source != null && event.unsure().contains(proposition.id())) {
          unsure.add(new Key(source, proposition.id()));
        }
      }
    }
    return unsure;
  }

  private static Map<Key, Side> sides(WhoSaysWhatGold gold) {
    Map<Key, Side> sides = new LinkedHashMap<>();
    for (Event event : gold.events()) {
      String source = event.knownSource();
      for (Proposition proposition : gold.propositions()) {
        Side side = side(event, proposition.id());
        if (source != null && side != null) {
          sides.merge(new Key(source, proposition.id()), side, (a, b) -> a == b ? a : Side.MIXED);
        }
      }
    }
    return sides;
  }

  private static @Nullable Side side(Event event, String proposition) {
    Stance stance = event.unsure().contains(proposition) ? null : event.stances().get(proposition);
    if (stance == Stance.SUPPORTS) {
      return Side.SUPPORTS;
    }
    return stance == Stance.DENIES ? Side.DENIES : null;
  }
}
