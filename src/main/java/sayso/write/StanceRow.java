package sayso.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sayso.Annotated;
import sayso.claim.Claim;
import sayso.source.Source;
import sayso.stance.ClaimText;
import sayso.stance.Judgement;
import sayso.stance.Stance;
import sayso.text.Proposition;

/**
 * A claim and a proposition of its article, to train a classifier of stance on: every pair of both,
 * "unrelated" where the claim is not about the proposition.
 *
 * @param id article, claim and proposition
 * @param context what stands before the claim, up to 400 characters
 * @param text who, cue and content as one sentence
 * @param label supports, denies, discusses, unrelated
 * @param probability of the label; null of unrelated ones
 */
public record StanceRow(
    String id,
    String article,
    String claim,
    @Nullable String source,
    @Nullable String sourceKind,
    String form,
    String cuePolarity,
    String context,
    String text,
    String proposition,
    String label,
    @Nullable Double probability) {

  /**
   * The pairs of an article, in its order.
   *
   * @param minConfidence claims and stances of which the line is less sure are left out
   */
  static List<StanceRow> of(Annotated annotated, double minConfidence) {
    Map<String, Source> sources = new HashMap<>();
    annotated.sources().forEach(source -> sources.put(source.id(), source));
    List<StanceRow> rows = new ArrayList<>();
    for (Claim claim : annotated.claims()) {
      if (claim.attribution().confidence() < minConfidence) {
        continue;
      }
      Map<String, Judgement> stances = annotated.stances().getOrDefault(claim.id(), Map.of());
      Source source = claim.source() == null ? null : sources.get(claim.source());
      ClaimText text =
          ClaimText.of(
              source == null ? "" : source.name(),
              claim.attribution().spans(),
              annotated.article().text());
      for (Proposition proposition : annotated.propositions()) {
        Judgement judgement = stances.get(proposition.id());
        if (judgement == null || judgement.probability() >= minConfidence) {
          rows.add(of(annotated.article().id(), claim, source, text, proposition, judgement));
        }
      }
    }
    return rows;
  }

  private static StanceRow of(
      String article,
      Claim claim,
      @Nullable Source source,
      ClaimText text,
      Proposition proposition,
      @Nullable Judgement judgement) {
    return new StanceRow(
        article + "/" + claim.id() + "/" + proposition.id(),
        article,
        claim.id(),
        source == null ? null : source.name(),
        source == null ? null : ClaimRow.label(source.kind()),
        ClaimRow.label(claim.attribution().form()),
        ClaimRow.label(claim.attribution().cue().polarity()),
        text.context(),
        text.text(),
        proposition.text(),
        (judgement == null ? Stance.UNRELATED : judgement.stance()).label(),
        judgement == null ? null : judgement.probability());
  }
}
