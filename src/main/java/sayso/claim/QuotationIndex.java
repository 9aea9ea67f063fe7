package sayso.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import sayso.claim.Quotations.Quotation;
import sayso.text.Span;
import sayso.text.SpanIndex;
import sayso.text.TaggedArticle;

/** An article's quotations by place. */
final class QuotationIndex {
  private final String text;
  private final List<Quotation> quotations;
  private final SpanIndex<Paragraph> paragraphs = new SpanIndex<>(Paragraph::span);
  private final Set<Integer> openings = new HashSet<>();
  private final NavigableMap<Integer, Quotation> byEnd = new TreeMap<>();

  QuotationIndex(TaggedArticle article) {
    this.text = article.text();
    this.quotations = Quotations.in(article);
    for (Quotation quotation : quotations) {
      quotation.spans().forEach(span -> paragraphs.add(new Paragraph(span, quotation)));
      openings.add(quotation.extent().start());
      byEnd.put(quotation.extent().end(), quotation);
    }
  }

  private record Paragraph(Span span, Quotation quotation) {}

  List<Quotation> all() {
    return quotations;
  }

  /** The quotation with a span that holds {@code span}, null for none. */
  @Nullable Quotation holding(Span span) {
    return paragraphs.overlapping(span).stream()
        .filter(paragraph -> paragraph.span().contains(span))
        .findFirst()
        .map(Paragraph::quotation)
        .orElse(null);
  }

  /** Whether a quotation begins with {@code mark}. */
  boolean isOpening(Span mark) {
    return openings.contains(mark.start());
  }

  /** The quotation that ends before {@code index} with nothing but blanks and commas between. */
  @Nullable Quotation endingBefore(int index) {
    Map.Entry<Integer, Quotation> last = byEnd.floorEntry(index);
    return last != null && isBlank(last.getKey(), index) ? last.getValue() : null;
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != ',' && !Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** A stretch that may reach over the paragraphs of a quotation, cut at their ends. */
  static List<Span> cut(Span stretch, Quotation quotation) {
    List<Span> cut = new ArrayList<>();
    for (int i = 0; i < quotation.spans().size(); i++) {
      Span paragraph = quotation.spans().get(i);
      int start = i == 0 ? stretch.start() : paragraph.start();
      boolean last = i == quotation.spans().size() - 1;
      cut.add(new Span(start, last ? stretch.end() : paragraph.end()));
    }
    return cut;
  }
}
