package sayso.source;

import java.util.List;

/**
 * Joins a person who was first described and later named: "A neighbour said ... The neighbour, Tom
 * Hale, saw nobody".
 */
final class LateNames {
  private LateNames() {}

  /** Where exactly one unnamed person before the name has the noun that the name is apposed to. */
  static void join(Discourse discourse) {
    for (Entity named : List.copyOf(discourse.names.all())) {
      int first = named.firstMention();
      List<Entity> described =
          discourse.unnamed.stream()
              .filter(
                  other ->
                      !other.plural
                          && other.kind == SourceKind.ANONYMOUS
                          && other.gender.agrees(named.gender)
                          && other.nouns.stream().anyMatch(named.apposed::contains)
                          && other.firstMention() < first)
              .toList();
      if (described.size() == 1) {
        discourse.join(named, described.get(0));
      }
    }
  }
}
