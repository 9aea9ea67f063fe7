package sayso.source;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import sayso.text.Span;
import sayso.text.Token;

/** Makes entities of sources that the article describes and does not name. */
final class UnnamedSources {
  /** Words that stand for one person without a noun. */
  private static final Set<String> SINGLES = Set.of("one", "other", "another", "someone", "second");

  private UnnamedSources() {}

  /**
   * A new one, named by its description.
   *
   * @param possessor whom "his" in it stands for
   */
  static Entity create(Phrase phrase, @Nullable Entity possessor, String text) {
    Entity entity = new Entity(false);
    entity.kind = kind(phrase);
    entity.gender = phrase.gender();
    entity.plural = phrase.plural();
    entity.nouns.add(phrase.head());
    entity.descriptions.addAll(Nominals.content(phrase));
    entity.addName(description(phrase, possessor, text));
    if (possessor != null) {
      entity.members.add(possessor);
    }
    return entity;
  }

  static String description(Phrase phrase, @Nullable Entity possessor, String text) {
    if (phrase.words().isEmpty()) {
      return phrase.span().of(text);
    }
    Token first = phrase.words().get(0);
    Span span = phrase.description();
    if (possessor != null && first.tag().equals("PRP$")) {
      return possessor.name() + "'s" + text.substring(first.span().end(), span.end());
    }
    return span.of(text);
  }

  static SourceKind kind(Phrase phrase) {
    if (SINGLES.contains(phrase.head()) && !phrase.plural()) {
      return SourceKind.ANONYMOUS;
    }
    return switch (NounClass.of(phrase.head())) {
      case INFORMANT -> SourceKind.ANONYMOUS;
      case PERSON -> phrase.plural() ? SourceKind.GROUP : SourceKind.ANONYMOUS;
      case GROUP -> SourceKind.GROUP;
      case ORGANIZATION -> phrase.plural() ? SourceKind.GROUP : SourceKind.ORGANIZATION;
      case OUTLET -> SourceKind.OUTLET;
      case DOCUMENT -> SourceKind.DOCUMENT;
      case OTHER -> phrase.plural() ? SourceKind.GROUP : SourceKind.UNSPECIFIED;
    };
  }
}
