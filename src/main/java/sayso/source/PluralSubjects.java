package sayso.source;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sayso.text.Name;
import sayso.text.Sentence;
import sayso.text.Span;
import sayso.text.Token;

/**
 * Finds people that "they" may take up although no claim is theirs: a plural noun phrase or
 * coordinated names before the first finite verb of the same sentence or of the one before.
 */
final class PluralSubjects {
  private final Discourse discourse;

  PluralSubjects(Discourse discourse) {
    this.discourse = discourse;
  }

  /** The last one before {@code offset}; null where there is none. */
  @Nullable Span before(int offset) {
    return last(
        offset,
        sentence -> {
          Span names = names(sentence, offset);
          return names == null ? subject(sentence, offset) : names;
        });
  }

  /** The last that is a coordination of names; null where there is none. */
  @Nullable Span namesBefore(int offset) {
    return last(offset, sentence -> names(sentence, offset));
  }

  private @Nullable Span last(int offset, Function<Sentence, @Nullable Span> subject) {
    int last = discourse.words.sentence(offset);
    for (int s = last; s >= Math.max(0, last - 1); s--) {
      Span found = subject.apply(discourse.article.sentences().get(s));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** "Ann Lee and Tom Hale" before the first finite verb. */
  private @Nullable Span names(Sentence sentence, int offset) {
    Span first = null;
    Span last = null;
    boolean and = false;
    for (Token token : sentence.tokens()) {
      Span name = person(token);
      if (isEnd(token, offset)) {
        break;
      } else if (name != null) {
        first = first == null ? name : first;
        last = and ? name : last;
      } else if (token.text().equals("and")) {
        and = first != null;
      } else if (!inPhrase(token) && !token.tag().matches("PRP\\$|,")) {
        if (last != null) {
          break;
        }
        first = null;
        and = false;
      }
    }
    return first == null || last == null ? null : first.cover(last);
  }

  private @Nullable Span person(Token token) {
    Name name = discourse.words.name(token);
    Entity entity = name == null ? null : discourse.names.in(token.span());
    return name != null && entity != null && entity.isPerson() ? name.span() : null;
  }

  private boolean isEnd(Token token, int offset) {
    return token.tag().matches("VB[DZP]|MD")
        || token.span().end() > offset
        || discourse.quotes.contains(token.span().start());
  }

  private static boolean inPhrase(Token token) {
    return token.tag().equals("DT")
        || token.tag().equals("CD")
        || token.tag().startsWith("JJ")
        || token.isNoun();
  }

  private @Nullable Span subject(Sentence sentence, int offset) {
    int start = -1;
    for (Token token : sentence.tokens()) {
      if (isEnd(token, offset)) {
        return null;
      }
      if (!inPhrase(token)) {
        start = -1;
      } else {
        start = start < 0 ? token.span().start() : start;
        NounClass noun = NounClass.of(token.lemma());
        boolean people = noun.isPersonal() || noun == NounClass.GROUP;
        boolean plural = token.tag().equals("NNS") || token.text().equals("people");
        if (people && plural) {
          return new Span(start, token.span().end());
        }
      }
    }
    return null;
  }
}
