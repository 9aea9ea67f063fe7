package sayso.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sayso.text.Token;

/** The words before a person's name that are not part of it: "Sen.", "Chancellor", "Mr." */
final class Titles {
  private static final Map<String, String> ABBREVIATED = new HashMap<>();

  static {
    for (String line : WordLists.lines("titles.txt")) {
      String[] pair = line.split(" ", -1);
      ABBREVIATED.put(pair[0], pair[1]);
    }
  }

  private Titles() {}

  /** The noun that a title stands for ("Sen." senator), null if the word is none. */
  static @Nullable String noun(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replace(".", "");
    String noun = ABBREVIATED.get(plain);
    if (noun != null) {
      return noun;
    }
    boolean capitalised = Character.isUpperCase(word.charAt(0));
    return capitalised && NounClass.of(plain).isPersonal() ? plain : null;
  }

  /** How many of the words stand before the name proper; less than their number. */
  static int before(List<Token> name) {
    int last = -1;
    for (int i = 0; i + 1 < name.size(); i++) {
      if (noun(name.get(i).text()) != null) {
        last = i;
      }
    }
    return last + 1;
  }
}
