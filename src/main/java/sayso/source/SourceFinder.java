package sayso.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sayso.claim.Attribution;
import sayso.text.Account;
import sayso.text.Block;
import sayso.text.Span;

/** Finds or makes the entity of one source mention after the other, in the order of the text. */
final class SourceFinder {
  private final Discourse discourse;
  private final PhraseReader reader;
  private final Accounts accounts;
  private final Referents referents;
  private final Relays relays;
  private final Interviews interviews;
  private final Excerpts excerpts;

  /**
   * Whose words to an outlet the text last gave: what is quoted next from the same was said there.
   */
  private @Nullable Entity interviewed;

  private List<Entity> interviewers = List.of();

  /**
   * @param chooser who chooses among those that a mention may stand for; null for the rules alone
   */
  SourceFinder(Discourse discourse, PhraseReader reader, @Nullable Chooser chooser) {
    this.discourse = discourse;
    this.reader = reader;
    accounts = new Accounts(discourse);
    referents = new Referents(discourse, reader, accounts, chooser);
    relays = new Relays(discourse);
    interviews = new Interviews(discourse);
    excerpts = new Excerpts(discourse.article);
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
    Found found = referents.of(phrase, attribution.spans().content(), speaker);
    if (found == null) {
      return null;
    }
    discourse.refer(found.entity(), phrase.span());
    if (asks(attribution)) {
      discourse.asks(found.entity());
    }
    Affiliations.note(discourse, found.entity(), phrase);
    Found passed = excerpted(attribution, passedOn(attribution, phrase, found, speaker), speaker);
    return holder == null ? passed : passed.through(outer(holder, passed));
  }

  private boolean asks(Attribution attribution) {
    return attribution.spans().cue().stream()
        .flatMap(cue -> discourse.words.in(cue).stream())
        .anyMatch(token -> token.lemma().equals("ask"));
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
    if (repeated != null) {
      return new Found(accounts.find(null, repeated), Confidence.ACCOUNT, List.of(poster));
    }
    String credited = relays.credited(attribution);
    return new Found(
        poster,
        Confidence.ACCOUNT,
        credited == null ? List.of() : List.of(accounts.find(null, credited)));
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
    Span spokesman = relays.spokesman(attribution);
    Found speaking = spokesman == null ? null : at(spokesman, attribution, speaker);
    if (speaking != null && speaking.entity() != found.entity()) {
      return found.through(List.of(speaking.entity()));
    }
    Span sharer = relays.sharer(attribution);
    Found sharing = sharer == null ? null : at(sharer, attribution, speaker);
    if (sharing != null && sharing.entity() != found.entity()) {
      return found.through(List.of(sharing.entity()));
    }
    Entity writer = referents.possessor(phrase, speaker);
    if (writer != null && relays.carriesWords(phrase, attribution)) {
      return new Found(writer, found.confidence(), List.of(found.entity()));
    }
    Entity given = interviews.given(attribution, found.entity());
    if (given != null) {
      return found.through(List.of(given));
    }
    List<Entity> told = interviews.told(attribution, found.entity());
    boolean quoted = discourse.quotes.contains(attribution.spans().content().get(0).start());
    boolean same = interviewed == found.entity();
    if (told.isEmpty() && quoted) {
      told = same ? interviewers : interviews.held(attribution, found.entity());
    }
    if (!told.isEmpty() || !same) {
      interviewed = told.isEmpty() ? null : found.entity();
      interviewers = told;
    }
    return found.through(told);
  }

  /**
   * In an excerpt nobody but the reporter passes words on whom the excerpt itself does not name. He
   * stands outside it, and so is no one that a pronoun in it goes back to.
   */
  private Found excerpted(Attribution attribution, Found found, @Nullable Entity speaker) {
    Span reporter = excerpts.reporter(attribution.spans().extent().start());
    if (reporter == null || !found.via().isEmpty()) {
      return found;
    }
    Found reporting =
        referents.of(reader.read(List.of(reporter)), attribution.spans().content(), speaker);
    if (reporting == null || reporting.entity() == found.entity()) {
      return found;
    }
    reporting.entity().mentions.add(reporter);
    return found.through(List.of(reporting.entity()));
  }

  /** Whom a verb's subject stands for; null where that is nobody who could hold a view. */
  @Nullable Found doer(Attribution attribution, Span subject) {
    Phrase phrase = reader.read(List.of(subject));
    NounClass noun = NounClass.of(phrase.head());
    boolean able =
        switch (phrase.kind()) {
          case NAME, ACCOUNT, CONJUNCTION -> true;
          case PRONOUN -> Pronoun.of(phrase.head()) != Pronoun.IT && !phrase.isFirstPerson();
          case NOMINAL -> noun != NounClass.OTHER;
        };
    return able ? at(subject, attribution, null) : null;
  }

  private @Nullable Found at(Span mention, Attribution attribution, @Nullable Entity speaker) {
    Found found =
        referents.of(reader.read(List.of(mention)), attribution.spans().content(), speaker);
    if (found != null) {
      discourse.refer(found.entity(), mention);
    }
    return found;
  }

  /** Whose voice the article is at {@code offset}. */
  Found author(int offset) {
    return new Found(referents.author(offset), Confidence.AUTHOR, List.of());
  }
}
