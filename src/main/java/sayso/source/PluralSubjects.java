package sayso.source;

import org.jspecify.annotations.Nullable;
import sayso.text.Sentence;
import sayso.text.Span;
import sayso.text.Token;

/**
 * Finds people that "they" may take up although no claim is theirs: a plural noun phrase before the
 * first finite verb of the same sentence or of the one before.
 */
final class PluralSubjects {
  private final Discourse discourse;

  PluralSubjects(Discourse discourse) {
    this.discourse = discourse;
  }

  /** The last one before {@code offset}; null where there is none. */
  @Nullable Span before(int offset) {
    int last = discourse.words.sentence(offset);
    for (int s = last; s >= Math.max(0, last - 1); s--) {
      Span found = subject(discourse.article.sentences().get(s), offset);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Span subject(Sentence sentence, int offset) {
    int start = -1;
    for (Token token : sentence.tokens()) {
      boolean verb = token.tag().matches("VB[DZP]|MD");
      if (verb || token.span().end() > offset || discourse.quotes.contains(token.span().start())) {
        return null;
      }
      boolean inPhrase =
          token.tag().equals("DT")
              || token.tag().equals("CD")
              || token.tag().startsWith("JJ")
              || token.isNoun();
      if (!inPhrase) {
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
