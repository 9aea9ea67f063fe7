package sayso.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import sayso.Annotated;
import sayso.claim.Claim;
import sayso.measure.WhoSaysWhatGold.Entity;
import sayso.stance.Stance;

/**
 * Compares an annotated article with its gold in the native format, claim by claim. Claims are
 * matched by their contents ({@link ClaimPairs}); a matched one is wholly right when its source and
 * relays have the names of the gold's (by the rules of {@link SameSource}) and its stances are the
 * same.
 */
public final class GoldenScorer {
  private final Annotated gold;
  private final Annotated predicted;
  private final ClaimPairs pairs;
  private final List<String> differences = new ArrayList<>();

  private GoldenScorer(Annotated gold, Annotated predicted) {
    this.gold = gold;
    this.predicted = predicted;
    this.pairs = ClaimPairs.of(gold, predicted);
  }

  /** The scores of one article; both have the same text. */
  public static GoldenScores score(Annotated gold, Annotated predicted) {
    return new GoldenScorer(gold, predicted).score();
  }

  private GoldenScores score() {
    Matching matching = pairs.matching();
    int right = 0;
    for (int g = 0; g < gold.claims().size(); g++) {
      Claim claim = gold.claims().get(g);
      if (!matching.hasGold(g)) {
        differ(claim, gold, "is missed, by " + name(claim.source()));
      } else if (isRight(claim, predicted.claims().get(matching.predicted(g)))) {
        right++;
      }
    }
    int spurious = 0;
    for (int p = 0; p < predicted.claims().size(); p++) {
      if (!matching.hasPredicted(p)) {
        spurious++;
        Claim claim = predicted.claims().get(p);
        differ(claim, predicted, "is no claim, given to " + predictedName(claim.source()));
      }
    }
    return new GoldenScores(
        gold.claims().size(), matching.gold().size(), right, spurious, differences);
  }

  private boolean isRight(Claim claim, Claim answer) {
    int before = differences.size();
    if (!pairs.isSame(claim.source(), answer.source())) {
      differ(
          claim,
          gold,
          "is by " + name(claim.source()) + ", not by " + predictedName(answer.source()));
    }
    boolean relays = claim.via().size() == answer.via().size();
    for (int i = 0; relays && i < claim.via().size(); i++) {
      relays = pairs.isSame(claim.via().get(i), answer.via().get(i));
    }
    if (!relays) {
      differ(
          claim,
          gold,
          "comes via "
              + claim.via().stream().map(this::name).toList()
              + ", not via "
              + answer.via().stream().map(this::predictedName).toList());
    }
    Map<String, Stance> stances = stances(gold, claim);
    Map<String, Stance> answers = stances(predicted, answer);
    if (!stances.equals(answers)) {
      differ(claim, gold, "has the stances " + stances + ", not " + answers);
    }
    return differences.size() == before;
  }

  private static Map<String, Stance> stances(Annotated article, Claim claim) {
    Map<String, Stance> stances = new TreeMap<>();
    article
        .stances()
        .getOrDefault(claim.id(), Map.of())
        .forEach((proposition, judgement) -> stances.put(proposition, judgement.stance()));
    return stances;
  }

  private void differ(Claim claim, Annotated article, String difference) {
    String content = claim.attribution().contentIn(article.article().text());
    differences.add(
        article.article().id() + ": \"" + content.replaceAll("\\s+", " ") + "\" " + difference);
  }

  private String name(@Nullable String source) {
    Entity entity = source == null ? null : pairs.entities().get(source);
    return entity == null ? "nobody in particular" : entity.name();
  }

  private String predictedName(@Nullable String source) {
    String name = source == null ? null : pairs.names().get(source);
    return name == null ? "nobody in particular" : name;
  }
}
