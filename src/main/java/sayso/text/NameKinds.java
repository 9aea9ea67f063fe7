package sayso.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import sayso.text.Name.Kind;
import sayso.text.NameLexicon.Role;

/**
 * What an article's names stand for. Each is judged by its words and neighbours; then all names
 * that are spelled alike get the kind of the surest of them, and a single word that ends a person's
 * name is a person's.
 */
final class NameKinds {
  /** A kind and how sure it is: 3 told by the name or its title, 2 likely, 1 a guess. */
  private record Guess(Kind kind, int strength) {}

  private static final Set<String> SPEAKING =
      Set.of(
          "said",
          "says",
          "told",
          "tells",
          "added",
          "adds",
          "tweeted",
          "wrote",
          "argued",
          "noted",
          "explained",
          "insisted",
          "recalled",
          "joked",
          "replied",
          "responded",
          "who",
          "whose");
  private static final Set<String> LOCATING = Set.of("in", "at", "near", "from", "across", "to");

  private final Map<String, Guess> byName = new HashMap<>();
  private final Set<String> lastNames = new HashSet<>();
  private final Set<String> firstNames = new HashSet<>();

  private NameKinds() {}

  /** The names in the order of the runs. */
  static List<Name> of(List<NameRun> runs) {
    NameKinds kinds = new NameKinds();
    for (NameRun run : runs) {
      Guess guess = guess(run);
      kinds.byName.merge(run.words(), guess, (a, b) -> b.strength() > a.strength() ? b : a);
    }
    kinds.byName.forEach(
        (name, guess) -> {
          if (guess.kind() == Kind.PERSON && guess.strength() > 1) {
            kinds.lastNames.add(last(name));
            kinds.firstNames.add(name.split(" ", 2)[0].toLowerCase(Locale.ROOT));
          }
        });
    List<Name> names = new ArrayList<>();
    runs.forEach(run -> names.add(new Name(run.span(), kinds.kind(run.words()))));
    return names;
  }

  private static String last(String name) {
    String plain = name.replaceAll(",? (Jr|Sr)\\.?$", "");
    return plain.substring(plain.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private Kind kind(String name) {
    Guess guess = byName.getOrDefault(name, new Guess(Kind.OTHER, 0));
    boolean single = name.indexOf(' ') < 0;
    boolean lastName = single && guess.strength() < 3 && lastNames.contains(last(name));
    boolean firstName =
        single && guess.strength() < 2 && firstNames.contains(name.toLowerCase(Locale.ROOT));
    return lastName || firstName ? Kind.PERSON : guess.kind();
  }

  private static Guess guess(NameRun run) {
    String words = run.words();
    String last = run.last().text();
    boolean the = run.before().equalsIgnoreCase("the");
    boolean several = run.length() > 1;
    if (run.titled()) {
      return new Guess(Kind.PERSON, 3);
    }
    if (NameLexicon.isListedPlace(words)) {
      return new Guess(Kind.PLACE, 3);
    }
    if (NameLexicon.isListedOutlet(words.replaceFirst("^.* ['’]s? ", ""))) {
      return new Guess(Kind.ORGANIZATION, 3);
    }
    boolean firstName = NameLexicon.isFirstName(run.first().text());
    if (firstName && several && !the && !isOrganizationWord(run.last()) && !isPlain(last)) {
      return new Guess(Kind.PERSON, 3);
    }
    if (isOrganization(run)) {
      return new Guess(Kind.ORGANIZATION, several ? 3 : 2);
    }
    if (several && NameLexicon.has(last, Role.THING)) {
      return new Guess(Kind.OTHER, 2);
    }
    if (several && NameLexicon.has(last, Role.PLACE)) {
      return new Guess(Kind.PLACE, 2);
    }
    if (several && isDateline(run)) {
      return new Guess(Kind.PLACE, 2);
    }
    if (isAcronym(words)) {
      return run.after(1).equals(":") ? new Guess(Kind.PERSON, 1) : new Guess(Kind.ORGANIZATION, 2);
    }
    if (the) {
      return new Guess(several ? Kind.ORGANIZATION : Kind.OTHER, 1);
    }
    return bare(run, firstName, several);
  }

  /** Of a name whose words say nothing. */
  private static Guess bare(NameRun run, boolean firstName, boolean several) {
    boolean age =
        run.after(1).equals(",") && run.after(2).matches("\\d\\d?") && run.after(3).equals(",");
    boolean described = NameLexicon.isTitle(run.before());
    boolean middle =
        run.tokens().stream()
            .skip(1)
            .anyMatch(
                t -> t.text().matches("[A-Z]\\.?") || NameLexicon.has(t.text(), Role.PARTICLE));
    if (age || (several && (described || middle))) {
      return new Guess(Kind.PERSON, 3);
    }
    boolean inside =
        several && run.tokens().stream().anyMatch(t -> NameLexicon.isFirstName(t.text()));
    if ((SPEAKING.contains(run.after(1)) && several) || described || inside) {
      return new Guess(Kind.PERSON, 2);
    }
    if (several) {
      boolean plural = run.last().text().endsWith("s") && run.last().tag().equals("NNPS");
      return new Guess(plural ? Kind.ORGANIZATION : Kind.PERSON, run.length() > 3 ? 1 : 2);
    }
    if (firstName) {
      return new Guess(Kind.PERSON, 2);
    }
    return LOCATING.contains(run.before()) ? new Guess(Kind.PLACE, 1) : new Guess(Kind.OTHER, 0);
  }

  private static boolean isOrganization(NameRun run) {
    boolean opened =
        NameLexicon.has(run.first().text(), Role.ORGANIZATION_START)
            && run.length() > 2
            && Set.of("of", "for", "on")
                .contains(run.sentence().tokens().get(run.from() + 1).text());
    return opened
        || isOrganizationWord(run.last())
        || NameLexicon.isOutlet(run.tokens().stream().map(Token::text).toList())
        || run.tokens().stream().anyMatch(t -> t.text().equals("&"))
        || isCompound(run);
  }

  private static boolean isOrganizationWord(Token token) {
    return NameLexicon.has(token.text(), Role.ORGANIZATION);
  }

  /** An organisation's word in the middle: "Bank of the West", "Court of Appeals". */
  private static boolean isCompound(NameRun run) {
    return run.tokens().stream().anyMatch(t -> t.text().equals("of") || t.text().equals("for"))
        && run.tokens().stream().anyMatch(NameKinds::isOrganizationWord);
  }

  private static boolean isPlain(String word) {
    return NameLexicon.has(word, Role.THING);
  }

  /** "DES MOINES, Iowa —" at the start of a paragraph. */
  private static boolean isDateline(NameRun run) {
    return run.from() == 0
        && run.words().equals(run.words().toUpperCase(Locale.ROOT))
        && run.after(1).matches("[,(—–-]|--");
  }

  private static boolean isAcronym(String words) {
    String letters = words.replace(".", "");
    return letters.length() > 1
        && letters.length() < 8
        && letters.equals(letters.toUpperCase(Locale.ROOT))
        && letters.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
  }
}
