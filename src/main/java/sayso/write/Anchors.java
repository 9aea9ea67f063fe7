package sayso.write;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sayso.Annotated;
import sayso.claim.AttributionSpans;
import sayso.claim.Claim;
import sayso.source.Source;
import sayso.text.Span;

/** Where annotation tools, which have nothing without a place, show what has none of its own. */
final class Anchors {
  private static final Pattern WORD = Pattern.compile("\\S+");

  private Anchors() {}

  /** Of a claim: its first cue, else its source, else its content. */
  static Span of(AttributionSpans spans) {
    List<Span> place = spans.cue().isEmpty() ? spans.source() : spans.cue();
    return place.isEmpty() ? spans.content().get(0) : place.get(0);
  }

  /**
   * Of a source without a mention: the first claim that it makes or passes on, or the beginning.
   */
  static Span of(Source source, Annotated annotated) {
    for (Claim claim : annotated.claims()) {
      if (source.id().equals(claim.source()) || claim.via().contains(source.id())) {
        return of(claim.attribution().spans());
      }
    }
    return beginning(annotated.article().text());
  }

  /** The first word of a text. */
  static Span beginning(String text) {
    Matcher word = WORD.matcher(text);
    return word.find() ? new Span(word.start(), word.end()) : new Span(0, text.length());
  }
}
