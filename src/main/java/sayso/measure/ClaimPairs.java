package sayso.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sayso.Annotated;
import sayso.source.Source;

/**
 * The claims of an article that was annotated twice, paired one to one by their contents (Dice of
 * at least 0.5 over words), and the sources of both.
 *
 * @param matching of the indices of both lists of claims
 * @param entities the first one's sources by id
 * @param names the second one's by id
 */
record ClaimPairs(
    Matching matching,
    Map<String, WhoSaysWhatGold.Entity> entities,
    Map<String, String> names,
    SameSource rule) {
  private static final double CONTENT_OVERLAP = 0.5;

  static ClaimPairs of(Annotated one, Annotated other) {
    NumberedWords words = new NumberedWords(one.article().text());
    List<Set<Integer>> ones = contents(one, words);
    List<Set<Integer>> others = contents(other, words);
    Map<String, WhoSaysWhatGold.Entity> entities = new HashMap<>();
    for (Source s : one.sources()) {
      entities.put(s.id(), new WhoSaysWhatGold.Entity(s.id(), s.name(), s.kind(), s.aliases()));
    }
    Map<String, String> names = Source.names(other.sources());
    return new ClaimPairs(
        Matching.best(
            ones.size(),
            others.size(),
            CONTENT_OVERLAP,
            (a, b) -> Overlap.dice(ones.get(a), others.get(b), 0)),
        entities,
        names,
        new SameSource(entities.values()));
  }

  private static List<Set<Integer>> contents(Annotated article, NumberedWords words) {
    return article.claims().stream()
        .map(claim -> words.in(claim.attribution().spans().content()))
        .toList();
  }

  /** Whether a source of the first and one of the second are the same, or both are nobody. */
  boolean isSame(@Nullable String source, @Nullable String answer) {
    WhoSaysWhatGold.Entity entity = source == null ? null : entities.get(source);
    if (entity == null || answer == null) {
      return entity == null && answer == null;
    }
    return rule.test(names.get(answer), entity);
  }
}
