package sayso.claim;

import java.util.List;
import java.util.function.UnaryOperator;
import sayso.text.Span;

/**
 * Where an attribution's roles stand in the text. The spans of a role are in the order of the text
 * and do not overlap; an implied source has none, nor has the cue of a quotation that stands on its
 * own.
 */
public record AttributionSpans(List<Span> source, List<Span> cue, List<Span> content) {
  public AttributionSpans {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /** From the first character of any role to the last. */
  public Span extent() {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (List<Span> role : List.of(source, cue, content)) {
      for (Span span : role) {
        start = Math.min(start, span.start());
        end = Math.max(end, span.end());
      }
    }
    return new Span(start, end);
  }

  /** The same roles with every span changed by {@code change}. */
  public AttributionSpans map(UnaryOperator<Span> change) {
    return new AttributionSpans(
        source.stream().map(change).toList(),
        cue.stream().map(change).toList(),
        content.stream().map(change).toList());
  }
}
