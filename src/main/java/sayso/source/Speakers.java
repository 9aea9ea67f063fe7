package sayso.source;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sayso.claim.Attribution;
import sayso.text.Span;

/**
 * Who speaks where an "I" stands: the attribution that holds it, or the nearest to its quotation.
 */
final class Speakers {
  private final Discourse discourse;
  private final List<Attribution> attributions;
  private final Map<Attribution, Phrase> phrases;

  Speakers(Discourse discourse, List<Attribution> attributions, Map<Attribution, Phrase> phrases) {
    this.discourse = discourse;
    this.attributions = attributions;
    this.phrases = phrases;
  }

  /** The attribution whose source says what stands at {@code mention}; null for the author. */
  @Nullable Attribution holder(Attribution inner, Span mention) {
    Attribution within = inner.within();
    if (within != null) {
      return within;
    }
    for (Attribution other : attributions) {
      boolean holds = other.spans().content().stream().anyMatch(c -> c.contains(mention));
      if (holds && isThirdPerson(other)) {
        return other;
      }
    }
    return discourse.quotes.contains(mention.start()) ? nearest(mention) : null;
  }

  private @Nullable Attribution nearest(Span mention) {
    Attribution announced = announced(mention);
    if (announced != null) {
      return announced;
    }
    Attribution best = null;
    int bestDistance = Integer.MAX_VALUE;
    Span paragraph = discourse.paragraph(mention);
    for (Attribution other : attributions) {
      Phrase phrase = phrases.get(other);
      if (phrase != null && isThirdPerson(other)) {
        int place = phrase.span().start();
        boolean near = paragraph.contains(place);
        boolean before = place < mention.start();
        if (near || before) {
          int distance = Math.abs(mention.start() - place) + (near ? 0 : 10_000);
          if (distance < bestDistance) {
            best = other;
            bestDistance = distance;
          }
        }
      }
    }
    return best;
  }

  /** The last one of a paragraph whose colon announces the quotation of the next. */
  private @Nullable Attribution announced(Span mention) {
    Span before = announcement(mention);
    if (before == null) {
      return null;
    }
    Attribution last = null;
    for (Attribution other : attributions) {
      Phrase phrase = phrases.get(other);
      boolean there = phrase != null && before.contains(phrase.span().start());
      boolean later =
          last == null || other.spans().extent().start() > last.spans().extent().start();
      if (there && later && isThirdPerson(other)) {
        last = other;
      }
    }
    return last;
  }

  /** The paragraph whose colon announces the quotation of the next one, in which a mention is. */
  private @Nullable Span announcement(Span mention) {
    int index = discourse.paragraphIndex(mention.start());
    if (index < 1) {
      return null;
    }
    Span quotation = discourse.article.blocks().get(index).span();
    Span before = discourse.article.blocks().get(index - 1).span();
    return discourse.quotes.share(quotation.start(), mention.start())
            && before.of(discourse.words.text()).stripTrailing().endsWith(":")
        ? before
        : null;
  }

  /** Whom the sentence that announces the mention's quotation is about, where it has no claim. */
  @Nullable Entity announcer(Span mention) {
    Span before = announcement(mention);
    if (before == null || announced(mention) != null) {
      return null;
    }
    int sentence = discourse.words.sentence(before.end() - 1);
    Entity subject = null;
    for (Reference reference : discourse.before(before.end())) {
      boolean person = reference.entity().root().isPerson();
      if (person
          && reference.sentence() == sentence
          && reference.subject()
          && !reference.quoted()) {
        subject = reference.entity().root();
      }
    }
    return subject;
  }

  private boolean isThirdPerson(Attribution attribution) {
    Phrase phrase = phrases.get(attribution);
    return phrase != null
        && !phrase.isFirstPerson()
        && !discourse.quotes.contains(phrase.span().start());
  }
}
