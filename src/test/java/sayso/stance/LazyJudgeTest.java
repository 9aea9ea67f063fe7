package sayso.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import sayso.source.Resolution;
import sayso.text.Article;
import sayso.text.Proposition;
import sayso.text.TaggedArticle;

class LazyJudgeTest {
  @Test
  void opensOnceAndNotBeforeThereIsAProposition() {
    AtomicInteger opened = new AtomicInteger();
    LazyJudge judge =
        new LazyJudge(
            () -> {
              opened.incrementAndGet();
              return (article, resolution, propositions) -> Map.of();
            });
    TaggedArticle article =
        new TaggedArticle(Article.of("a", "Text."), List.of(), List.of(), List.of(), List.of());
    Resolution nothing = new Resolution(List.of(), List.of());

    assertThat(judge.judge(article, nothing, List.of())).isEmpty();
    assertThat(opened).hasValue(0);
    judge.judge(article, nothing, List.of(new Proposition("p1", "It rains.")));
    judge.judge(article, nothing, List.of(new Proposition("p1", "It rains.")));
    assertThat(opened).hasValue(1);
  }
}
