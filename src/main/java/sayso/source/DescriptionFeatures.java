package sayso.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import sayso.text.Token;

/** How well a description fits an entity: by its head, its other words and what sort it names. */
final class DescriptionFeatures {
  private final Phrase phrase;
  private final NounClass noun;
  private final Set<String> words;
  private final boolean introduced;
  private final int before;

  /** Sentences that have the head. */
  private final Set<Integer> sentences = new HashSet<>();

  DescriptionFeatures(Phrase phrase, ArticleWords article) {
    this.phrase = phrase;
    List<Integer> places = places(article);
    before = places.size();
    places.forEach(i -> sentences.add(article.sentence(article.token(i).span().start())));
    introduced = places.stream().anyMatch(place -> isIndefinite(article, place));
    noun = NounClass.of(phrase.head());
    words = Nominals.content(phrase);
    words.remove(phrase.head());
  }

  /** Where the head stands before. */
  private List<Integer> places(ArticleWords article) {
    List<Integer> places = new ArrayList<>();
    int end = article.at(phrase.span().start());
    for (int i = 0; i < end; i++) {
      if (article.token(i).lemma().equalsIgnoreCase(phrase.head())) {
        places.add(i);
      }
    }
    return places;
  }

  /** "A young woman": brought in by the noun at {@code place}. */
  private static boolean isIndefinite(ArticleWords article, int place) {
    int index = place - 1;
    while (index > 0 && article.token(index).tag().matches("JJ.*|NN.*|HYPH")) {
      index--;
    }
    return index >= 0 && PhraseWords.lower(article.token(index)).matches("an?");
  }

  /** Whether the description can be of the entity at all. */
  boolean fits(Entity entity) {
    if (entity.plural != phrase.plural()
        || !entity.gender.agrees(phrase.gender())
        || Nominals.isOtherRank(entity, words)) {
      return false;
    }
    if (hasHead(entity)) {
      return true;
    }
    if (!entity.named) {
      return false;
    }
    return switch (noun) {
      case PERSON, INFORMANT -> entity.isPerson();
      case ORGANIZATION, GROUP ->
          entity.kind == SourceKind.ORGANIZATION || entity.kind == SourceKind.OUTLET;
      case OUTLET -> entity.kind == SourceKind.OUTLET;
      case DOCUMENT -> entity.kind == SourceKind.DOCUMENT;
      case OTHER -> false;
    };
  }

  /**
   * Whether a sentence has both and nothing tells that they are one: in "Ann Lee met the woman",
   * the woman is somebody else.
   */
  boolean isBeside(Standing standing) {
    return !hasHead(standing.entity()) && sentences.contains(standing.last().sentence());
  }

  boolean hasHead(Entity entity) {
    return entity.nouns.contains(phrase.head()) || inName(entity);
  }

  private boolean inName(Entity entity) {
    String head = phrase.head();
    return !entity.isPerson()
        && entity.names.keySet().stream()
            .anyMatch(n -> n.equals(head) || n.endsWith(" " + head) || n.startsWith(head + " of "));
  }

  List<String> of(Entity entity) {
    Set<String> known = new HashSet<>(entity.descriptions);
    known.addAll(entity.nouns);
    entity.names.keySet().forEach(n -> known.addAll(Arrays.asList(n.split(" ", -1))));
    long shared = words.stream().filter(known::contains).count();
    long other = words.size() - shared;
    boolean proper =
        phrase.words().stream()
            .anyMatch(t -> t.isProperNoun() && !known.contains(t.text().toLowerCase(Locale.ROOT)));
    String head =
        entity.nouns.contains(phrase.head()) ? "described" : inName(entity) ? "name" : "other";
    String shape = head + ",shared=" + Math.min(2, shared) + ",unknown=" + Math.min(2, other);
    List<String> features = new ArrayList<>(base());
    features.add("head=" + head);
    features.add("head=" + head + ",named=" + entity.named + ",kind=" + entity.kind);
    features.add("words=" + shape);
    features.add("words=" + shape + ",named=" + entity.named);
    features.add("words=" + shape + ",determiner=" + phrase.determiner());
    features.add("foreign name=" + proper + ",named=" + entity.named);
    features.add("introduced=" + introduced + ",head=" + head + ",named=" + entity.named);
    features.add("before=" + Math.min(2, before) + ",head=" + head + ",named=" + entity.named);
    features.add("number=" + hasNumber(known));
    features.add("apposed=" + entity.apposed.contains(phrase.head()));
    features.add("class=" + noun + ",kind=" + entity.kind + (entity.isPlace ? ",place" : ""));
    features.add("noun=" + phrase.head() + ",head=" + head);
    features.add(
        "noun=" + phrase.head() + ",kind=" + entity.kind + (entity.isPlace ? ",place" : ""));
    features.add("gender=" + phrase.gender() + "," + entity.gender);
    String name = entity.name().toLowerCase(Locale.ROOT);
    NounClass last = NounClass.of(name.substring(name.lastIndexOf(' ') + 1));
    features.add("noun=" + phrase.head() + ",last=" + last);
    return features;
  }

  /** Whether the description has a number that the entity's descriptions lack: "the 12 people". */
  private boolean hasNumber(Set<String> known) {
    return phrase.words().stream()
        .anyMatch(t -> t.tag().equals("CD") && !known.contains(t.lemma().toLowerCase(Locale.ROOT)));
  }

  /** For somebody whom the text did not have before. */
  List<String> ofNew(boolean headKnown) {
    List<String> features = new ArrayList<>();
    for (String feature : base()) {
      features.add("new," + feature);
    }
    features.add("new");
    features.add("new,head known=" + headKnown);
    features.add("new,head known=" + headKnown + ",words=" + Math.min(2, words.size()));
    features.add("new,introduced=" + introduced + ",head known=" + headKnown);
    features.add("new,before=" + Math.min(2, before) + ",head known=" + headKnown);
    features.add("new,noun=" + phrase.head());
    features.add("new,class=" + noun + ",words=" + Math.min(2, words.size()));
    boolean proper = phrase.words().stream().anyMatch(Token::isProperNoun);
    features.add("new,proper=" + proper);
    return features;
  }

  private List<String> base() {
    return List.of(
        "determiner=" + phrase.determiner(),
        "plural=" + phrase.plural() + ",class=" + noun,
        "length=" + Math.min(4, words.size()) + ",determiner=" + phrase.determiner());
  }
}
