package sayso.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sayso.batch.Selection.Shard;
import sayso.read.ArticleReader;
import sayso.read.Reading;
import sayso.text.Article;

class SelectionTest {
  private int taken;

  private List<String> ids(Selection selection, int count) {
    ArticleReader reader = selection.of(articles(count));
    List<String> ids = new ArrayList<>();
    for (Reading reading = reader.next(); reading != null; reading = reader.next()) {
      ids.add((reading instanceof Reading.Failure ? "!" : "") + reading.id());
    }
    return ids;
  }

  /** Article n has n words. */
  private ArticleReader articles(int count) {
    Iterator<Integer> numbers = IntStream.range(0, count).iterator();
    taken = 0;
    return new ArticleReader() {
      @Override
      public @Nullable Reading next() {
        if (!numbers.hasNext()) {
          return null;
        }
        taken++;
        int number = numbers.next();
        return new Reading.Success(Article.of("a" + number, "word ".repeat(number)));
      }

      @Override
      public void close() {}
    };
  }

  private static Selection sample(int size, long seed) {
    return new Selection(Shard.WHOLE, size, seed, Long.MAX_VALUE, Integer.MAX_VALUE);
  }

  @Test
  void shardsTogetherAreTheWhole() {
    List<String> all = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      List<String> shard =
          ids(new Selection(new Shard(i, 3), 0, 0, Long.MAX_VALUE, Integer.MAX_VALUE), 10);
      assertThat(shard).hasSizeBetween(3, 4);
      all.addAll(shard);
    }
    assertThat(all).containsExactlyInAnyOrderElementsOf(ids(Selection.ALL, 10));
    assertThatThrownBy(() -> new Shard(4, 3)).hasMessage("no shard 4/3");
    assertThatThrownBy(() -> new Shard(0, 3)).hasMessage("no shard 0/3");
  }

  @Test
  void aLimitReadsNoFurther() {
    Selection three = new Selection(Shard.WHOLE, 0, 0, 3, Integer.MAX_VALUE);
    assertThat(ids(three, 10)).containsExactly("a0", "a1", "a2");
    assertThat(taken).isEqualTo(3);
  }

  @Test
  void aSampleIsDrawnBySeedAndKeepsTheOrder() {
    List<String> sample = ids(sample(20, 4), 200);
    assertThat(sample).hasSize(20).doesNotHaveDuplicates().isEqualTo(ids(sample(20, 4), 200));
    assertThat(ids(Selection.ALL, 200)).containsSubsequence(sample);
    assertThat(ids(sample(20, 5), 200)).isNotEqualTo(sample);
    assertThat(ids(sample(20, 4), 7)).hasSize(7);
  }

  @Test
  void everyArticleIsDrawnAlikeOften() {
    Integer[] drawn = new Integer[10];
    Arrays.fill(drawn, 0);
    for (int seed = 0; seed < 2000; seed++) {
      ids(sample(3, seed), 10).forEach(id -> drawn[Integer.parseInt(id.substring(1))]++);
    }
    // 600 expected, with a standard deviation of 20.
    assertThat(drawn).allSatisfy(count -> assertThat(count).isBetween(520, 680));
  }

  @Test
  void longArticlesAreFailures() {
    Selection short2 = new Selection(Shard.WHOLE, 0, 0, Long.MAX_VALUE, 2);
    assertThat(ids(short2, 5)).containsExactly("a0", "a1", "a2", "!a3", "!a4");
  }
}
