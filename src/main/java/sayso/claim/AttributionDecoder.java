package sayso.claim;

import java.util.ArrayList;
import java.util.List;
import sayso.text.Span;

/** Reads the outermost attributions off the claim model's scores of a window. */
public final class AttributionDecoder {
  private AttributionDecoder() {}

  /**
   * An attribution as the model has it.
   *
   * @param spans Java string indices of the text
   * @param confidence 0 to 1, that this is an attribution with this content
   */
  public record Decoded(AttributionSpans spans, double confidence) {}

  /** A window's attributions in the order of their cues. */
  public static List<Decoded> attributions(WordScores scores) {
    return Linker.link(scores, LabelDecoder.fragments(scores)).stream()
        .map(linked -> decoded(scores.window(), linked))
        .toList();
  }

  private static Decoded decoded(Window window, Linker.Linked linked) {
    Fragment source = linked.source();
    AttributionSpans spans =
        new AttributionSpans(
            source == null ? List.of() : spans(window, List.of(source)),
            spans(window, List.of(linked.cue())),
            spans(window, linked.contents()));
    double confidence = linked.cue().probability();
    for (Fragment content : linked.contents()) {
      confidence = Math.min(confidence, content.probability());
    }
    return new Decoded(spans, confidence);
  }

  /** The text that a role's fragments cover; fragments with no word between them become one. */
  private static List<Span> spans(Window window, List<Fragment> fragments) {
    List<Span> spans = new ArrayList<>();
    int end = -1;
    for (Fragment fragment : fragments) {
      Span words = fragment.words();
      Span span = window.words().get(words.start()).cover(window.words().get(words.end() - 1));
      if (words.start() == end) {
        spans.set(spans.size() - 1, spans.get(spans.size() - 1).cover(span));
      } else {
        spans.add(span);
      }
      end = words.end();
    }
    return spans;
  }
}
