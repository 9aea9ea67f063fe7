package sayso.write;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of files for articles, whose ids may hold what a file's name may not. */
final class FileNames {
  private static final int LONGEST = 150;

  private final Set<String> taken = new HashSet<>();

  /** The id where it can be a name and is still free, else something like it. */
  String of(String id) {
    String plain = id.replaceAll("[^\\p{L}\\p{N}._-]", "_").replaceFirst("^[.-]+", "_");
    String name = plain.substring(0, Math.min(plain.length(), LONGEST));
    String free = name.isEmpty() ? "article" : name;
    // Some file systems do not tell capitals from small letters.
    for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
      free = name + "_" + i;
    }
    return free;
  }
}
