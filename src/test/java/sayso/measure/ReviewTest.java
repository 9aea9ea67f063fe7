package sayso.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sayso.Annotated;
import sayso.claim.Claim;
import sayso.text.Article;
import sayso.write.NativeExamples;

class ReviewTest {
  private static Annotated harbour(String id) {
    Annotated harbour = NativeExamples.harbour();
    Article article = harbour.article();
    return new Annotated(
        article.withId(id),
        harbour.sources(),
        harbour.claims(),
        harbour.stances(),
        harbour.propositions(),
        harbour.positions());
  }

  @Test
  void theLeastCertainComesFirst() {
    Review review = new Review();
    review.add(harbour("a"));
    List<Review.Item> picked = review.pick(100);
    // Three claims (one is certain), three sources, two stances.
    assertThat(picked).hasSize(7);
    assertThat(picked.get(0)).isEqualTo(new Review.Item("a", "c2", Review.Kind.CLAIM, null, 1));
    assertThat(picked.subList(1, 3))
        .extracting(Review.Item::kind, Review.Item::claim)
        .containsExactly(tuple(Review.Kind.STANCE, "c3"), tuple(Review.Kind.SOURCE, "c3"));
    assertThat(picked)
        .extracting(Review.Item::uncertainty)
        .isSortedAccordingTo((x, y) -> Double.compare(y, x));
  }

  @Test
  void picksAreSpreadOverArticles() {
    Review review = new Review();
    for (int i = 0; i < 5; i++) {
      review.add(harbour("a" + i));
    }
    assertThat(review.pick(5)).extracting(Review.Item::article).doesNotHaveDuplicates();
    assertThat(review.pick(4)).hasSize(4);
  }

  @Test
  void whatIsNestedKeepsWhatItIsIn() {
    Annotated kept = Objects.requireNonNull(Review.only(harbour("a"), Set.of("c2")));
    assertThat(kept.claims()).extracting(Claim::id).containsExactly("c1", "c2");
    assertThat(kept.stances()).containsOnlyKeys("c2");
    assertThat(kept.positions()).hasSize(1);
    assertThat(Review.only(harbour("a"), Set.of())).isNull();
  }
}
