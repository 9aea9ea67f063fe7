package sayso.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sayso.Annotated;
import sayso.claim.AttributionSpans;
import sayso.claim.Claim;
import sayso.source.Source;
import sayso.text.CodePoints;
import sayso.text.Span;

/**
 * A paragraph (a line of the text) as tokens, to train a finder of claims on. A token is a run of
 * letters and digits, or any other character but white space. All offsets are code points of the
 * article's text, so that a claim that goes over several paragraphs can be put together again.
 *
 * @param id article and number of the paragraph, from 1
 * @param labels one a token: B-, I- and source, cue or content of claims that are not nested, or O;
 *     where two overlap, cue goes before source before content
 * @param claims every claim of the paragraph, nested ones included
 */
public record TokenRow(
    String id,
    String article,
    List<String> tokens,
    List<ClaimRow.Offsets> offsets,
    List<String> labels,
    List<TokenClaim> claims) {
  private static final Pattern PARAGRAPH = Pattern.compile("\\S[^\\r\\n]*");
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\S");
  private static final String OUTSIDE = "O";

  /**
   * A claim's part in a paragraph.
   *
   * @param claim its id in the article
   * @param source the name of its source
   */
  public record TokenClaim(
      String claim,
      @Nullable String within,
      @Nullable String source,
      List<ClaimRow.Offsets> sourceSpans,
      List<ClaimRow.Offsets> cueSpans,
      List<ClaimRow.Offsets> contentSpans) {}

  /**
   * The paragraphs of an article, in its order.
   *
   * @param minConfidence claims of which the finder is less sure are left out
   */
  static List<TokenRow> of(Annotated annotated, double minConfidence) {
    String text = annotated.article().text();
    CodePoints points = CodePoints.of(text);
    Map<String, String> names = Source.names(annotated.sources());
    List<Claim> claims =
        annotated.claims().stream()
            .filter(c -> c.attribution().confidence() >= minConfidence)
            .toList();
    List<TokenRow> rows = new ArrayList<>();
    for (Span paragraph : spans(PARAGRAPH, text, new Span(0, text.length()))) {
      List<Span> tokens = spans(TOKEN, text, paragraph);
      List<TokenClaim> parts = new ArrayList<>();
      String[] labels = new String[tokens.size()];
      Arrays.fill(labels, OUTSIDE);
      for (Claim claim : claims) {
        AttributionSpans in = cut(claim.attribution().spans(), paragraph);
        if (in.source().isEmpty() && in.cue().isEmpty() && in.content().isEmpty()) {
          continue;
        }
        parts.add(
            new TokenClaim(
                claim.id(),
                claim.within(),
                claim.source() == null ? null : names.get(claim.source()),
                ClaimRow.Offsets.of(in.source(), points),
                ClaimRow.Offsets.of(in.cue(), points),
                ClaimRow.Offsets.of(in.content(), points)));
      }
      List<AttributionSpans> outer =
          claims.stream()
              .filter(c -> c.within() == null)
              .map(c -> cut(c.attribution().spans(), paragraph))
              .toList();
      outer.forEach(spans -> label(labels, tokens, spans.content(), "content"));
      outer.forEach(spans -> label(labels, tokens, spans.source(), "source"));
      outer.forEach(spans -> label(labels, tokens, spans.cue(), "cue"));
      beginAnew(labels);
      String id = annotated.article().id();
      rows.add(
          new TokenRow(
              id + "/" + (rows.size() + 1),
              id,
              tokens.stream().map(token -> token.of(text)).toList(),
              ClaimRow.Offsets.of(tokens, points),
              List.of(labels),
              parts));
    }
    return rows;
  }

  private static List<Span> spans(Pattern pattern, String text, Span within) {
    return pattern
        .matcher(text)
        .region(within.start(), within.end())
        .results()
        .map((MatchResult m) -> new Span(m.start(), m.end()))
        .toList();
  }

  private static AttributionSpans cut(AttributionSpans spans, Span paragraph) {
    return new AttributionSpans(
        cut(spans.source(), paragraph),
        cut(spans.cue(), paragraph),
        cut(spans.content(), paragraph));
  }

  private static List<Span> cut(List<Span> spans, Span paragraph) {
    return spans.stream()
        .filter(paragraph::overlaps)
        .map(
            s ->
                new Span(
                    Math.max(s.start(), paragraph.start()), Math.min(s.end(), paragraph.end())))
        .toList();
  }

  private static void label(String[] labels, List<Span> tokens, List<Span> spans, String role) {
    for (Span span : spans) {
      String prefix = "B-";
      for (int i = 0; i < labels.length; i++) {
        if (tokens.get(i).overlaps(span)) {
          labels[i] = prefix + role;
          prefix = "I-";
        }
      }
    }
  }

  /** What goes on behind a label of another role, which cut in, begins there again. */
  private static void beginAnew(String[] labels) {
    for (int i = 0; i < labels.length; i++) {
      boolean goesOn = i > 0 && labels[i - 1].substring(1).equals(labels[i].substring(1));
      if (labels[i].startsWith("I-") && !goesOn) {
        labels[i] = "B-" + labels[i].substring(2);
      }
    }
  }
}
