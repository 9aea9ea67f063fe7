package sayso.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sayso.claim.AttributionSpans;
import sayso.text.Span;

class ClaimTextTest {
  @Test
  void namesTheSourceAndKeepsTheCue() {
    assertThat(ClaimText.sentence("Ann Lee", "has flatly denied", "that the dam\nleaks"))
        .isEqualTo("Ann Lee has flatly denied that the dam leaks");
  }

  @Test
  void aCueWithoutWordsIsSaid() {
    assertThat(ClaimText.sentence("Ann Lee", ":", "The dam holds"))
        .isEqualTo("Ann Lee said The dam holds");
    assertThat(ClaimText.sentence("Dam Watch", "", "It holds."))
        .isEqualTo("Dam Watch said It holds.");
  }

  @Test
  void nobodyIsLeftOut() {
    assertThat(ClaimText.sentence("", "reportedly", "it leaks")).isEqualTo("reportedly it leaks");
  }

  @Test
  void theContextIsWhatStandsBeforeTheClaim() {
    String article = "The dam is old.\n\nIt leaks, Ann Lee said.";
    AttributionSpans spans =
        new AttributionSpans(
            List.of(new Span(27, 34)), List.of(new Span(35, 39)), List.of(new Span(17, 25)));

    ClaimText claim = ClaimText.of("Ann Lee", spans, article);

    assertThat(claim.text()).isEqualTo("Ann Lee said It leaks");
    assertThat(claim.context()).isEqualTo("The dam is old.\n\n");
    assertThat(claim.with("The dam leaks.").proposition()).isEqualTo("The dam leaks.");
  }

  @Test
  void aLongContextBeginsWithAWholeWord() {
    String article = "waterfall ".repeat(100) + "Ann Lee said it leaks";
    int start = 1000;
    AttributionSpans spans =
        new AttributionSpans(
            List.of(new Span(start, start + 7)),
            List.of(new Span(start + 8, start + 12)),
            List.of(new Span(start + 13, start + 21)));

    assertThat(ClaimText.of("Ann Lee", spans, article).context())
        .matches("\\s*(waterfall )+")
        .hasSizeBetween(300, 400);
  }
}
