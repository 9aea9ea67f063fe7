package sayso.source;

import java.util.ArrayList;
import java.util.List;
import sayso.text.Block;
import sayso.text.Span;
import sayso.text.TaggedArticle;

/** Where an article speaks with the words of others: between double quotation marks, and posts. */
final class Quotes {
  private final List<Span> spans = new ArrayList<>();

  Quotes(TaggedArticle article) {
    String text = article.text();
    for (Block block : article.blocks()) {
      if (block.kind() == Block.Kind.POST) {
        spans.add(block.span());
      } else if (block.kind() != Block.Kind.FURNITURE) {
        addQuotations(text, block.span());
      }
    }
  }

  private void addQuotations(String text, Span block) {
    int open = -1;
    for (int i = block.start(); i < block.end(); i++) {
      char c = text.charAt(i);
      boolean doubled = c == '\'' && i + 1 < block.end() && text.charAt(i + 1) == '\'';
      if (c == '“' || c == '„' || c == '«') {
        open = i;
      } else if (c == '”' || c == '»') {
        close(open, i + 1);
        open = -1;
      } else if (c == '"' || doubled) {
        int end = doubled ? i + 2 : i + 1;
        if (open < 0) {
          open = i;
        } else {
          close(open, end);
          open = -1;
        }
        i = end - 1;
      }
    }
    // A quotation that goes on in the next paragraph is not closed in this one.
    close(open, block.end());
  }

  private void close(int open, int end) {
    if (open >= 0) {
      spans.add(new Span(open, end));
    }
  }

  boolean contains(int offset) {
    return at(offset) >= 0;
  }

  /** Whether both stand in the same one. */
  boolean share(int offset, int other) {
    int quote = at(offset);
    return quote >= 0 && spans.get(quote).contains(other);
  }

  private int at(int offset) {
    int low = 0;
    int high = spans.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = spans.get(middle);
      if (span.contains(offset)) {
        return middle;
      }
      if (span.start() > offset) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return -1;
  }
}
