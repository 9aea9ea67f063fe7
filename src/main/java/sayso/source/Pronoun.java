package sayso.source;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pronouns that a source may be, with what they agree with. */
enum Pronoun {
  HE(Gender.MALE, false),
  SHE(Gender.FEMALE, false),
  IT(Gender.NEUTER, false),
  THEY(Gender.UNKNOWN, true),
  I(Gender.UNKNOWN, false),
  WE(Gender.UNKNOWN, true),
  YOU(Gender.UNKNOWN, false),
  /** Relative: its antecedent stands before it. */
  WHO(Gender.UNKNOWN, false);

  private static final Map<String, Pronoun> FORMS =
      Map.ofEntries(
          Map.entry("he", HE),
          Map.entry("him", HE),
          Map.entry("his", HE),
          Map.entry("himself", HE),
          Map.entry("she", SHE),
          Map.entry("her", SHE),
          Map.entry("hers", SHE),
          Map.entry("herself", SHE),
          Map.entry("it", IT),
          Map.entry("its", IT),
          Map.entry("itself", IT),
          Map.entry("they", THEY),
          Map.entry("them", THEY),
          Map.entry("their", THEY),
          Map.entry("theirs", THEY),
          Map.entry("themselves", THEY),
          Map.entry("i", I),
          Map.entry("me", I),
          Map.entry("my", I),
          Map.entry("mine", I),
          Map.entry("myself", I),
          Map.entry("we", WE),
          Map.entry("us", WE),
          Map.entry("our", WE),
          Map.entry("ours", WE),
          Map.entry("ourselves", WE),
          Map.entry("you", YOU),
          Map.entry("your", YOU),
          Map.entry("who", WHO),
          Map.entry("whom", WHO),
          Map.entry("whose", WHO),
          Map.entry("which", WHO),
          Map.entry("that", WHO));

  final Gender gender;
  final boolean plural;

  Pronoun(Gender gender, boolean plural) {
    this.gender = gender;
    this.plural = plural;
  }

  /** "he", "she", "it", "they" and their forms. */
  boolean isThirdPerson() {
    return this == HE || this == SHE || this == IT || this == THEY;
  }

  static @Nullable Pronoun of(String word) {
    // "US", "WHO" and "IT" are names and things.
    boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    return capitals ? null : FORMS.get(word.toLowerCase(Locale.ROOT));
  }
}
