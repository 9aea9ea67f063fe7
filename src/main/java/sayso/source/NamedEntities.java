package sayso.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sayso.text.Name;
import sayso.text.NameLexicon;
import sayso.text.Span;

/**
 * Which names of an article stand for one and the same: full names first, then last names, first
 * names, acronyms and short forms, each with the full name that it most likely repeats; at last the
 * names that news uses for one institution.
 */
final class NamedEntities {
  private static final Pattern OFFICE_OF =
      Pattern.compile("^(department|ministry|office|university) of (?:the )?(.+)$");
  private static final Pattern COUNTRY = Pattern.compile("^(us|u\\.s\\.|united states) ");
  private static final Pattern FORM =
      Pattern.compile(",? (inc|corp|co|ltd|llc|plc|gmbh|ag|sa|corporation|company)$");

  private final List<Entity> entities = new ArrayList<>();
  private final KnownNames known = new KnownNames();
  private final LastNames lastNames = new LastNames();
  private final TreeMap<Integer, Entity> byStart = new TreeMap<>();
  private final Map<Integer, Integer> ends = new HashMap<>();

  private NamedEntities() {}

  /** Of mentions in any order. */
  static NamedEntities of(List<NamedMention> mentions) {
    NamedEntities result = new NamedEntities();
    List<NamedMention> ordered =
        mentions.stream().sorted(Comparator.comparing(NamedMention::span)).toList();
    ordered.stream().filter(m -> m.words().size() > 1).forEach(result::addFull);
    ordered.stream().filter(m -> m.words().size() == 1).forEach(result::addShort);
    result.joinInstitutions();
    for (Entity entity : result.entities) {
      String name = entity.name();
      if (entity.isPerson() && entity.gender == Gender.UNKNOWN && name.indexOf(' ') < 0) {
        entity.gender = Gender.ofFirstName(name);
      }
      entity.namedMentions.sort(Comparator.comparing(NamedMention::span));
      for (NamedMention mention : entity.namedMentions) {
        result.byStart.put(mention.span().start(), entity);
        result.ends.put(mention.span().start(), mention.span().end());
      }
    }
    return result;
  }

  List<Entity> all() {
    return entities;
  }

  /** The entity that has a name in {@code span}, the last one if several do, or around it. */
  @Nullable Entity in(Span span) {
    Map.Entry<Integer, Entity> last = byStart.lowerEntry(span.end());
    // Names do not overlap, so that none reaches into the span if the last one before its end does
    // not.
    return last != null && ends.getOrDefault(last.getKey(), 0) > span.start()
        ? last.getValue()
        : null;
  }

  /** Entities by the start of each of their names. */
  NavigableMap<Integer, Entity> byStart() {
    return byStart;
  }

  /** From now on {@code other} is {@code entity}. */
  void join(Entity entity, Entity other) {
    entity.absorb(other);
    entities.remove(other);
    byStart.replaceAll((start, named) -> named == other ? entity : named);
  }

  private void addFull(NamedMention mention) {
    for (int entity : known.sharing(mention)) {
      for (List<NamedMention> same : known.of(entity)) {
        if (isSameFull(same.get(0), mention)) {
          add(entity, mention);
          return;
        }
      }
    }
    add(entities.size(), mention);
  }

  private void add(int index, NamedMention mention) {
    if (index == entities.size()) {
      entities.add(new Entity(true));
    }
    entities.get(index).add(mention);
    known.add(index, mention);
    if (mention.kind() == Name.Kind.PERSON && mention.words().size() > 1) {
      lastNames.add(mention.key(), index);
    }
  }

  private static boolean isSameFull(NamedMention known, NamedMention other) {
    if (known.key().equals(other.key())) {
      return true;
    }
    boolean persons = known.kind() == Name.Kind.PERSON && other.kind() == Name.Kind.PERSON;
    return persons ? isSamePerson(known, other) : isSameInstitution(known.key(), other.key());
  }

  /** "Hillary Rodham Clinton" and "Hillary Clinton", "J. Smith" and "John A. Smith". */
  private static boolean isSamePerson(NamedMention a, NamedMention b) {
    String[] left = a.key().split(" ", -1);
    String[] right = b.key().split(" ", -1);
    String first = left[0];
    String otherFirst = right[0];
    boolean last = left[left.length - 1].equals(right[right.length - 1]);
    boolean initial =
        Math.min(first.length(), otherFirst.length()) == 1
            && first.charAt(0) == otherFirst.charAt(0);
    boolean nickname =
        Math.min(first.length(), otherFirst.length()) >= 3
            && (first.startsWith(otherFirst) || otherFirst.startsWith(first));
    return last
        && a.gender().agrees(b.gender())
        && (first.equals(otherFirst) || initial || nickname);
  }

  /** "Department of Justice" and "Justice Department", "Acme Corp" and "Acme". */
  private static boolean isSameInstitution(String a, String b) {
    return withoutForm(a).equals(withoutForm(b));
  }

  /** An institution's key without what is not always said of it. */
  static String withoutForm(String key) {
    String swapped = OFFICE_OF.matcher(key).replaceAll("$2 $1");
    return FORM.matcher(COUNTRY.matcher(swapped).replaceAll("")).replaceAll("");
  }

  private void addShort(NamedMention mention) {
    int best = entities.size();
    int bestScore = 0;
    for (int entity : known.sharing(mention)) {
      int score = shortScore(entity, mention);
      if (score > bestScore) {
        best = entity;
        bestScore = score;
      }
    }
    add(bestScore > 0 ? best : misspelt(mention), mention);
  }

  /** The only person whose last name is one letter away; the next number where none is. */
  private int misspelt(NamedMention mention) {
    if (mention.kind() == Name.Kind.ORGANIZATION || mention.kind() == Name.Kind.PLACE) {
      return entities.size();
    }
    Set<Integer> alike = lastNames.alike(mention.key());
    return alike.size() == 1 ? alike.iterator().next() : entities.size();
  }

  /** How well a single word repeats the entity; 0 where it does not. */
  private int shortScore(int entity, NamedMention mention) {
    if (!entities.get(entity).gender.agrees(mention.gender())) {
      return 0;
    }
    int form = 0;
    int before = 0;
    for (List<NamedMention> same : known.of(entity)) {
      int match = shortForm(same.get(0), mention.key(), mention);
      form = Math.max(form, match);
      if (match > 0) {
        before += countBefore(same, mention);
      }
    }
    return form == 0 ? 0 : form * 1000 + Math.min(before, 400);
  }

  /** How many of the mentions, which are in the order of the text, stand before another. */
  private static int countBefore(List<NamedMention> mentions, NamedMention other) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < other.span().start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int shortForm(NamedMention known, String word, NamedMention mention) {
    List<String> words = known.words();
    String key = known.key();
    if (words.size() == 1) {
      return key.equals(word) ? 3 : 0;
    }
    boolean institution = known.kind() == Name.Kind.ORGANIZATION || NameLexicon.isOutlet(words);
    boolean place = known.kind() == Name.Kind.PLACE;
    boolean capitals =
        mention.last().length() > 1
            && mention.last().equals(mention.last().toUpperCase(Locale.ROOT))
            && !known.last().equals(mention.last());
    boolean spoken = !capitals || mention.last().length() > 4;
    if (!institution && !place && spoken && key.endsWith(" " + word)) {
      // "Trump" is Donald Trump, whatever "Team Trump" is.
      boolean given = Gender.ofFirstName(words.get(0)) != Gender.UNKNOWN;
      return known.kind() != Name.Kind.PERSON ? 4 : given ? 7 : 6;
    }
    if (institution && isAcronym(mention.last(), words)) {
      return 5;
    }
    if (institution
        && key.endsWith(" " + word)
        && NameLexicon.isOutlet(words)
        && mention.kind() != Name.Kind.PERSON) {
      return 2;
    }
    if (institution && isSameInstitution(key, word)) {
      return 3;
    }
    boolean first = !institution && !place && key.startsWith(word + " ");
    boolean given =
        Gender.ofFirstName(word) != Gender.UNKNOWN || mention.kind() == Name.Kind.PERSON;
    return first && given ? 1 : 0;
  }

  /** Whether the word is made of the initials, with or without those of small words. */
  static boolean isAcronym(String word, List<String> of) {
    String letters = acronym(word);
    if (letters.length() < 2 || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
      return letters.length() > 2 && letters.equals(initials(of, true));
    }
    return letters.equals(initials(of, true).toUpperCase(Locale.ROOT))
        || letters.equals(initials(of, false));
  }

  static String acronym(String word) {
    return word.replace(".", "");
  }

  static String initials(List<String> words, boolean small) {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      char first = word.charAt(0);
      if (Character.isUpperCase(first) || (small && Character.isLowerCase(first))) {
        if (!word.equals("the") && !word.equals("The")) {
          initials.append(first);
        }
      }
    }
    return initials.toString();
  }

  private void joinInstitutions() {
    for (List<String> row : Institutions.ROWS) {
      Entity institution = join(row);
      if (institution != null) {
        institution.kind =
            institution.kind == SourceKind.OUTLET ? SourceKind.OUTLET : SourceKind.ORGANIZATION;
        institution.official =
            row.stream()
                .filter(institution.names::containsKey)
                .findFirst()
                .map(institution.names::get)
                .orElse(null);
      }
    }
    for (List<String> row : Institutions.CAPITALS) {
      Entity country = join(row);
      if (country != null && country.names.containsKey(row.get(0))) {
        country.official = country.names.get(row.get(0));
      }
    }
  }

  /** Makes one of all that have a name of the row; null where nobody has. */
  private @Nullable Entity join(List<String> row) {
    Entity first = null;
    for (Entity entity : List.copyOf(entities)) {
      if (entity.names.keySet().stream()
          .anyMatch(n -> row.contains(n) && (!entity.isPerson() || n.indexOf(' ') > 0))) {
        if (first == null) {
          first = entity;
        } else {
          first.absorb(entity);
          entities.remove(entity);
        }
      }
    }
    return first;
  }
}
