package sayso.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The last names of an article's persons, found again where they are misspelt by one letter. */
final class LastNames {
  /** In shorter names one letter makes another name. */
  private static final int SHORTEST = 5;

  private final Map<String, Set<Integer>> byName = new HashMap<>();

  /** Notes the last word of a person's whole name. */
  void add(String name, int entity) {
    byName
        .computeIfAbsent(name.substring(name.lastIndexOf(' ') + 1), n -> new HashSet<>())
        .add(entity);
  }

  /** The entities with a last name that {@code word} is a misspelling of. */
  Set<Integer> alike(String word) {
    Set<Integer> entities = new HashSet<>();
    byName.forEach(
        (name, owners) -> {
          if (name.length() >= SHORTEST && isMisspelt(word, name)) {
            entities.addAll(owners);
          }
        });
    return entities;
  }

  /** One letter too few or another one behind the first; "the Clintons" are not one Clinton. */
  private static boolean isMisspelt(String word, String name) {
    int longer = word.length() - name.length();
    if (Math.abs(longer) > 1 || word.charAt(0) != name.charAt(0) || word.equals(name + "s")) {
      return false;
    }
    int same = 0;
    while (same < Math.min(word.length(), name.length())
        && word.charAt(same) == name.charAt(same)) {
      same++;
    }
    return word.substring(Math.min(word.length(), same + (longer >= 0 ? 1 : 0)))
        .equals(name.substring(Math.min(name.length(), same + (longer <= 0 ? 1 : 0))));
  }
}
