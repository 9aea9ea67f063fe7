package sayso.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What single words and whole names are known as: first names, titles, places, news media, and the
 * words by which an organisation's name is told. The lists are this project's own.
 */
public final class NameLexicon {
  /** What a word of a name tells about it. */
  enum Role {
    TITLE,
    ORGANIZATION,
    /** First word of an organisation's name, before "of" or "for". */
    ORGANIZATION_START,
    THING,
    PLACE,
    DEMONYM,
    TIME,
    PARTICLE
  }

  private static final Map<String, Set<Role>> ROLES = new HashMap<>();
  private static final Map<String, String> FIRST_NAMES = new HashMap<>();
  private static final Map<String, String> TITLES = new HashMap<>();
  private static final Set<String> PLACES = new HashSet<>();
  private static final Set<String> OUTLETS = new HashSet<>();
  private static final Set<String> SURE =
      Set.of("Bloomberg", "Breitbart", "BuzzFeed", "Fox", "Politico", "Reuters");

  /** Of radio and television stations in the United States. */
  private static final Pattern CALL_SIGN = Pattern.compile("[KW][A-Z]{3}(?:-(?:TV|FM|AM))?");

  private static final Set<String> OUTLET_STARTS = Set.of("Daily", "Radio", "Channel", "Weekly");
  private static final Set<String> OUTLET_WORDS =
      new HashSet<>(Resources.lines("outlet-words.txt"));

  static {
    Resources.sections("first-names.txt")
        .forEach((sex, names) -> names.forEach(n -> FIRST_NAMES.putIfAbsent(n, sex)));
    Resources.sections("name-words.txt")
        .forEach(
            (section, words) -> {
              Role role = Role.valueOf(section.toUpperCase(Locale.ROOT).replace('-', '_'));
              words.forEach(w -> ROLES.computeIfAbsent(w, k -> new HashSet<>()).add(role));
            });
    Resources.lines("titles.txt")
        .forEach(
            line -> {
              String[] pair = line.split(" ", -1);
              TITLES.put(pair[0], pair[1]);
            });
    Resources.lines("places.txt").forEach(p -> PLACES.add(key(p)));
    Resources.lines("outlets.txt").forEach(o -> OUTLETS.add(key(o)));
  }

  private NameLexicon() {}

  /** In lower case without dots and a leading "the", with straight apostrophes. */
  static String key(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replace(".", "").replace('’', '\'');
    return plain.startsWith("the ") ? plain.substring(4) : plain;
  }

  /** Whether only men, as far as is known, have this first name. */
  public static boolean isMaleFirstName(String word) {
    return "male".equals(FIRST_NAMES.get(word.toLowerCase(Locale.ROOT)));
  }

  /** Whether only women, as far as is known, have this first name. */
  public static boolean isFemaleFirstName(String word) {
    return "female".equals(FIRST_NAMES.get(word.toLowerCase(Locale.ROOT)));
  }

  /** The noun that an abbreviated title stands for ("Sen." senator), null if the word is none. */
  public static @Nullable String abbreviatedTitle(String word) {
    return TITLES.get(key(word));
  }

  /** Whether a name, with or without "the", is listed as that of a news medium. */
  public static boolean isListedOutlet(String name) {
    return OUTLETS.contains(key(name));
  }

  /** Listed, or of several words with one telling: "Springfield Gazette", "Radio Kent". */
  public static boolean isOutlet(List<String> words) {
    return isListedOutlet(String.join(" ", words))
        || (words.size() > 1
            && (OUTLET_WORDS.contains(words.get(words.size() - 1))
                || OUTLET_STARTS.contains(words.get(0))
                || isProgramme(words)))
        || CALL_SIGN.matcher(String.join(" ", words)).matches();
  }

  /** "CNN Tonight", "New York Times Magazine": what begins with a medium's unmistakable name. */
  private static boolean isProgramme(List<String> words) {
    for (int end = 1; end < words.size(); end++) {
      String start = String.join(" ", words.subList(0, end));
      boolean sure =
          end > 1 || start.equals(start.toUpperCase(Locale.ROOT)) || SURE.contains(start);
      if (sure && isListedOutlet(start)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name, with or without "the", is listed as a place's. */
  public static boolean isListedPlace(String name) {
    return PLACES.contains(key(name));
  }

  /** Whether the word, as the last of a name, tells that it is an organisation's. */
  public static boolean isOrganizationWord(String word) {
    return has(word, Role.ORGANIZATION);
  }

  /** Whether the word names people by country, creed or party: "Germans", "Republicans". */
  public static boolean isPluralOrigin(String word) {
    return word.endsWith("s") && has(word, Role.DEMONYM) && isOrigin(word);
  }

  private static boolean isOrigin(String word) {
    return has(word.substring(0, word.length() - 1), Role.DEMONYM);
  }

  static boolean isFirstName(String word) {
    return FIRST_NAMES.containsKey(word.toLowerCase(Locale.ROOT));
  }

  static boolean isTitle(String word) {
    return has(word, Role.TITLE) || abbreviatedTitle(word) != null;
  }

  /** Whether the word, in any case, has one of the roles. */
  static boolean has(String word, Role... roles) {
    Set<Role> known = ROLES.getOrDefault(key(word), Set.of());
    return Arrays.stream(roles).anyMatch(known::contains);
  }
}
