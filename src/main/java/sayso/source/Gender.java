package sayso.source;

import java.util.Map;
import sayso.text.NameLexicon;

/** Which of he, she and it a word agrees with, as far as the word itself tells. */
enum Gender {
  MALE,
  FEMALE,
  NEUTER,
  UNKNOWN;

  private static final Map<String, Gender> NOUNS =
      Map.ofEntries(
          Map.entry("man", MALE),
          Map.entry("boy", MALE),
          Map.entry("father", MALE),
          Map.entry("dad", MALE),
          Map.entry("son", MALE),
          Map.entry("brother", MALE),
          Map.entry("husband", MALE),
          Map.entry("ex-husband", MALE),
          Map.entry("boyfriend", MALE),
          Map.entry("grandfather", MALE),
          Map.entry("uncle", MALE),
          Map.entry("nephew", MALE),
          Map.entry("king", MALE),
          Map.entry("prince", MALE),
          Map.entry("pope", MALE),
          Map.entry("priest", MALE),
          Map.entry("gentleman", MALE),
          Map.entry("widower", MALE),
          Map.entry("actor", MALE),
          Map.entry("lord", MALE),
          Map.entry("woman", FEMALE),
          Map.entry("girl", FEMALE),
          Map.entry("mother", FEMALE),
          Map.entry("mom", FEMALE),
          Map.entry("daughter", FEMALE),
          Map.entry("sister", FEMALE),
          Map.entry("wife", FEMALE),
          Map.entry("ex-wife", FEMALE),
          Map.entry("girlfriend", FEMALE),
          Map.entry("grandmother", FEMALE),
          Map.entry("aunt", FEMALE),
          Map.entry("niece", FEMALE),
          Map.entry("queen", FEMALE),
          Map.entry("princess", FEMALE),
          Map.entry("actress", FEMALE),
          Map.entry("widow", FEMALE),
          Map.entry("lady", FEMALE),
          Map.entry("dame", FEMALE),
          Map.entry("midwife", FEMALE));

  /** Of a first name; UNKNOWN where both bear it or the lists do not have it. */
  static Gender ofFirstName(String name) {
    return NameLexicon.isMaleFirstName(name)
        ? MALE
        : NameLexicon.isFemaleFirstName(name) ? FEMALE : UNKNOWN;
  }

  /** Of a person noun in lower case: "widow", "spokesman". */
  static Gender ofNoun(String noun) {
    Gender listed = NOUNS.get(noun);
    if (listed != null) {
      return listed;
    }
    return noun.endsWith("woman") ? FEMALE : noun.endsWith("man") ? MALE : UNKNOWN;
  }

  /** Whether one referent can have both. */
  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
