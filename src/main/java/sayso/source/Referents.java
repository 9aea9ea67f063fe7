package sayso.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sayso.text.Span;
import sayso.text.Token;

/** Says whom a phrase stands for, by its kind, or makes a new entity for it. */
final class Referents {
  private final Discourse discourse;
  private final PhraseReader reader;
  private final Accounts accounts;
  private final Pronouns pronouns;
  private final Nominals nominals;
  private final PluralSubjects people;
  private final Antecedents antecedents;
  private final Groups groups;
  private final @Nullable Ranking ranking;

  Referents(
      Discourse discourse, PhraseReader reader, Accounts accounts, @Nullable Chooser chooser) {
    this.discourse = discourse;
    this.reader = reader;
    this.accounts = accounts;
    pronouns = new Pronouns(discourse);
    nominals = new Nominals(discourse);
    people = new PluralSubjects(discourse);
    antecedents = new Antecedents(discourse.words);
    groups = new Groups(discourse);
    ranking = chooser == null ? null : new Ranking(discourse, chooser);
  }

  /**
   * Whom the phrase stands for; null where the text leaves it open.
   *
   * @param content what the referent says
   * @param speaker who says "I" here
   */
  @Nullable Found of(Phrase phrase, List<Span> content, @Nullable Entity speaker) {
    return switch (phrase.kind()) {
      case NAME -> name(phrase, content);
      case ACCOUNT -> new Found(accounts.find(null, phrase.head()), Confidence.ACCOUNT, List.of());
      case CONJUNCTION ->
          new Found(conjunction(phrase, content, speaker), Confidence.CONJUNCTION, List.of());
      case PRONOUN -> pronoun(phrase, content, speaker);
      case NOMINAL -> nominal(phrase, content, speaker);
    };
  }

  private @Nullable Found name(Phrase phrase, List<Span> content) {
    Span name = phrase.name();
    Entity entity = name == null ? null : discourse.names.in(name);
    if (entity == null) {
      return nominal(phrase, content, null);
    }
    Span role = phrase.role();
    if (role != null && entity.isPerson()) {
      entity.role = role.of(discourse.words.text());
    }
    if (entity.kind == SourceKind.UNSPECIFIED) {
      boolean several = entity.name().indexOf(' ') > 0;
      entity.kind = several ? SourceKind.PERSON : SourceKind.ORGANIZATION;
    }
    return new Found(entity, Confidence.NAME, List.of());
  }

  /** Whose voice the text at {@code offset} is: a letter's writer's, else the article's. */
  Entity author(int offset) {
    Span signature = discourse.signature(offset);
    if (signature != null) {
      String name = signature.of(discourse.words.text());
      Entity writer = discourse.names.in(signature);
      return name.startsWith("@") || writer == null ? accounts.find(null, name) : writer;
    }
    for (Entity entity : discourse.unnamed) {
      if (entity.kind == SourceKind.AUTHOR) {
        return entity;
      }
    }
    Entity author = new Entity(false);
    author.kind = SourceKind.AUTHOR;
    author.addName(Presenter.author(discourse.article));
    discourse.unnamed.add(author);
    return author;
  }

  private Entity conjunction(Phrase phrase, List<Span> content, @Nullable Entity speaker) {
    List<Entity> members = new ArrayList<>();
    for (Phrase part : phrase.parts()) {
      Found member = of(part, content, speaker);
      if (member != null) {
        members.add(member.entity());
      }
    }
    return groups.of(phrase, members);
  }

  private @Nullable Found pronoun(Phrase phrase, List<Span> content, @Nullable Entity speaker) {
    Pronoun pronoun = Pronoun.of(phrase.head());
    if (pronoun == null) {
      return null;
    }
    int offset = phrase.span().start();
    if (pronoun == Pronoun.THEY) {
      return plural(phrase, content, speaker);
    }
    if (ranking != null && pronoun.isThirdPerson()) {
      Entity rule = pronouns.resolve(pronoun, offset, content);
      return ranking.pronoun(pronoun, phrase, content, rule, null);
    }
    Entity entity =
        switch (pronoun) {
          case I -> speaker == null ? author(offset) : speaker;
          case WE -> speaker == null ? author(offset) : groups.around(speaker);
          case YOU -> null;
          case WHO -> relative(offset, content, speaker);
          default -> pronouns.resolve(pronoun, offset, content);
        };
    return entity == null
        ? null
        : new Found(entity, Confidence.of(pronoun, speaker != null), List.of());
  }

  /** People who were not yet a source, if the text speaks of them last; else a known referent. */
  private @Nullable Found plural(Phrase phrase, List<Span> content, @Nullable Entity speaker) {
    int offset = phrase.span().start();
    Entity known = pronouns.resolve(Pronoun.THEY, offset, content);
    Span subject = people.before(offset);
    boolean later =
        subject == null
            || discourse.before(offset).stream()
                .anyMatch(r -> r.entity() == known && r.subject() && r.offset() >= subject.start());
    Entity rule = later ? known : null;
    Found found =
        ranking != null
            ? ranking.pronoun(Pronoun.THEY, phrase, content, rule, subject)
            : rule == null ? null : new Found(rule, Confidence.of(Pronoun.THEY, true), List.of());
    if (found != null || subject == null) {
      return found;
    }
    Found described = of(reader.read(List.of(subject)), content, speaker);
    if (described == null) {
      return null;
    }
    discourse.refer(described.entity(), subject);
    return new Found(described.entity(), Confidence.of(Pronoun.THEY, true), List.of());
  }

  /** The noun phrase that a relative pronoun follows. */
  private @Nullable Entity relative(int offset, List<Span> content, @Nullable Entity speaker) {
    Span span = antecedents.before(offset);
    if (span == null) {
      return null;
    }
    List<Reference> before = discourse.before(offset);
    for (int i = before.size() - 1; i >= 0; i--) {
      Reference reference = before.get(i);
      if (reference.source() && span.contains(reference.offset())) {
        return reference.entity();
      }
    }
    Phrase phrase = reader.read(List.of(span));
    boolean clause =
        phrase.kind() == Phrase.Kind.NOMINAL
            && phrase.plural()
            && phrase.words().size() == 1
            && (!phrase.determiner().isEmpty() || phrase.head().equals("people"))
            && discourse.words.text().substring(span.end(), offset).isBlank();
    // Only the clause tells which ones: "those who fear a war".
    Found found = of(clause ? withContent(phrase, content) : phrase, content, speaker);
    return found == null ? null : found.entity();
  }

  private Found nominal(Phrase mention, List<Span> content, @Nullable Entity speaker) {
    Entity pair = Groups.isPair(mention) ? pair(mention, content, speaker) : null;
    if (pair != null) {
      return new Found(pair, Confidence.of(Pronoun.THEY, true), List.of());
    }
    boolean bare = isBare(mention);
    Phrase phrase = bare ? withContent(mention, content) : mention;
    Entity possessor = possessor(phrase, speaker);
    Entity rule = bare ? null : nominals.resolve(phrase, possessor);
    Found known = rule == null ? null : new Found(rule, Confidence.DESCRIPTION, List.of());
    if (ranking != null && !bare && possessor == null && Nominals.isDefinite(phrase)) {
      String name = UnnamedSources.description(phrase, null, discourse.words.text());
      known = ranking.description(phrase, content, rule, name);
    }
    if (known != null) {
      return known;
    }
    Entity entity = UnnamedSources.create(phrase, possessor, discourse.words.text());
    entity.affiliation = possessor == null ? null : possessor.name();
    discourse.unnamed.add(entity);
    return new Found(entity, Confidence.DESCRIPTION, List.of());
  }

  /** "Both": the two whom the text spoke of together last. */
  private @Nullable Entity pair(Phrase phrase, List<Span> content, @Nullable Entity speaker) {
    Span names = people.namesBefore(phrase.span().start());
    Found found = names == null ? null : of(reader.read(List.of(names)), content, speaker);
    return found != null && found.entity().members.size() == 2 ? found.entity() : null;
  }

  /** "Those" before a participle: only what follows tells who. */
  private boolean isBare(Phrase phrase) {
    int next = discourse.words.at(phrase.span().end() - 1) + 1;
    return phrase.words().size() == 1
        && phrase.head().equals("those")
        && next < discourse.words.size()
        && discourse.words.token(next).tag().matches("VB[GN]");
  }

  private Phrase withContent(Phrase phrase, List<Span> content) {
    int end = content.get(content.size() - 1).end();
    return end > phrase.span().end()
        ? reader.read(List.of(new Span(phrase.span().start(), end)))
        : phrase;
  }

  /** Whom "his" or "Acme's" in the phrase stands for; null where nothing like it is there. */
  @Nullable Entity possessor(Phrase phrase, @Nullable Entity speaker) {
    if (phrase.words().isEmpty()) {
      return null;
    }
    Token first = phrase.words().get(0);
    if (first.tag().equals("PRP$")) {
      Pronoun pronoun = Pronoun.of(first.text());
      return pronoun == null
          ? null
          : switch (pronoun) {
            case I, WE -> speaker == null ? author(first.span().start()) : speaker;
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
