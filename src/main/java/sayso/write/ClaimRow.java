package sayso.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sayso.Annotated;
import sayso.claim.AttributionSpans;
import sayso.claim.Claim;
import sayso.source.Source;
import sayso.stance.Judgement;
import sayso.text.Article;
import sayso.text.CodePoints;
import sayso.text.Proposition;
import sayso.text.Span;

/**
 * A claim with its article, its source and its stances, for tables: the names of the components are
 * those of the columns. Offsets are code points of the article's text.
 *
 * @param text the words of the content
 * @param cue the cue's lemma
 */
public record ClaimRow(
    String article,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String published,
    String claim,
    @Nullable String source,
    @Nullable String sourceName,
    @Nullable String sourceKind,
    List<String> sourceAliases,
    @Nullable String sourceHandle,
    @Nullable String sourceRole,
    @Nullable String sourceAffiliation,
    List<String> via,
    List<String> viaNames,
    @Nullable String within,
    String text,
    String form,
    List<Offsets> sourceSpans,
    List<Offsets> cueSpans,
    List<Offsets> contentSpans,
    String cue,
    String cueType,
    String cuePolarity,
    boolean hedged,
    double confidence,
    double sourceConfidence,
    List<StanceCell> stances) {

  /** A span in code points, end exclusive. */
  public record Offsets(int start, int end) {
    static List<Offsets> of(List<Span> spans, CodePoints points) {
      return spans.stream()
          .map(points::toCodePoints)
          .map(span -> new Offsets(span.start(), span.end()))
          .toList();
    }
  }

  /**
   * The claim's stance toward a proposition.
   *
   * @param proposition its id
   * @param text the proposition's
   */
  public record StanceCell(String proposition, String text, String label, double probability) {}

  /** The rows of an article's claims, in its order. */
  static List<ClaimRow> of(Annotated annotated) {
    Map<String, Source> sources = new HashMap<>();
    annotated.sources().forEach(source -> sources.put(source.id(), source));
    CodePoints points = CodePoints.of(annotated.article().text());
    return annotated.claims().stream().map(c -> of(annotated, c, sources, points)).toList();
  }

  private static ClaimRow of(
      Annotated annotated, Claim claim, Map<String, Source> sources, CodePoints points) {
    Article article = annotated.article();
    AttributionSpans spans = claim.attribution().spans();
    Source source = claim.source() == null ? null : sources.get(claim.source());
    return new ClaimRow(
        article.id(),
        article.title(),
        article.outlet(),
        article.url(),
        article.published(),
        claim.id(),
        claim.source(),
        source == null ? null : source.name(),
        source == null ? null : label(source.kind()),
        source == null ? List.of() : source.aliases(),
        source == null ? null : source.handle(),
        source == null ? null : source.role(),
        source == null ? null : source.affiliation(),
        claim.via(),
        claim.via().stream().map(sources::get).filter(Objects::nonNull).map(Source::name).toList(),
        claim.within(),
        claim.attribution().contentIn(article.text()),
        label(claim.attribution().form()),
        Offsets.of(spans.source(), points),
        Offsets.of(spans.cue(), points),
        Offsets.of(spans.content(), points),
        claim.attribution().cue().lemma(),
        label(claim.attribution().cue().type()),
        label(claim.attribution().cue().polarity()),
        claim.attribution().hedged(),
        claim.attribution().confidence(),
        claim.sourceConfidence(),
        stances(annotated, claim));
  }

  private static List<StanceCell> stances(Annotated annotated, Claim claim) {
    Map<String, Judgement> judged = annotated.stances().getOrDefault(claim.id(), Map.of());
    List<StanceCell> cells = new ArrayList<>();
    for (Proposition p : annotated.propositions()) {
      Judgement judgement = judged.get(p.id());
      if (judgement != null) {
        cells.add(
            new StanceCell(p.id(), p.text(), judgement.stance().label(), judgement.probability()));
      }
    }
    return cells;
  }

  /** A value's name in files. */
  static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
