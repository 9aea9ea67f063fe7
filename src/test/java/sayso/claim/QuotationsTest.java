package sayso.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.text.Article;
import sayso.text.Block;
import sayso.text.Span;
import sayso.text.TaggedArticle;

class QuotationsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '^',
      value = {
        "“It rained,” she said.; “It rained,”",
        "\"It rained,\" she said, \"and hailed.\"; \"It rained,\"|\"and hailed.\"",
        "''It rained,'' she said.; ''It rained,''",
        "``It rained,'' she said.; ``It rained,''",
        "He called it ‘a flood’ and the farmers’ ruin.; ‘a flood’",
        "He called it 'a flood' on the farmers' market.; 'a flood'",
        "The farmers' market didn't open; ",
        "“They called it ‘a flood’ here,” he said.; “They called it ‘a flood’ here,”",
        "“It rained all day.; “It rained all day.",
        "It rained all day,” he said.; ",
        "He saw “the rain and “the flood” there; “the flood”",
      })
  void findsMarkedText(String text, String expected) {
    String found =
        String.join("|", quotations(text).stream().map(q -> q.extent().of(text)).toList());
    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void goesOnInParagraphsThatOpenWithAMark() {
    String text = "“It rained.\n“It hailed.\n“It snowed,” he said.\n“We left.”";
    assertThat(quotations(text))
        .extracting(q -> q.spans().stream().map(s -> s.of(text)).toList())
        .containsExactly(
            List.of("“It rained.", "“It hailed.", "“It snowed,”"), List.of("“We left.”"));
  }

  private static List<Quotations.Quotation> quotations(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, start + line.length()), null));
      start += line.length() + 1;
    }
    return Quotations.in(
        new TaggedArticle(Article.of("a", text), blocks, List.of(), List.of(), List.of()));
  }
}
