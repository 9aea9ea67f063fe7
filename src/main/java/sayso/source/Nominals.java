package sayso.source;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sayso.text.Token;

/**
 * Finds whom a description stands for: one who was named with it, one that has the head noun in its
 * name, or an unnamed source that a definite description takes up again. "A", "another" and "a
 * second" always bring in somebody new.
 */
final class Nominals {
  private static final Set<String> NEW =
      Set.of(
          "a", "an", "another", "one", "some", "other", "several", "many", "few", "any", "every",
          "each", "no", "such", "most");

  private static final Set<String> DIFFERENT =
      Set.of(
          "another", "second", "third", "fourth", "other", "different", "separate", "additional");

  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "both", "all");

  /** Words that name an informant again without repeating how he was first called. */
  private static final Set<String> GENERIC =
      Set.of("source", "person", "individual", "people", "official");

  /** What makes another office of an office: the vice president is not the president. */
  private static final Set<String> DEPUTIES = Set.of("vice", "lieutenant");

  private final Discourse discourse;

  Nominals(Discourse discourse) {
    this.discourse = discourse;
  }

  /** "The agency": taken up again, unless it says that it is another one. */
  static boolean isDefinite(Phrase phrase) {
    return DEFINITE.contains(phrase.determiner()) && mayBeKnown(phrase);
  }

  /** Whether the phrase does not itself say that it brings in somebody new. */
  private static boolean mayBeKnown(Phrase phrase) {
    return !NEW.contains(phrase.determiner())
        && phrase.words().stream().noneMatch(t -> DIFFERENT.contains(lower(t)));
  }

  /** Somebody mentioned before, null if the phrase brings in somebody new. */
  @Nullable Entity resolve(Phrase phrase, @Nullable Entity possessor) {
    if (!mayBeKnown(phrase)) {
      return null;
    }
    boolean definite = DEFINITE.contains(phrase.determiner());
    Set<String> words = content(phrase);
    Entity institution = institution(phrase);
    if (institution != null) {
      return institution;
    }
    // Whose "his lawyer" is decides: others were called lawyers, too.
    boolean owned =
        possessor != null
            && phrase.words().get(0).tag().equals("PRP$")
            && NounClass.of(phrase.head()).isPersonal();
    Entity described = phrase.plural() ? null : described(phrase, words, definite, owned);
    if (described != null) {
      return described;
    }
    Entity again = again(phrase, words, possessor, definite);
    if (again != null || !definite || phrase.plural()) {
      return again;
    }
    return LatestOfClass.before(phrase, discourse);
  }

  /** "The prime minister's office" where the article also has "Downing Street". */
  private @Nullable Entity institution(Phrase phrase) {
    if (phrase.words().isEmpty()) {
      return null;
    }
    String written = phrase.description().of(discourse.words.text());
    String key = NamedMention.key(written);
    List<String> row = Institutions.rowOf(List.of(key));
    for (Entity entity : discourse.names.all()) {
      if (entity.names.keySet().stream().anyMatch(row::contains)) {
        entity.addName(written);
        entity.official = row.indexOf(key) == 0 ? written : entity.official;
        entity.kind = SourceKind.ORGANIZATION;
        return entity;
      }
    }
    return null;
  }

  /** The unnamed entity's content words in lower case, its complements' included. */
  static Set<String> content(Phrase phrase) {
    Set<String> words = new HashSet<>();
    for (Token token : phrase.words()) {
      boolean content =
          token.isNoun()
              || token.tag().startsWith("JJ")
              || token.tag().equals("CD")
              || token.tag().equals("VBN");
      if (content) {
        words.add(token.lemma().toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  /** The named one whose title, role or name has the head; the best described, then the latest. */
  private @Nullable Entity described(
      Phrase phrase, Set<String> words, boolean definite, boolean owned) {
    Entity best = null;
    double bestScore = 0;
    List<Reference> before = discourse.before(phrase.span().start());
    for (Entity entity : discourse.names.all()) {
      if (owned && !entity.apposed.contains(phrase.head())) {
        continue;
      }
      double score = descriptionScore(entity, phrase, words, definite);
      if (score > 0) {
        score += recency(entity, before);
        if (score > bestScore) {
          best = entity;
          bestScore = score;
        }
      }
    }
    return best;
  }

  private static double descriptionScore(
      Entity entity, Phrase phrase, Set<String> words, boolean definite) {
    String head = phrase.head();
    if (!entity.gender.agrees(phrase.gender())) {
      return 0;
    }
    boolean inName =
        !entity.isPerson()
            && entity.names.keySet().stream()
                .anyMatch(n -> n.endsWith(" " + head) || n.startsWith(head + " of "));
    if (!entity.nouns.contains(head) && !inName) {
      return 0;
    }
    Set<String> nameWords = new HashSet<>(entity.descriptions);
    nameWords.addAll(entity.nouns);
    entity.names.keySet().forEach(n -> Collections.addAll(nameWords, n.split(" ", -1)));
    // "The New Zealand government" is no project of another government.
    boolean others =
        !entity.isPerson()
            && phrase.words().stream()
                .anyMatch(t -> t.isProperNoun() && !nameWords.contains(lower(t)));
    if (others) {
      return 0;
    }
    if (isOtherRank(entity, words)) {
      return 0;
    }
    long known = words.stream().filter(nameWords::contains).count();
    long unknown = words.size() - known;
    if (unknown > (definite ? 2 : 0)) {
      return 0;
    }
    return 1 + known - 0.5 * unknown;
  }

  /** Whether the entity is a deputy of whom the description has. */
  static boolean isOtherRank(Entity entity, Set<String> words) {
    return entity.descriptions.stream().anyMatch(w -> DEPUTIES.contains(w) && !words.contains(w));
  }

  private static double recency(Entity entity, List<Reference> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      if (before.get(i).entity() == entity) {
        return 0.9 / (before.size() - i);
      }
    }
    return 0;
  }

  private @Nullable Entity again(
      Phrase phrase, Set<String> words, @Nullable Entity possessor, boolean definite) {
    SourceKind kind = UnnamedSources.kind(phrase);
    for (int i = discourse.unnamed.size() - 1; i >= 0; i--) {
      Entity known = discourse.unnamed.get(i);
      boolean number = known.plural == phrase.plural();
      boolean sameHead = known.nouns.contains(phrase.head());
      boolean generic =
          GENERIC.contains(phrase.head())
              && known.kind == SourceKind.ANONYMOUS
              && words.size() == 1
              && definite;
      if (number && known.gender.agrees(phrase.gender()) && (sameHead || generic)) {
        boolean same = known.descriptions.equals(words);
        boolean shorter = known.descriptions.containsAll(words) || generic;
        boolean owned = possessor != null || !known.members.isEmpty();
        boolean sameOwner = possessor != null && known.members.contains(possessor);
        // "Media" are other ones each time, as informants are.
        boolean general = kind != SourceKind.ANONYMOUS && kind != SourceKind.OUTLET;
        boolean repeated = same && general && phrase.determiner().isEmpty();
        boolean fits;
        if (possessor != null) {
          fits = sameOwner && same;
        } else {
          fits = (definite && shorter) || (!owned && repeated);
        }
        if (fits) {
          return known;
        }
      }
    }
    return null;
  }
}
