package sayso.source;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import sayso.claim.Attribution;
import sayso.claim.AttributionSpans;
import sayso.claim.CueSubject;
import sayso.text.Sentence;
import sayso.text.Span;
import sayso.text.Token;

/**
 * Finds who is behind an attribution that names no source: a participle's or a second verb's is the
 * one of the attribution before it in its sentence ("said ..., adding"), a bare quotation's is
 * whoever was quoted before, a hedge is the article's own; else the sentence may say whose verb or
 * noun the cue is although the finder missed it.
 */
final class ImpliedSources {
  /** What only the article's author can mean where nobody else is said to. */
  private static final Set<String> HEDGES = Set.of("seem", "appear");

  private final Discourse discourse;
  private final List<Attribution> attributions;
  private final Function<Attribution, @Nullable Found> resolved;
  private final BiFunction<Attribution, Span, @Nullable Found> doer;

  /**
   * @param resolved gives an attribution's source
   * @param doer gives whom the subject of an attribution's cue stands for
   */
  ImpliedSources(
      Discourse discourse,
      List<Attribution> attributions,
      Function<Attribution, @Nullable Found> resolved,
      BiFunction<Attribution, Span, @Nullable Found> doer) {
    this.discourse = discourse;
    this.attributions =
        attributions.stream()
            .filter(a -> !a.spans().source().isEmpty())
            .sorted(Comparator.comparingInt(ImpliedSources::place))
            .toList();
    this.resolved = resolved;
    this.doer = doer;
  }

  private static int place(Attribution attribution) {
    return attribution.spans().extent().start();
  }

  /** Null where the text leaves it open. */
  @Nullable Found find(Attribution attribution, IntFunction<Found> author) {
    AttributionSpans spans = attribution.spans();
    boolean bare = isBare(spans);
    boolean participle = isParticiple(spans);
    if (!bare && !participle && !isCoordinated(spans)) {
      return cue(spans).stream().anyMatch(t -> HEDGES.contains(t.lemma()))
          ? author.apply(place(attribution))
          : doer(attribution);
    }
    int start = place(attribution);
    Found opened = participle && opens(spans) ? doer(attribution) : null;
    if (opened != null) {
      return opened;
    }
    Attribution before = null;
    for (Attribution other : attributions) {
      boolean earlier =
          place(other) < start && Objects.equals(other.within(), attribution.within());
      boolean near =
          bare || discourse.words.sentence(place(other)) == discourse.words.sentence(start);
      before = earlier && near ? other : before;
    }
    Found said = before == null ? null : resolved.apply(before);
    Entity subject = said == null && participle ? subject(start) : null;
    return said != null
        ? new Found(said.entity(), Confidence.IMPLIED, said.via())
        : subject == null ? doer(attribution) : new Found(subject, Confidence.IMPLIED, List.of());
  }

  /** "After asking for time, the mayor": nobody stands before the participle. */
  private boolean opens(AttributionSpans spans) {
    int cue = spans.cue().get(0).start();
    Sentence sentence = discourse.sentenceAt(cue);
    return sentence != null
        && discourse.words.in(new Span(sentence.span().start(), cue)).stream()
            .noneMatch(t -> t.span().start() < cue && t.tag().matches("NN.*|VB.*|PRP|W.*"));
  }

  /** The finder missed who stands with the verb: "the mayor wants", "is feared by the mayor". */
  private @Nullable Found doer(Attribution attribution) {
    List<Span> cue = attribution.spans().cue();
    Sentence sentence = cue.isEmpty() ? null : discourse.sentenceAt(cue.get(0).start());
    if (sentence == null || discourse.quotes.contains(cue.get(0).start())) {
      return null;
    }
    Span subject = CueSubject.of(sentence, cue.get(0));
    Found found = subject == null ? null : doer.apply(attribution, subject);
    return found == null ? null : new Found(found.entity(), Confidence.IMPLIED, found.via());
  }

  /** "The mayor changed her plans, stating that ...": whom the sentence is about. */
  private @Nullable Entity subject(int place) {
    int sentence = discourse.words.sentence(place);
    Entity subject = null;
    for (Reference reference : discourse.before(place)) {
      if (reference.sentence() == sentence && reference.subject() && !reference.quoted()) {
        subject = reference.entity().root();
      }
    }
    return subject;
  }

  private boolean isBare(AttributionSpans spans) {
    return spans.cue().isEmpty() && discourse.quotes.contains(spans.content().get(0).start());
  }

  private List<Token> cue(AttributionSpans spans) {
    return spans.cue().stream().flatMap(c -> discourse.words.in(c).stream()).toList();
  }

  private boolean isParticiple(AttributionSpans spans) {
    return cue(spans).stream().limit(1).anyMatch(t -> t.tag().equals("VBG"));
  }

  /** "X said ... and added that": a second verb of the same subject. */
  private boolean isCoordinated(AttributionSpans spans) {
    int cue = spans.cue().isEmpty() ? 0 : discourse.words.at(spans.cue().get(0).start());
    return cue > 1
        && discourse.words.token(cue).tag().matches("VB[DZP]")
        && discourse.words.token(cue - 1).text().matches("and|but|then|also");
  }
}
