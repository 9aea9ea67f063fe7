package sayso.measure;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import sayso.Annotated;
import sayso.claim.Claim;
import sayso.stance.Judgement;
import sayso.stance.Stance;
import sayso.text.Proposition;

/**
 * How far two annotators of the same articles agree. Claims are paired by their contents ({@link
 * ClaimPairs}); of pairs, labels are compared with Cohen's kappa, and sources by their names
 * ({@link SameSource}). Neither annotator is the gold: F1 is the same both ways.
 */
public final class Agreement {
  private final Map<Role, Tally> exact = new EnumMap<>(Role.class);
  private final Map<Label, Kappa> labels = new EnumMap<>(Label.class);
  private Tally claims = Tally.NOTHING;
  private Share sources = Share.NOTHING;

  /** What annotators choose for a claim. */
  public enum Label {
    FORM,
    CUE_TYPE,
    CUE_POLARITY,
    HEDGED,
    STANCE;

    String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** Claims that both have, with those that each has. */
  Tally claims() {
    return claims;
  }

  /** Of paired claims, those whose role has the very same spans. */
  Tally exact(Role role) {
    return exact.getOrDefault(role, Tally.NOTHING);
  }

  /** Of paired claims, those that both give to the same source, or both to nobody. */
  Share sources() {
    return sources;
  }

  Kappa kappa(Label label) {
    return labels.computeIfAbsent(label, l -> new Kappa());
  }

  /** Adds an article, annotated twice. */
  void add(Annotated one, Annotated other) {
    ClaimPairs pairs = ClaimPairs.of(one, other);
    Matching matching = pairs.matching();
    int ones = one.claims().size();
    int others = other.claims().size();
    claims = claims.plus(Tally.of(matching.gold().size(), ones, others));
    Map<Role, Integer> same = new EnumMap<>(Role.class);
    for (int index : matching.gold()) {
      Claim a = one.claims().get(index);
      Claim b = other.claims().get(matching.predicted(index));
      for (Role role : Role.values()) {
        boolean equal = role.of(a.attribution().spans()).equals(role.of(b.attribution().spans()));
        same.merge(role, equal ? 1 : 0, Integer::sum);
      }
      sources = sources.plus(Share.of(pairs.isSame(a.source(), b.source())));
      compare(a, b);
      for (Proposition proposition : one.propositions()) {
        kappa(Label.STANCE).add(stance(one, a, proposition), stance(other, b, proposition));
      }
    }
    for (Role role : Role.values()) {
      exact.put(role, exact(role).plus(Tally.of(same.getOrDefault(role, 0), ones, others)));
    }
  }

  private void compare(Claim a, Claim b) {
    kappa(Label.FORM).add(a.attribution().form().name(), b.attribution().form().name());
    kappa(Label.CUE_TYPE)
        .add(a.attribution().cue().type().name(), b.attribution().cue().type().name());
    kappa(Label.CUE_POLARITY)
        .add(a.attribution().cue().polarity().name(), b.attribution().cue().polarity().name());
    kappa(Label.HEDGED)
        .add(
            Boolean.toString(a.attribution().hedged()), Boolean.toString(b.attribution().hedged()));
  }

  private static String stance(Annotated annotated, Claim claim, Proposition proposition) {
    Judgement judgement =
        annotated.stances().getOrDefault(claim.id(), Map.of()).get(proposition.id());
    return (judgement == null ? Stance.UNRELATED : judgement.stance()).label();
  }
}
