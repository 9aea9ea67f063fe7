package sayso.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sayso.claim.Quotations.Quotation;
import sayso.text.Span;
import sayso.text.TaggedArticle;

/** An article's quotations by place. */
final class QuotationIndex {
  private final String text;
  private final List<Quotation> quotations;

  QuotationIndex(TaggedArticle article) {
    this.text = article.text();
    this.quotations = Quotations.in(article);
  }

  List<Quotation> all() {
    return quotations;
  }

  /** The quotation with a span that holds {@code span}, null for none. */
  @Nullable Quotation holding(Span span) {
    for (Quotation quotation : quotations) {
      if (quotation.spans().stream().anyMatch(s -> s.contains(span))) {
        return quotation;
      }
    }
    return null;
  }

  /** Whether a quotation begins with {@code mark}. */
  boolean isOpening(Span mark) {
    return quotations.stream().anyMatch(q -> q.extent().start() == mark.start());
  }

  /** The quotation that ends before {@code index} with nothing but blanks and commas between. */
  @Nullable Quotation endingBefore(int index) {
    for (Quotation quotation : quotations) {
      int end = quotation.extent().end();
      if (end <= index && isBlank(end, index)) {
        return quotation;
      }
    }
    return null;
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
