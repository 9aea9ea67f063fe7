package sayso.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sayso.text.Article;
import sayso.text.Span;
import sayso.text.TaggedArticle;

class GivenAttributionsTest {
  private static final String TEXT = "\uD83D\uDE00 Ann said Bob denied it.";

  private static TaggedArticle article(String id) {
    return new TaggedArticle(Article.of(id, TEXT), List.of(), List.of(), List.of(), List.of());
  }

  private static AttributionSpans spans(int source, int cue, int content, int end) {
    return new AttributionSpans(
        List.of(new Span(source, source + 3)),
        List.of(new Span(cue, content - 1)),
        List.of(new Span(content, end)));
  }

  @Test
  void ordersAndNestsAndTurnsCodePointsIntoIndices() {
    var finder =
        new GivenAttributions(Map.of("a", List.of(spans(11, 15, 22, 24), spans(2, 6, 11, 24))));
    List<Attribution> found = finder.find(article("a"));
    assertThat(found).extracting(a -> a.contentIn(TEXT)).containsExactly("Bob denied it", "it");
    assertThat(found.get(0).within()).isNull();
    assertThat(found.get(1).within()).isEqualTo(found.get(0));
  }

  @Test
  void hasNothingForAnotherArticle() {
    var finder = new GivenAttributions(Map.of("a", List.of(spans(2, 6, 11, 24))));
    assertThat(finder.find(article("b"))).isEmpty();
  }

  @Test
  void refusesSpansOutsideOfTheText() {
    var finder = new GivenAttributions(Map.of("a", List.of(spans(2, 6, 11, 99))));
    assertThatThrownBy(() -> finder.find(article("a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("11 to 99")
        .hasMessageContaining("ends at 25");
  }
}
