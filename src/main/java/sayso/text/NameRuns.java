package sayso.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import sayso.text.NameLexicon.Role;

/**
 * Cuts a sentence into the runs of capitalised words that are names: joined by small words that
 * belong to names ("Charles de Gaulle", "Department of Health and Human Services"), and cut where a
 * title or an adjective of origin stands before a name proper.
 */
final class NameRuns {
  private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’");
  private static final Set<String> SUFFIXES =
      Set.of("jr", "sr", "inc", "llc", "ltd", "corp", "plc");
  private static final Set<String> NO_SYLLABLES =
      Set.of(
          "era", "led", "run", "style", "area", "born", "wide", "only", "free", "like", "owned",
          "made");
  private static final Set<String> PEOPLE = Set.of("people", "women", "men", "children");

  private final Sentence sentence;
  private final List<Token> tokens;
  private final Casing casing;
  private final List<NameRun> runs = new ArrayList<>();

  private NameRuns(Sentence sentence, Casing casing) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.casing = casing;
  }

  static List<NameRun> of(Sentence sentence, Casing casing) {
    NameRuns found = new NameRuns(sentence, casing);
    int i = 0;
    while (i < found.tokens.size()) {
      int end = Math.max(found.isName(i) ? found.end(i) : i, found.outlet(i));
      if (end > i) {
        found.cut(i, end);
      }
      i = Math.max(end, i + 1);
    }
    return found.runs;
  }

  /**
   * The end of the news medium or programme that is listed as it stands here, in small words too,
   * with that of a possessor: "Face the Nation", "CBS' Face the Nation"; {@code from} where there
   * is none.
   */
  private int outlet(int from) {
    if (!Character.isUpperCase(text(from).charAt(0))) {
      return from;
    }
    StringBuilder name = new StringBuilder();
    int end = from;
    for (int i = from; i < Math.min(from + 6, tokens.size()); i++) {
      name.append(i == from ? "" : " ").append(text(i));
      boolean whole =
          i + 1 == tokens.size()
              || !Character.isUpperCase(text(i + 1).charAt(0))
              || NameLexicon.has(text(i + 1), Role.TIME);
      // At the start of a sentence "People" and "Time" are words like others.
      boolean common = i == 0 && !isName(0);
      if (whole
          && !common
          && Character.isUpperCase(text(i).charAt(0))
          && NameLexicon.isListedOutlet(name.toString())) {
        end = i + 1;
      }
    }
    boolean owns = end > from && POSSESSIVE.contains(text(end)) && end + 1 < tokens.size();
    int owned = owns ? outlet(end + 1) : end + 1;
    return owns && owned > end + 1 ? owned : end;
  }

  private boolean isName(int index) {
    return index < tokens.size() && casing.isNameWord(sentence, index);
  }

  private String text(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index).text() : "";
  }

  private int end(int from) {
    int end = from + 1;
    int next = joined(from, end);
    while (next > end) {
      end = next;
      next = joined(from, end);
    }
    return end;
  }

  /** The end of the run when it goes on at {@code end}; {@code end} where it does not. */
  private int joined(int from, int end) {
    if (isName(end)) {
      return end + 1;
    }
    String word = text(end);
    boolean touches =
        end < tokens.size() && tokens.get(end - 1).span().end() == tokens.get(end).span().start();
    if ((word.equals("-") || word.equals("–")) && touches && isName(end + 1)) {
      return end + 2;
    }
    if (word.equals("-") && touches && end - from > 1 && isSyllable(end + 1)) {
      return end + 2;
    }
    if (word.equals("&") && isName(end + 1)) {
      return end + 2;
    }
    if (word.equals(",") && SUFFIXES.contains(NameLexicon.key(text(end + 1)))) {
      return end + 2;
    }
    if (POSSESSIVE.contains(word) && isOrganizationOfPeople(end)) {
      return end + 2;
    }
    if (word.matches("[dl]['’]\\p{Lu}.*")) {
      return end + 1;
    }
    int particles = end;
    while (NameLexicon.has(text(particles), Role.PARTICLE)
        && Character.isLowerCase(text(particles).charAt(0))) {
      particles++;
    }
    if (particles > end && isName(particles)) {
      return particles + 1;
    }
    return afterPreposition(from, end);
  }

  /** "Park Geun-hye", but not "Koch Industries-backed" or "a Bush-era law". */
  private boolean isSyllable(int index) {
    String word = text(index);
    return index < tokens.size()
        && tokens.get(index - 1).span().end() == tokens.get(index).span().start()
        && word.matches("\\p{Ll}{2,5}")
        && !word.endsWith("ed")
        && !NO_SYLLABLES.contains(word);
  }

  /** "Teachers' Union", "People's Party", "Children's Hospital", "Sheriff's Office". */
  private boolean isOrganizationOfPeople(int possessive) {
    String owner = text(possessive - 1).toLowerCase(Locale.ROOT);
    int last = possessive + 1;
    while (isName(last)) {
      last++;
    }
    if (last == possessive + 2 && text(possessive + 1).equals("Office")) {
      return true;
    }
    return (owner.endsWith("s") || PEOPLE.contains(owner))
        && last > possessive + 1
        && NameLexicon.has(text(last - 1), Role.ORGANIZATION);
  }

  private int afterPreposition(int from, int end) {
    String word = text(end);
    boolean of = word.equals("of") || word.equals("for") || word.equals("on");
    if (of && opensOrganization(end - 1)) {
      int next = text(end + 1).equals("the") ? end + 2 : end + 1;
      return isName(next) ? next + 1 : end;
    }
    if (word.equals("and") && isName(end + 1)) {
      int last = end + 1;
      while (isName(last + 1)) {
        last++;
      }
      boolean inside = hasPreposition(from, end) && !isPerson(end + 1);
      boolean pair = NameLexicon.has(text(last), Role.ORGANIZATION) && end - from <= 2;
      return inside || (pair && !isWhole(from, end)) ? end + 2 : end;
    }
    return end;
  }

  private boolean opensOrganization(int index) {
    return NameLexicon.has(text(index), Role.ORGANIZATION_START);
  }

  private boolean hasPreposition(int from, int end) {
    for (int i = from; i < end; i++) {
      if (text(i).equals("of") || text(i).equals("for")) {
        return true;
      }
    }
    return false;
  }

  private boolean isPerson(int index) {
    return NameLexicon.isFirstName(text(index)) || NameLexicon.isTitle(text(index));
  }

  /** Whether the words are a name of their own already. */
  private boolean isWhole(int from, int end) {
    String name = new NameRun(sentence, from, end, false).words();
    return NameLexicon.isListedPlace(name)
        || NameLexicon.isListedOutlet(name)
        || NameLexicon.isFirstName(text(from))
        || NameLexicon.has(text(end - 1), Role.ORGANIZATION)
        || (end - from == 1 && text(from).equals(text(from).toUpperCase(Locale.ROOT)));
  }

  private void cut(int from, int to) {
    if (outlet(from) == to) {
      add(from, to, false);
      return;
    }
    if (to - from > 1 && text(to - 1).matches("C[A-Z]O") && !text(to - 2).equals("-")) {
      // "Acme CEO"
      cut(from, to - 1);
      return;
    }
    int title = -1;
    boolean organization =
        NameLexicon.has(text(to - 1), Role.ORGANIZATION, Role.THING)
            || NameLexicon.isListedOutlet(new NameRun(sentence, from, to, false).words());
    for (int i = from; i < to && !(organization && to - from > 1); i++) {
      if (NameLexicon.isTitle(text(i)) && (i + 1 < to || i == from || i == title + 1)) {
        title = i;
      }
    }
    if (title < 0) {
      int start = withoutOrigin(from, to);
      add(start, to, isTitled(start));
      return;
    }
    int first = title;
    while (first > from && NameLexicon.isTitle(text(first - 1))) {
      first--;
    }
    int person = title + 1;
    boolean titled = true;
    if (text(person).equals("of") || text(person).equals("for")) {
      person = officeEnd(person + 1, to);
    } else if (person < to && text(person).equals("-")) {
      person++;
    }
    if (first > from) {
      addKnown(from, first);
    }
    if (person < to) {
      add(person, to, titled);
    }
  }

  /** "Secretary of State John Kerry": the office is one word, or all before a first name. */
  private int officeEnd(int office, int to) {
    for (int i = office + 1; i < to; i++) {
      if (NameLexicon.isFirstName(text(i))) {
        return i;
      }
    }
    return to - office >= 3 ? to - 2 : to;
  }

  private boolean isTitled(int start) {
    String before = text(start - 1);
    return !before.isEmpty()
        && Character.isUpperCase(before.charAt(0))
        && NameLexicon.isTitle(before);
  }

  /** "Russian Vladimir Lukin", "American Jane Roe"; but "American Airlines". */
  private int withoutOrigin(int from, int to) {
    boolean person = from + 1 < to && NameLexicon.isFirstName(text(from + 1));
    return person && NameLexicon.has(text(from), Role.DEMONYM) ? from + 1 : from;
  }

  /** What stands before a title is a name only if it is known as one: "Florida Gov. Rick Scott". */
  private void addKnown(int from, int to) {
    for (int start = from; start < to; start++) {
      String name = new NameRun(sentence, start, to, false).words();
      boolean acronym =
          to - start == 1 && name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
      if (NameLexicon.isListedPlace(name)
          || NameLexicon.isListedOutlet(name)
          || acronym
          || (to - start > 1 && NameLexicon.has(text(to - 1), Role.ORGANIZATION))) {
        add(start, to, false);
        return;
      }
    }
  }

  private void add(int from, int to, boolean titled) {
    boolean origin = to - from == 1 && !titled && NameLexicon.has(text(from), Role.DEMONYM);
    if (!origin && tokens.subList(from, to).stream().anyMatch(Token::isWord)) {
      runs.add(new NameRun(sentence, from, to, titled));
    }
  }
}
