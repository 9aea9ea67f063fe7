package sayso.source;

import java.util.List;
import java.util.Set;

/** Makes one source of several that speak together: "Ann Lee and Tom Roe". */
final class Groups {
  private final Discourse discourse;

  Groups(Discourse discourse) {
    this.discourse = discourse;
  }

  /** The one of these members that is known already, or a new one. */
  Entity of(Phrase phrase, List<Entity> members) {
    for (Entity known : discourse.unnamed) {
      if (known.kind == SourceKind.GROUP
          && known.members.size() == members.size()
          && known.members.size() > 1
          && known.members.containsAll(members)) {
        return known;
      }
    }
    Entity group = new Entity(false);
    group.kind = SourceKind.GROUP;
    group.plural = true;
    group.members.addAll(members);
    boolean allNamed = phrase.parts().stream().allMatch(p -> p.kind() == Phrase.Kind.NAME);
    group.addName(
        allNamed && members.size() == phrase.parts().size()
            ? joined(members)
            : UnnamedSources.description(phrase, null, discourse.words.text()));
    discourse.unnamed.add(group);
    return group;
  }

  /**
   * Whom somebody means by "we": an organisation itself, of a person not only that one, whose "I"
   * would be another claim.
   */
  Entity around(Entity speaker) {
    if (!speaker.isPerson()) {
      return speaker;
    }
    for (Entity known : discourse.unnamed) {
      if (known.kind == SourceKind.GROUP && known.members.equals(List.of(speaker))) {
        return known;
      }
    }
    Entity group = new Entity(false);
    group.kind = SourceKind.GROUP;
    group.plural = true;
    group.members.add(speaker);
    group.addName(speaker.name() + " and others");
    discourse.unnamed.add(group);
    return group;
  }

  /** "Both", "the two": exactly two who were spoken of. */
  static boolean isPair(Phrase phrase) {
    return phrase.words().size() == 1 && Set.of("both", "two").contains(phrase.head());
  }

  private static String joined(List<Entity> members) {
    List<String> names = members.stream().map(Entity::name).toList();
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
