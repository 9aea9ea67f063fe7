package sayso.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sayso.text.Span;
import sayso.text.TaggedArticle;

/**
 * Gives back the attributions that somebody else found, so that what follows the finding can be
 * used and measured alone. An attribution is nested in another when it lies in one fragment of its
 * content.
 */
public final class GivenAttributions implements ClaimFinder {
  private final Map<String, List<AttributionSpans>> byArticle;

  /**
   * @param byArticle by article id; offsets in code points of the article's text, content never
   *     empty
   */
  public GivenAttributions(Map<String, List<AttributionSpans>> byArticle) {
    this.byArticle = Map.copyOf(byArticle);
  }

  /**
   * The article's attributions; none for an article that nothing was given for.
   *
   * @throws IllegalArgumentException if a span lies outside of the article's text
   */
  @Override
  public List<Attribution> find(TaggedArticle article) {
    String text = article.text();
    List<AttributionSpans> given =
        byArticle.getOrDefault(article.article().id(), List.of()).stream()
            .map(spans -> spans.map(span -> indices(span, text)))
            .sorted(Comparator.comparing(AttributionSpans::extent, OUTER_FIRST))
            .toList();
    List<Attribution> found = new ArrayList<>();
    for (AttributionSpans spans : given) {
      found.add(new Attribution(spans, Form.INDIRECT, Cue.NONE, false, 1, innermost(found, spans)));
    }
    return found;
  }

  private static final Comparator<Span> OUTER_FIRST =
      Comparator.comparingInt(Span::start)
          .thenComparing(Comparator.comparingInt(Span::end).reversed());

  private static @Nullable Attribution innermost(List<Attribution> found, AttributionSpans spans) {
    Span extent = spans.extent();
    Attribution holder = null;
    int length = Integer.MAX_VALUE;
    for (Attribution other : found) {
      for (Span content : other.spans().content()) {
        if (content.contains(extent) && content.length() < length) {
          holder = other;
          length = content.length();
        }
      }
    }
    return holder;
  }

  private static Span indices(Span codePoints, String text) {
    try {
      int start = text.offsetByCodePoints(0, codePoints.start());
      return new Span(start, text.offsetByCodePoints(start, codePoints.length()));
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalArgumentException(
          "a given attribution has the span "
              + codePoints.start()
              + " to "
              + codePoints.end()
              + ", the text ends at "
              + text.codePointCount(0, text.length()),
          e);
    }
  }
}
