package sayso.measure;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sayso.measure.WhoSaysWhatGold.Entity;
import sayso.source.SourceKind;

/**
 * Whether a predicted name names a gold entity: it is one of its names (case, determiners, titles
 * and punctuation aside), or has the last name of a person whose last name is unique among the
 * article's persons, or shares enough words with a description or an organisation's name.
 */
public final class SameSource {
  private static final Set<SourceKind> DESCRIBED =
      EnumSet.of(
          SourceKind.GROUP,
          SourceKind.ANONYMOUS,
          SourceKind.DOCUMENT,
          SourceKind.UNSPECIFIED,
          SourceKind.AUTHOR);
  private static final double SAME_DESCRIPTION = 0.5;
  private static final double SAME_ORGANIZATION = 0.8;

  private final Collection<Entity> entities;

  /**
   * @param entities all of the article's
   */
  public SameSource(Collection<Entity> entities) {
    this.entities = entities;
  }

  /** Whether the name that was predicted, null for nobody, is the entity. */
  public boolean test(@Nullable String predicted, Entity entity) {
    List<String> name = words(predicted);
    if (name.isEmpty()) {
      return false;
    }
    List<List<String>> names = entity.names().stream().map(SameSource::words).toList();
    if (names.contains(name)) {
      return true;
    }
    if (entity.kind() == SourceKind.PERSON) {
      String last = last(words(entity.name()));
      return last(name).equals(last) && isUnique(last);
    }
    if (entity.kind() == SourceKind.ORGANIZATION) {
      return shares(name, names, SAME_ORGANIZATION);
    }
    return DESCRIBED.contains(entity.kind()) && shares(name, names, SAME_DESCRIPTION);
  }

  private boolean isUnique(String last) {
    return entities.stream()
            .filter(e -> e.kind() == SourceKind.PERSON && last(words(e.name())).equals(last))
            .count()
        == 1;
  }

  private static boolean shares(List<String> name, List<List<String>> names, double floor) {
    Set<String> words = new HashSet<>(name);
    return names.stream().anyMatch(other -> Overlap.dice(words, new HashSet<>(other), 0) >= floor);
  }

  private static List<String> words(@Nullable String name) {
    return NameWords.WHO_SAYS_WHAT.of(name);
  }

  private static String last(List<String> words) {
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }
}
