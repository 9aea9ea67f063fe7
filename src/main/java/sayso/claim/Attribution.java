package sayso.claim;

import org.jspecify.annotations.Nullable;
import sayso.text.Span;
import sayso.text.TaggedArticle;

/**
 * An attribution as it is written, before anybody says who its source is.
 *
 * @param spans where it stands; its content is never empty
 * @param hedged whether the source is told to be less than certain, or the article less than
 *     certain that it said so
 * @param confidence 0 to 1, that this is an attribution with this content
 * @param within the attribution in whose content this one is nested, null for an outermost one
 */
public record Attribution(
    AttributionSpans spans,
    Form form,
    Cue cue,
    boolean hedged,
    double confidence,
    @Nullable Attribution within) {
  public Attribution {
    if (spans.content().isEmpty()) {
      throw new IllegalArgumentException("an attribution needs content");
    }
  }

  /**
   * An attribution of which only the spans are known: form, cue and hedge are read off its words.
   */
  public static Attribution read(
      TaggedArticle article,
      AttributionSpans spans,
      double confidence,
      @Nullable Attribution within) {
    CueReader.Reading reading = CueReader.read(article, spans);
    Form form = Form.of(article.text(), spans.content());
    return new Attribution(spans, form, reading.cue(), reading.hedged(), confidence, within);
  }

  /** The content's words in the article's {@code text}, fragments joined by a space. */
  public String contentIn(String text) {
    StringBuilder words = new StringBuilder();
    for (Span span : spans.content()) {
      if (!words.isEmpty()) {
        words.append(' ');
      }
      words.append(span.of(text));
    }
    return words.toString();
  }
}
