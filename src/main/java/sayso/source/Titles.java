package sayso.source;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sayso.text.NameLexicon;
import sayso.text.Token;

/** The words before a person's name that are not part of it: "Sen.", "Chancellor", "Mr." */
final class Titles {
  private Titles() {}

  /** The noun that a title stands for ("Sen." senator), null if the word is none. */
  static @Nullable String noun(String word) {
    String noun = NameLexicon.abbreviatedTitle(word);
    if (noun != null) {
      return noun;
    }
    String plain = word.toLowerCase(Locale.ROOT);
    boolean capitalised = Character.isUpperCase(word.charAt(0));
    return capitalised && NounClass.of(plain).isPersonal() ? plain : null;
  }

  /** How many of the words stand before the name proper; less than their number. */
  static int before(List<Token> name) {
    if (name.size() > 1 && NameLexicon.isOrganizationWord(name.get(name.size() - 1).text())) {
      return 0;
    }
    int last = -1;
    for (int i = 0; i + 1 < name.size(); i++) {
      if (noun(name.get(i).text()) != null) {
        last = i;
      }
    }
    return last + 1;
  }
}
