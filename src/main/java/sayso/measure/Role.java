package sayso.measure;

import java.util.List;
import java.util.Locale;
import sayso.claim.AttributionSpans;
import sayso.text.Span;

/** The three roles of an attribution. */
public enum Role {
  SOURCE,
  CUE,
  CONTENT;

  List<Span> of(AttributionSpans spans) {
    return switch (this) {
      case SOURCE -> spans.source();
      case CUE -> spans.cue();
      case CONTENT -> spans.content();
    };
  }

  /** The name in tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
