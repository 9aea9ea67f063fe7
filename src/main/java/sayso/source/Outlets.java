package sayso.source;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which names are those of news media. */
final class Outlets {
  private static final Set<String> NAMES = new HashSet<>();
  private static final Set<String> LAST_WORDS = new HashSet<>(WordLists.lines("outlet-words.txt"));

  static {
    WordLists.lines("outlets.txt").forEach(name -> NAMES.add(NamedMention.key(name)));
  }

  private Outlets() {}

  static boolean isListed(String name) {
    return NAMES.contains(NamedMention.key(name));
  }

  /** Listed, or of several words with the last one telling: "Springfield Gazette". */
  static boolean isOutlet(List<String> words) {
    return isListed(String.join(" ", words))
        || (words.size() > 1 && LAST_WORDS.contains(words.get(words.size() - 1)));
  }
}
