package sayso.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sayso.Annotated;
import sayso.claim.Attribution;
import sayso.claim.AttributionSpans;
import sayso.claim.Claim;
import sayso.claim.Cue;
import sayso.claim.Form;
import sayso.source.Source;
import sayso.source.SourceKind;
import sayso.stance.Judgement;
import sayso.stance.Positions;
import sayso.stance.Stance;
import sayso.text.Article;
import sayso.text.Proposition;
import sayso.text.Span;

/** Builds an annotated article by hand, for the scorers' tests. */
final class Predicted {
  private final String id;
  private final String text;
  private final List<Source> sources = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final Map<String, Map<String, Judgement>> stances = new LinkedHashMap<>();

  Predicted(String id, String text) {
    this.id = id;
    this.text = text;
  }

  Predicted source(String id, String name) {
    sources.add(
        new Source(id, name, SourceKind.UNSPECIFIED, List.of(), null, null, null, List.of()));
    return this;
  }

  /** A claim with the next id, c1, c2 ... */
  Predicted claim(
      AttributionSpans spans, @Nullable String source, List<String> via, Map<String, Stance> said) {
    return claim(spans, source, via, said, null);
  }

  /** A claim that may be nested in an earlier one. */
  Predicted claim(
      AttributionSpans spans,
      @Nullable String source,
      List<String> via,
      Map<String, Stance> said,
      @Nullable String within) {
    Attribution outer =
        claims.stream()
            .filter(c -> c.id().equals(within))
            .map(Claim::attribution)
            .findFirst()
            .orElse(null);
    Attribution attribution = new Attribution(spans, Form.INDIRECT, Cue.NONE, false, 1, outer);
    Claim claim = new Claim("c" + (claims.size() + 1), attribution, source, via, within, 1);
    claims.add(claim);
    Map<String, Judgement> judgements = new LinkedHashMap<>();
    said.forEach((proposition, stance) -> judgements.put(proposition, new Judgement(stance, 1)));
    stances.put(claim.id(), judgements);
    return this;
  }

  Annotated annotated(List<Proposition> propositions) {
    return new Annotated(
        Article.of(id, text),
        sources,
        claims,
        stances,
        propositions,
        Positions.of(claims, stances, propositions));
  }

  /** The first place where {@code words} stand in {@code text}. */
  static List<Span> at(String text, String words) {
    int start = text.indexOf(words);
    return List.of(new Span(start, start + words.length()));
  }

  /** An attribution by its words; an empty string is a role that nothing fills. */
  static AttributionSpans spans(String text, String source, String cue, String content) {
    return new AttributionSpans(
        source.isEmpty() ? List.of() : at(text, source),
        cue.isEmpty() ? List.of() : at(text, cue),
        content.isEmpty() ? List.of() : at(text, content));
  }
}
