package sayso.measure;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sayso.measure.ClaimScores.Block;
import sayso.measure.ClaimScores.Kind;
import sayso.measure.ClaimScores.Link;

/**
 * One article's gold and predicted attributions with the matchings between them.
 *
 * @param matchings over all attributions, whatever their kind
 * @param contents that of {@link Link#CONTENT}
 */
record AttributionPairs(
    List<ScoredAttribution> gold,
    List<ScoredAttribution> predicted,
    Map<Link, Matching> matchings,
    Matching contents) {

  static AttributionPairs of(
      List<ScoredAttribution> gold, List<ScoredAttribution> predicted, double theta) {
    Map<Link, Matching> matchings = new EnumMap<>(Link.class);
    for (Link link : Link.values()) {
      matchings.put(link, matching(link, gold, predicted, theta));
    }
    return new AttributionPairs(
        gold, predicted, matchings, matching(Link.CONTENT, gold, predicted, theta));
  }

  private static Matching matching(
      Link link, List<ScoredAttribution> gold, List<ScoredAttribution> predicted, double theta) {
    return Matching.of(
        gold.size(),
        predicted.size(),
        (g, p) -> linked(link, gold.get(g), predicted.get(p), theta));
  }

  private static boolean linked(
      Link link, ScoredAttribution gold, ScoredAttribution predicted, double theta) {
    return switch (link) {
      case CONTENT -> gold.sameContent(predicted, theta);
      case CONTENT_SOURCE -> gold.sameContent(predicted, theta) && gold.sameSource(predicted);
      case TRIPLE -> gold.sameWords(predicted);
    };
  }

  Map<Kind, Block> blocks() {
    Map<Kind, Block> blocks = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      blocks.put(kind, block(kind));
    }
    return blocks;
  }

  private Block block(Kind kind) {
    List<ScoredAttribution> goldOfKind = ofKind(kind, gold);
    List<ScoredAttribution> predictedOfKind = ofKind(kind, predicted);
    Map<Role, Tally> exact = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      Map<Set<Integer>, Integer> golds = counts(goldOfKind, role);
      Map<Set<Integer>, Integer> predictions = counts(predictedOfKind, role);
      exact.put(
          role,
          new Tally(
              common(golds, counts(predicted, role)),
              total(golds),
              common(predictions, counts(gold, role)),
              total(predictions)));
    }
    Map<Link, Tally> linked = new EnumMap<>(Link.class);
    matchings.forEach((link, matching) -> linked.put(link, tally(kind, matching)));
    return new Block(
        goldOfKind.size(), predictedOfKind.size(), exact, linked, sourcesOfLinked(kind));
  }

  private Tally tally(Kind kind, Matching matching) {
    int goldHits = 0;
    for (int g : matching.gold()) {
      goldHits += kind.has(gold.get(g).form()) ? 1 : 0;
    }
    int predictedHits = 0;
    for (int p = 0; p < predicted.size(); p++) {
      predictedHits += matching.hasPredicted(p) && kind.has(predicted.get(p).form()) ? 1 : 0;
    }
    return new Tally(
        goldHits, ofKind(kind, gold).size(), predictedHits, ofKind(kind, predicted).size());
  }

  private Share sourcesOfLinked(Kind kind) {
    Share right = Share.NOTHING;
    for (int g : contents.gold()) {
      if (kind.has(gold.get(g).form())) {
        right = right.plus(Share.of(gold.get(g).sameSource(predicted.get(contents.predicted(g)))));
      }
    }
    return right;
  }

  private static List<ScoredAttribution> ofKind(Kind kind, List<ScoredAttribution> attributions) {
    return attributions.stream().filter(a -> kind.has(a.form())).toList();
  }

  /** How often each set of words fills the role; equal spans match one to one. */
  private static Map<Set<Integer>, Integer> counts(
      List<ScoredAttribution> attributions, Role role) {
    Map<Set<Integer>, Integer> counts = new HashMap<>();
    for (ScoredAttribution attribution : attributions) {
      if (!attribution.words(role).isEmpty()) {
        counts.merge(attribution.words(role), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static int common(Map<Set<Integer>, Integer> some, Map<Set<Integer>, Integer> all) {
    return some.entrySet().stream()
        .mapToInt(entry -> Math.min(entry.getValue(), all.getOrDefault(entry.getKey(), 0)))
        .sum();
  }

  private static int total(Map<Set<Integer>, Integer> counts) {
    return counts.values().stream().mapToInt(count -> count).sum();
  }
}
