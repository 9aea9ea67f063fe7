package sayso.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sayso.Annotated;
import sayso.claim.Claim;
import sayso.stance.Judgement;
import sayso.stance.Positions;

/**
 * Picks what a person's correction would teach most: the claims, sources and stances of which the
 * line is least sure. Uncertainty is the entropy of right or wrong by the confidence (Lewis and
 * Gale 1994); each pick from an article makes the others in it count a tenth less, so that a few
 * odd articles do not take all.
 */
public final class Review {
  private static final double DIVERSITY = 0.9;

  private final List<Item> items = new ArrayList<>();

  /** What can be wrong about a claim. */
  public enum Kind {
    CLAIM,
    SOURCE,
    STANCE
  }

  /**
   * One thing to look at.
   *
   * @param proposition of a stance, else null
   * @param uncertainty 0 to 1
   */
  public record Item(
      String article, String claim, Kind kind, @Nullable String proposition, double uncertainty) {}

  /** Adds an article's claims, sources and stances. */
  public void add(Annotated annotated) {
    String article = annotated.article().id();
    for (Claim claim : annotated.claims()) {
      add(article, claim, Kind.CLAIM, null, claim.attribution().confidence());
      add(article, claim, Kind.SOURCE, null, claim.sourceConfidence());
      annotated
          .stances()
          .getOrDefault(claim.id(), Map.of())
          .forEach((p, judgement) -> add(article, claim, Kind.STANCE, p, judgement.probability()));
    }
  }

  private void add(
      String article, Claim claim, Kind kind, @Nullable String proposition, double probability) {
    double uncertainty = entropy(probability);
    if (uncertainty > 0) {
      items.add(new Item(article, claim.id(), kind, proposition, uncertainty));
    }
  }

  /** In bits, of a thing that is right with this probability. */
  private static double entropy(double p) {
    return p <= 0 || p >= 1 ? 0 : -(p * Math.log(p) + (1 - p) * Math.log(1 - p)) / Math.log(2);
  }

  /** The most uncertain ones, at most {@code count}, in the order of their worth. */
  public List<Item> pick(int count) {
    Map<String, PriorityQueue<Item>> byArticle = new LinkedHashMap<>();
    for (Item item : items) {
      byArticle
          .computeIfAbsent(
              item.article(),
              a -> new PriorityQueue<>(Comparator.comparingDouble((Item i) -> -i.uncertainty())))
          .add(item);
    }
    PriorityQueue<Turn> turns =
        new PriorityQueue<>(Comparator.comparingDouble((Turn turn) -> -turn.worth()));
    byArticle.values().forEach(left -> turns.add(new Turn(left, 1)));
    List<Item> picked = new ArrayList<>();
    while (picked.size() < count && !turns.isEmpty()) {
      Turn turn = turns.remove();
      picked.add(turn.left().remove());
      if (!turn.left().isEmpty()) {
        turns.add(new Turn(turn.left(), turn.weight() * DIVERSITY));
      }
    }
    return picked;
  }

  /** An article's items that are left, and what they still count. */
  private record Turn(PriorityQueue<Item> left, double weight) {
    double worth() {
      Item next = left.peek();
      return next == null ? 0 : weight * next.uncertainty();
    }
  }

  /**
   * The article with only the claims that items name, and those that they are nested in; null where
   * none does.
   *
   * @param claims ids of the article's claims
   */
  public static @Nullable Annotated only(Annotated annotated, Set<String> claims) {
    Set<String> kept = new HashSet<>();
    Map<String, Claim> byId = new HashMap<>();
    annotated.claims().forEach(claim -> byId.put(claim.id(), claim));
    for (String id : claims) {
      for (Claim c = byId.get(id); c != null && kept.add(c.id()); ) {
        c = c.within() == null ? null : byId.get(c.within());
      }
    }
    if (kept.isEmpty()) {
      return null;
    }
    List<Claim> left = annotated.claims().stream().filter(c -> kept.contains(c.id())).toList();
    Set<String> speakers = new HashSet<>();
    Map<String, Map<String, Judgement>> stances = new HashMap<>();
    for (Claim claim : left) {
      speakers.addAll(claim.via());
      if (claim.source() != null) {
        speakers.add(claim.source());
      }
      Map<String, Judgement> judged = annotated.stances().get(claim.id());
      if (judged != null) {
        stances.put(claim.id(), judged);
      }
    }
    return new Annotated(
        annotated.article(),
        annotated.sources().stream().filter(s -> speakers.contains(s.id())).toList(),
        left,
        stances,
        annotated.propositions(),
        Positions.of(left, stances, annotated.propositions()));
  }
}
