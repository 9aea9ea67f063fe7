package sayso.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import sayso.text.Name;
import sayso.text.NameLexicon;
import sayso.text.Span;

/**
 * Somebody or something of an article while it is being resolved: it gathers names, descriptions
 * and mentions, and lives no longer than one call.
 */
final class Entity {
  /** Last words of names that are papers, not bodies: "the Northern Salt Study". */
  private static final Set<String> INQUIRIES = Set.of("Study", "Survey", "Poll");

  final boolean named;
  SourceKind kind = SourceKind.UNSPECIFIED;
  Gender gender = Gender.UNKNOWN;
  boolean plural;
  boolean isPlace;
  @Nullable String handle;
  @Nullable String role;
  @Nullable String affiliation;

  /** The name to be called by although another one is longer: the country of a capital. */
  @Nullable String official;

  private @Nullable Entity same;

  /** Name keys with the name as written. */
  final Map<String, String> names = new LinkedHashMap<>();

  /** Head nouns of titles, roles and appositions, in lower case. */
  final Set<String> nouns = new LinkedHashSet<>();

  /** Those that a definite description before its first name has: "the neighbour, Tom Hale". */
  final Set<String> apposed = new LinkedHashSet<>();

  /** Lower-case words of all descriptions. */
  final Set<String> descriptions = new LinkedHashSet<>();

  final Set<Span> mentions = new TreeSet<>();

  /** Where names of it stand, in the order of the text. */
  final List<NamedMention> namedMentions = new ArrayList<>();

  /** What it consists of: "A and B". */
  final List<Entity> members = new ArrayList<>();

  Entity(boolean named) {
    this.named = named;
  }

  /** The name that tells most: of an institution the official one, else that of most words. */
  String name() {
    if (official != null) {
      return official;
    }
    String best = "";
    int bestScore = -1;
    for (String name : names.values()) {
      int score = name.split(" ", -1).length * 100 + Math.min(99, name.length());
      if (score > bestScore) {
        best = name;
        bestScore = score;
      }
    }
    return best;
  }

  void addName(String name) {
    names.putIfAbsent(NamedMention.key(name), name);
  }

  void add(NamedMention mention) {
    namedMentions.add(mention);
    addName(mention.name());
    if (gender == Gender.UNKNOWN) {
      gender = mention.gender();
    }
    String title = mention.title();
    if (title != null) {
      nouns.add(title);
    }
    isPlace |= mention.kind() == Name.Kind.PLACE;
    if (mention.title() != null || mention.kind() == Name.Kind.PERSON) {
      kind = SourceKind.PERSON;
    } else if (kind == SourceKind.UNSPECIFIED) {
      kind =
          NameLexicon.isOutlet(mention.words())
              ? SourceKind.OUTLET
              : INQUIRIES.contains(mention.last())
                  ? SourceKind.DOCUMENT
                  : mention.kind() == Name.Kind.ORGANIZATION || isPlace
                      ? SourceKind.ORGANIZATION
                      : SourceKind.UNSPECIFIED;
    }
  }

  boolean isPerson() {
    return kind == SourceKind.PERSON;
  }

  /** Where it is first named or stands for a source. */
  int firstMention() {
    int named = namedMentions.isEmpty() ? Integer.MAX_VALUE : namedMentions.get(0).span().start();
    int mentioned = mentions.isEmpty() ? Integer.MAX_VALUE : mentions.iterator().next().start();
    return Math.min(named, mentioned);
  }

  /** This one, or the one that it turned out to be. */
  Entity root() {
    return same == null ? this : same.root();
  }

  /** Takes over all that is known of another, which is this one from now on. */
  void absorb(Entity other) {
    other.same = this;
    if (named && !other.named && official == null) {
      // A description never names somebody who has a name.
      official = name();
    }
    other.names.values().forEach(this::addName);
    namedMentions.addAll(other.namedMentions);
    mentions.addAll(other.mentions);
    nouns.addAll(other.nouns);
    descriptions.addAll(other.descriptions);
    if (kind == SourceKind.UNSPECIFIED) {
      kind = other.kind;
    }
    if (gender == Gender.UNKNOWN) {
      gender = other.gender;
    }
    if (handle == null) {
      handle = other.handle;
    }
  }
}
