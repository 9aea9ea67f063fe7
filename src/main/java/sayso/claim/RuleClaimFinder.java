package sayso.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sayso.claim.Quotations.Quotation;
import sayso.text.Block;
import sayso.text.Sentence;
import sayso.text.Span;
import sayso.text.SpanIndex;
import sayso.text.TaggedArticle;

/**
 * Finds the outermost attributions by rule, on parts of speech and, where the tagger gives them,
 * dependencies.
 *
 * <p>All patterns of {@link CuePatterns} that {@link CueReliability} believes compete: of two that
 * share cue words the more reliable one stays, one whose cue lies in the content of another is left
 * out, and so is every cue in quotation marks. Then a quotation without a cue of its own that
 * follows a quoted attribution in its paragraph becomes more of that attribution's content.
 */
public final class RuleClaimFinder implements ClaimFinder {
  // About half the F1 that the rules reach: where adding a candidate raises F1.
  private static final double RELIABLE = 0.27;

  @Override
  public List<Attribution> find(TaggedArticle article) {
    QuotationIndex quotations = new QuotationIndex(article);
    return find(article, quotations, candidates(article, quotations));
  }

  /** The same of candidates that are known, all of an article's or those of some blocks. */
  static List<Attribution> find(
      TaggedArticle article, QuotationIndex quotations, List<Scored> candidates) {
    List<Scored> reliable =
        candidates.stream()
            .filter(c -> c.reliability() >= RELIABLE)
            .filter(c -> quotations.holding(c.cue()) == null)
            .sorted(Comparator.comparingDouble(Scored::reliability).reversed())
            .toList();
    SpanIndex<Scored> cues = new SpanIndex<>(Scored::cue);
    List<Scored> kept = new ArrayList<>();
    for (Scored candidate : reliable) {
      if (!cues.anyOverlaps(candidate.cue())) {
        cues.add(candidate);
        kept.add(candidate);
      }
    }
    Set<Scored> nested = new HashSet<>();
    for (Scored outer : kept) {
      for (Span content : outer.spans().content()) {
        cues.overlapping(content).stream().filter(c -> isNested(c, outer)).forEach(nested::add);
      }
    }
    List<Scored> outermost = kept.stream().filter(c -> !nested.contains(c)).toList();
    return withFollowing(article, outermost, quotations).stream()
        .map(c -> Attribution.read(article, c.spans(), c.reliability(), null))
        .sorted(Comparator.comparing(a -> a.spans().extent()))
        .toList();
  }

  /** A candidate with the share of its kind that is right. */
  record Scored(AttributionSpans spans, double reliability) {
    Span cue() {
      return spans.cue().get(0);
    }
  }

  /** Every candidate of an article, quoted and nested ones included. */
  static List<Scored> candidates(TaggedArticle article, QuotationIndex quotations) {
    List<Scored> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      for (Candidate candidate : CuePatterns.in(new Phrases(sentence), quotations)) {
        found.add(
            new Scored(candidate.spans(), CueReliability.of(candidate.lemma(), candidate.frame())));
      }
    }
    return found;
  }

  private static boolean isNested(Scored inner, Scored outer) {
    return !inner.equals(outer)
        && holds(outer, inner.cue())
        && !(holds(inner, outer.cue()) && inner.reliability() > outer.reliability());
  }

  private static boolean holds(Scored outer, Span cue) {
    return outer.spans().content().stream().anyMatch(c -> c.contains(cue));
  }

  /** "“A,” she said. “B.”": B, too, is hers. */
  private static List<Scored> withFollowing(
      TaggedArticle article, List<Scored> attributions, QuotationIndex quotations) {
    List<Scored> all = new ArrayList<>(attributions);
    for (Quotation quotation : quotations.all()) {
      Span extent = quotation.extent();
      boolean taken = all.stream().anyMatch(a -> a.spans().extent().overlaps(extent));
      Scored speaker = taken || quotation.isSingle() ? null : speakerBefore(article, all, extent);
      if (speaker != null) {
        List<Span> content = new ArrayList<>(speaker.spans().content());
        content.addAll(quotation.spans());
        all.set(
            all.indexOf(speaker),
            new Scored(
                new AttributionSpans(speaker.spans().source(), speaker.spans().cue(), content),
                speaker.reliability()));
      }
    }
    return all;
  }

  /** The last attribution before a quotation in its block, if it has a quotation itself. */
  private static @Nullable Scored speakerBefore(
      TaggedArticle article, List<Scored> attributions, Span quotation) {
    Block block =
        article.blocks().stream()
            .filter(b -> b.span().contains(quotation.start()))
            .findFirst()
            .orElse(null);
    Scored last = null;
    for (Scored attribution : attributions) {
      Span extent = attribution.spans().extent();
      if (block != null
          && extent.start() >= block.span().start()
          && extent.end() <= quotation.start()
          && (last == null || extent.start() > last.spans().extent().start())) {
        last = attribution;
      }
    }
    return last != null && Form.of(article.text(), last.spans().content()) != Form.INDIRECT
        ? last
        : null;
  }
}
