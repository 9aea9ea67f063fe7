package sayso.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import sayso.text.Span;

/**
 * Finds whom a third person pronoun stands for: the candidate of agreeing gender and number that is
 * nearest, with weight for subjects and for those who just spoke (the recency and subject
 * preferences of Lappin and Leass 1994).
 */
final class Pronouns {
  private static final int WINDOW = 6;

  /** How much a further mention adds: little, or whoever an article is about would be everybody. */
  private static final double REPEATED = 0.05;

  private final Discourse discourse;

  Pronouns(Discourse discourse) {
    this.discourse = discourse;
  }

  /**
   * The antecedent of the pronoun at {@code offset}; null where nothing before it agrees.
   *
   * @param except spans whose mentions cannot be it: the words that the pronoun's referent says
   */
  @Nullable Entity resolve(Pronoun pronoun, int offset, List<Span> except) {
    Predicate<Entity> agrees =
        entity -> agrees(pronoun, entity) && !discourse.isAsker(entity, pronoun);
    int sentence = discourse.words.sentence(offset);
    // In an order of its own, so that equal scores are decided alike in every run.
    Map<Entity, Double> scores = new LinkedHashMap<>();
    Entity best = null;
    for (Reference reference : discourse.before(offset)) {
      Entity entity = reference.entity();
      boolean excluded = except.stream().anyMatch(span -> span.contains(reference.offset()));
      boolean foreign = reference.quoted() && !discourse.quotes.share(reference.offset(), offset);
      if (excluded || !agrees.test(entity)) {
        continue;
      }
      int distance = sentence - reference.sentence();
      double score =
          Math.max(0.02, 1 - (double) distance / WINDOW)
              * (1 + (reference.subject() ? 0.8 : 0) + (reference.source() ? 1 : 0))
              * (foreign ? 0.3 : 1);
      // Repeated mentions add up, the nearest counting most.
      scores.merge(entity, score, (a, b) -> Math.max(a, b) + REPEATED * Math.min(a, b));
    }
    for (Map.Entry<Entity, Double> candidate : scores.entrySet()) {
      if (best == null || candidate.getValue() > scores.getOrDefault(best, 0.0)) {
        best = candidate.getKey();
      }
    }
    return best;
  }

  /** Whether gender and number allow it; what kind an unclear name is of is left open. */
  static boolean mayAgree(Pronoun pronoun, Entity entity) {
    boolean unclear =
        entity.named && entity.kind == SourceKind.UNSPECIFIED && !entity.plural && !entity.isPlace;
    return agrees(pronoun, entity)
        || (unclear && !pronoun.plural && entity.gender.agrees(pronoun.gender));
  }

  private static boolean agrees(Pronoun pronoun, Entity entity) {
    return switch (pronoun) {
      case HE, SHE ->
          !entity.plural
              && entity.gender.agrees(pronoun.gender)
              && (entity.isPerson()
                  || entity.kind == SourceKind.ANONYMOUS
                  || entity.kind == SourceKind.ACCOUNT
                  || entity.gender == pronoun.gender);
      case IT ->
          !entity.plural
              && entity.gender.agrees(Gender.NEUTER)
              && (entity.kind == SourceKind.ORGANIZATION
                  || entity.kind == SourceKind.OUTLET
                  || entity.kind == SourceKind.DOCUMENT);
      case THEY ->
          entity.kind != SourceKind.DOCUMENT
              && (entity.plural
                  || entity.kind == SourceKind.GROUP
                  || entity.kind == SourceKind.ORGANIZATION
                  || entity.kind == SourceKind.OUTLET);
      default -> false;
    };
  }
}
