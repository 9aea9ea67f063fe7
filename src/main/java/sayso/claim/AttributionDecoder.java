package sayso.claim;

import java.util.List;
import sayso.text.Span;

/** Reads the outermost attributions off the claim model's scores of a window. */
public final class AttributionDecoder {
  private static final String AT_END = ",;:-–— \u00a0\n\r";
  private static final String AT_START = AT_END + ".";

  private AttributionDecoder() {}

  /**
   * An attribution as the model has it.
   *
   * @param spans Java string indices of the text
   * @param confidence 0 to 1, that this is an attribution with this content
   */
  public record Decoded(AttributionSpans spans, double confidence) {}

  /** A window's attributions in the order of their cues. */
  public static List<Decoded> attributions(String text, WordScores scores) {
    return Linker.link(scores, LabelDecoder.fragments(scores)).stream()
        .map(linked -> decoded(text, scores.window(), linked))
        .toList();
  }

  private static Decoded decoded(String text, Window window, Linker.Linked linked) {
    Fragment source = linked.source();
    AttributionSpans spans =
        new AttributionSpans(
            source == null ? List.of() : List.of(span(window, source)),
            List.of(span(window, linked.cue())),
            linked.contents().stream().map(c -> trimmed(text, span(window, c))).toList());
    double confidence = linked.cue().probability();
    for (Fragment content : linked.contents()) {
      confidence = Math.min(confidence, content.probability());
    }
    return new Decoded(spans, confidence);
  }

  private static Span span(Window window, Fragment fragment) {
    Span words = fragment.words();
    return window.words().get(words.start()).cover(window.words().get(words.end() - 1));
  }

  /**
   * Content begins and ends with a word or a quotation mark; other marks belong to the sentence.
   */
  private static Span trimmed(String text, Span content) {
    int start = content.start();
    int end = content.end();
    while (end - start > 1 && AT_END.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    while (end - start > 1 && AT_START.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return new Span(start, end);
  }
}
