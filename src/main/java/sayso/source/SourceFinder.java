package sayso.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sayso.claim.Attribution;
import sayso.text.Span;
import sayso.text.Token;

/** Finds or makes the entity of one source mention after the other, in the order of the text. */
final class SourceFinder {
  private final Discourse discourse;
  private final PhraseReader reader;
  private final Pronouns pronouns;
  private final Nominals nominals;

  SourceFinder(Discourse discourse, PhraseReader reader) {
    this.discourse = discourse;
    this.reader = reader;
    pronouns = new Pronouns(discourse);
    nominals = new Nominals(discourse);
  }

  /**
   * @param phrase the source mention, null where the attribution has none
   * @param speaker of the attribution that this one is nested in
   */
  @Nullable Found find(Attribution attribution, @Nullable Phrase phrase, @Nullable Entity speaker) {
    if (phrase == null) {
      return null;
    }
    Found found = resolve(phrase, attribution.spans().content(), speaker);
    if (found != null) {
      discourse.refer(found.entity(), phrase.span());
    }
    return found;
  }

  private @Nullable Found resolve(Phrase phrase, List<Span> content, @Nullable Entity speaker) {
    return switch (phrase.kind()) {
      case NAME -> name(phrase);
      case ACCOUNT -> new Found(account(phrase), 0.9, List.of());
      case CONJUNCTION -> new Found(conjunction(phrase, content, speaker), 0.85, List.of());
      case PRONOUN -> pronoun(phrase, content, speaker);
      case NOMINAL -> nominal(phrase, speaker);
    };
  }

  private @Nullable Found name(Phrase phrase) {
    Span name = phrase.name();
    Entity entity = name == null ? null : discourse.names.in(name);
    if (entity == null) {
      return null;
    }
    Span role = phrase.role();
    if (role != null && entity.isPerson()) {
      entity.role = role.of(discourse.words.text());
    }
    return new Found(entity, 0.95, List.of());
  }

  private Entity author() {
    for (Entity entity : discourse.unnamed) {
      if (entity.kind == SourceKind.AUTHOR) {
        return entity;
      }
    }
    Entity author = new Entity(false);
    author.kind = SourceKind.AUTHOR;
    author.addName("author of the article");
    discourse.unnamed.add(author);
    return author;
  }

  private Entity account(Phrase phrase) {
    for (Entity entity : discourse.names.all()) {
      if (phrase.head().equalsIgnoreCase(entity.handle)) {
        return entity;
      }
    }
    for (Entity entity : discourse.unnamed) {
      if (phrase.head().equalsIgnoreCase(entity.handle)) {
        return entity;
      }
    }
    Entity entity = new Entity(true);
    entity.kind = SourceKind.ACCOUNT;
    entity.handle = phrase.head();
    entity.addName(phrase.head());
    discourse.unnamed.add(entity);
    return entity;
  }

  private Entity conjunction(Phrase phrase, List<Span> content, @Nullable Entity speaker) {
    List<Entity> members = new ArrayList<>();
    for (Phrase part : phrase.parts()) {
      Found member = resolve(part, content, speaker);
      if (member != null) {
        members.add(member.entity());
      }
    }
    for (Entity known : discourse.unnamed) {
      if (known.kind == SourceKind.GROUP
          && known.members.size() == members.size()
          && known.members.size() > 1
          && known.members.containsAll(members)) {
        return known;
      }
    }
    Entity group = new Entity(false);
    group.kind = SourceKind.GROUP;
    group.plural = true;
    group.members.addAll(members);
    boolean allNamed = phrase.parts().stream().allMatch(p -> p.kind() == Phrase.Kind.NAME);
    group.addName(
        allNamed && members.size() == phrase.parts().size()
            ? joined(members)
            : UnnamedSources.description(phrase, null, discourse.words.text()));
    discourse.unnamed.add(group);
    return group;
  }

  private static String joined(List<Entity> members) {
    List<String> names = members.stream().map(Entity::name).toList();
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  private @Nullable Found pronoun(Phrase phrase, List<Span> content, @Nullable Entity speaker) {
    Pronoun pronoun = Pronoun.of(phrase.head());
    if (pronoun == null) {
      return null;
    }
    int offset = phrase.span().start();
    Entity entity =
        switch (pronoun) {
          case I, WE -> speaker == null ? author() : speaker;
          case YOU -> null;
          case WHO -> relative(offset, content, speaker);
          default -> pronouns.resolve(pronoun, offset, content);
        };
    return entity == null ? null : new Found(entity, 0.85, List.of());
  }

  /** The noun phrase that a relative pronoun follows. */
  private @Nullable Entity relative(int offset, List<Span> content, @Nullable Entity speaker) {
    int end = discourse.words.at(offset);
    int sentence = discourse.words.sentence(offset);
    while (end > 0 && !discourse.words.token(end - 1).isWord()) {
      end--;
    }
    int from = end;
    while (from > 0
        && end - from < 12
        && discourse.words.sentence(discourse.words.token(from - 1).span().start()) == sentence
        && isInPhrase(discourse.words.token(from - 1))) {
      from--;
    }
    if (from == end) {
      return null;
    }
    Span span = discourse.words.token(from).span().cover(discourse.words.token(end - 1).span());
    Found found = resolve(reader.read(List.of(span)), content, speaker);
    return found == null ? null : found.entity();
  }

  private static boolean isInPhrase(Token token) {
    return token.isNoun()
        || token.tag().startsWith("JJ")
        || token.tag().equals("DT")
        || token.tag().equals("PRP$")
        || token.tag().equals("POS")
        || token.tag().equals("CD")
        || token.tag().equals("VBN")
        || token.text().equals("of");
  }

  private Found nominal(Phrase phrase, @Nullable Entity speaker) {
    Entity possessor = possessor(phrase, speaker);
    Entity known = nominals.resolve(phrase, possessor);
    if (known != null) {
      return new Found(known, 0.8, List.of());
    }
    Entity entity = UnnamedSources.create(phrase, possessor, discourse.words.text());
    discourse.unnamed.add(entity);
    return new Found(entity, 0.8, List.of());
  }

  private @Nullable Entity possessor(Phrase phrase, @Nullable Entity speaker) {
    if (phrase.words().isEmpty()) {
      return null;
    }
    Token first = phrase.words().get(0);
    if (first.tag().equals("PRP$")) {
      Pronoun pronoun = Pronoun.of(first.text());
      return pronoun == null
          ? null
          : switch (pronoun) {
            case I, WE -> speaker == null ? author() : speaker;
            case YOU, WHO -> null;
            default -> pronouns.resolve(pronoun, first.span().start(), List.of());
          };
    }
    for (int i = 1; i < phrase.words().size(); i++) {
      if (phrase.words().get(i).tag().equals("POS")) {
        return discourse.names.in(first.span().cover(phrase.words().get(i).span()));
      }
    }
    return null;
  }
}
