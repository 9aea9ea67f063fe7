package sayso.source;

import java.util.Locale;
import java.util.Map;

/** What kind of thing a common noun names. */
enum NounClass {
  PERSON,
  /** A person whom news leaves unnamed: "official", "aide". */
  INFORMANT,
  /** People as a body: "crowd", "public". */
  GROUP,
  ORGANIZATION,
  OUTLET,
  DOCUMENT,
  OTHER;

  private static final Map<String, String> SECTIONS = WordLists.sectionOfWord("nouns.txt");

  /** Of a noun's singular, upper or lower case. */
  static NounClass of(String noun) {
    String word = noun.toLowerCase(Locale.ROOT);
    String section = SECTIONS.get(word);
    if (section != null) {
      return valueOf(section.toUpperCase(Locale.ROOT));
    }
    boolean agent =
        word.endsWith("man")
            || word.endsWith("woman")
            || word.endsWith("ologist")
            || word.endsWith("person");
    return agent ? PERSON : OTHER;
  }

  boolean isPersonal() {
    return this == PERSON || this == INFORMANT;
  }
}
