package sayso.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sayso.claim.Attribution;
import sayso.text.Account;
import sayso.text.Block;
import sayso.text.Span;
import sayso.text.Token;

/** Finds or makes the entity of one source mention after the other, in the order of the text. */
final class SourceFinder {
  private final Discourse discourse;
  private final PhraseReader reader;
  private final Pronouns pronouns;
  private final Nominals nominals;
  private final Accounts accounts;
  private final Relays relays;
  private final PluralSubjects people;
  private final Antecedents antecedents;
  private final Groups groups;

  /**
   * Whose words to an outlet the text last gave: what is quoted next from the same was said there.
   */
  private @Nullable Entity interviewed;

  private List<Entity> interviewers = List.of();

  SourceFinder(Discourse discourse, PhraseReader reader) {
    this.discourse = discourse;
    this.reader = reader;
    pronouns = new Pronouns(discourse);
    nominals = new Nominals(discourse);
    accounts = new Accounts(discourse);
    relays = new Relays(discourse);
    people = new PluralSubjects(discourse);
    antecedents = new Antecedents(discourse.words);
    groups = new Groups(discourse);
  }

  /**
   * @param phrase the source mention, null where the attribution has none
   * @param holder whom the attribution that this one is nested in comes from
   * @param speaker who says "I" here
   */
  @Nullable Found find(
      Attribution attribution,
      @Nullable Phrase phrase,
      @Nullable Found holder,
      @Nullable Entity speaker) {
    Account account = account(attribution);
    if (account != null) {
      return post(attribution, account);
    }
    if (phrase == null) {
      return null;
    }
    Found found = resolve(phrase, attribution.spans().content(), speaker);
    if (found == null) {
      return null;
    }
    discourse.refer(found.entity(), phrase.span());
    Found passed = passedOn(attribution, phrase, found, speaker);
    return holder == null ? passed : passed.through(outer(holder, passed));
  }

  /** The one in whose content this stands passes it on, nobody what he says himself. */
  private static List<Entity> outer(Found holder, Found inner) {
    List<Entity> via = new ArrayList<>(holder.via());
    via.add(holder.entity());
    via.addAll(inner.via());
    via.removeIf(entity -> entity.root() == inner.entity().root());
    return via.stream().distinct().toList();
  }

  private @Nullable Account account(Attribution attribution) {
    List<Span> source = attribution.spans().source();
    for (Block block : discourse.article.blocks()) {
      Account account = block.account();
      if (account != null
          && source.size() == 1
          && account.span().overlaps(source.get(0))
          && attribution.spans().content().stream().anyMatch(block.span()::overlaps)) {
        return account;
      }
    }
    return null;
  }

  private Found post(Attribution attribution, Account account) {
    Entity poster = accounts.find(account.name(), account.handle());
    discourse.refer(poster, account.span());
    String repeated = relays.reposted(attribution);
    if (repeated == null) {
      return new Found(poster, Confidence.ACCOUNT, List.of());
    }
    return new Found(accounts.find(null, repeated), Confidence.ACCOUNT, List.of(poster));
  }

  private Found passedOn(
      Attribution attribution, Phrase phrase, Found found, @Nullable Entity speaker) {
    Span other = relays.shared(attribution);
    if (other == null && found.entity().kind == SourceKind.OUTLET) {
      other = relays.cited(attribution);
    }
    if (other != null) {
      Found cited = at(other, attribution, speaker);
      return cited == null ? found : cited.through(List.of(found.entity()));
    }
    Span sharer = relays.sharer(attribution);
    Found sharing = sharer == null ? null : at(sharer, attribution, speaker);
    if (sharing != null && sharing.entity() != found.entity()) {
      return found.through(List.of(sharing.entity()));
    }
    Entity writer = possessor(phrase, speaker);
    if (writer != null && relays.carriesWords(phrase, attribution)) {
      return new Found(writer, found.confidence(), List.of(found.entity()));
    }
    List<Entity> told = relays.told(attribution, found.entity());
    boolean goesOn =
        told.isEmpty()
            && interviewed == found.entity()
            && discourse.quotes.contains(attribution.spans().content().get(0).start());
    if (!goesOn) {
      interviewed = told.isEmpty() ? null : found.entity();
      interviewers = told;
    }
    return found.through(interviewers);
  }

  private @Nullable Found at(Span mention, Attribution attribution, @Nullable Entity speaker) {
    Found found = resolve(reader.read(List.of(mention)), attribution.spans().content(), speaker);
    if (found != null) {
      discourse.refer(found.entity(), mention);
    }
    return found;
  }

  private @Nullable Found resolve(Phrase phrase, List<Span> content, @Nullable Entity speaker) {
    return switch (phrase.kind()) {
      case NAME -> name(phrase);
      case ACCOUNT -> new Found(accounts.find(null, phrase.head()), Confidence.ACCOUNT, List.of());
      case CONJUNCTION ->
          new Found(conjunction(phrase, content, speaker), Confidence.CONJUNCTION, List.of());
      case PRONOUN -> pronoun(phrase, content, speaker);
      case NOMINAL -> nominal(phrase, speaker);
    };
  }

  private @Nullable Found name(Phrase phrase) {
    Span name = phrase.name();
    Entity entity = name == null ? null : discourse.names.in(name);
    if (entity == null) {
      return nominal(phrase, null);
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

  /** The article's own voice. */
  Found author() {
    return new Found(authorOf(), Confidence.AUTHOR, List.of());
  }

  private Entity authorOf() {
    for (Entity entity : discourse.unnamed) {
      if (entity.kind == SourceKind.AUTHOR) {
        return entity;
      }
    }
    Entity author = new Entity(false);
    author.kind = SourceKind.AUTHOR;
    String byline = Byline.of(discourse.article);
    author.addName(byline == null ? "author of the article" : byline);
    discourse.unnamed.add(author);
    return author;
  }

  private Entity conjunction(Phrase phrase, List<Span> content, @Nullable Entity speaker) {
    List<Entity> members = new ArrayList<>();
    for (Phrase part : phrase.parts()) {
      Found member = resolve(part, content, speaker);
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
    Entity entity =
        switch (pronoun) {
          case I -> speaker == null ? authorOf() : speaker;
          case WE -> speaker == null ? authorOf() : groups.around(speaker);
          case YOU -> null;
          case WHO -> relative(offset, content, speaker);
          case THEY -> plural(offset, content, speaker);
          default -> pronouns.resolve(pronoun, offset, content);
        };
    return entity == null
        ? null
        : new Found(entity, Confidence.of(pronoun, speaker != null), List.of());
  }

  /** People who were not yet a source, if the text speaks of them last; else a known referent. */
  private @Nullable Entity plural(int offset, List<Span> content, @Nullable Entity speaker) {
    Entity known = pronouns.resolve(Pronoun.THEY, offset, content);
    Span subject = people.before(offset);
    if (subject == null) {
      return known;
    }
    boolean later =
        discourse.before(offset).stream()
            .anyMatch(r -> r.entity() == known && r.subject() && r.offset() >= subject.start());
    if (known != null && later) {
      return known;
    }
    Found found = nominal(reader.read(List.of(subject)), speaker);
    discourse.refer(found.entity(), subject);
    return found.entity();
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
    int end = content.get(content.size() - 1).end();
    boolean clause =
        phrase.kind() == Phrase.Kind.NOMINAL
            && phrase.plural()
            && phrase.words().size() == 1
            && (!phrase.determiner().isEmpty() || phrase.head().equals("people"))
            && discourse.words.text().substring(span.end(), offset).isBlank();
    // Only the clause tells which ones: "those who fear a war".
    Found found =
        resolve(
            clause && end > offset ? reader.read(List.of(new Span(span.start(), end))) : phrase,
            content,
            speaker);
    return found == null ? null : found.entity();
  }

  private Found nominal(Phrase phrase, @Nullable Entity speaker) {
    Entity possessor = possessor(phrase, speaker);
    Entity known = nominals.resolve(phrase, possessor);
    if (known != null) {
      return new Found(known, Confidence.DESCRIPTION, List.of());
    }
    Entity entity = UnnamedSources.create(phrase, possessor, discourse.words.text());
    discourse.unnamed.add(entity);
    return new Found(entity, Confidence.DESCRIPTION, List.of());
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
            case I, WE -> speaker == null ? authorOf() : speaker;
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
