package sayso.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MatchingTest {
  @Test
  void givesUpAPairWhereThatMakesTwo() {
    boolean[][] allowed = {{true, true}, {true, false}};
    Matching matching = Matching.of(2, 2, (g, p) -> allowed[g][p]);

    assertThat(matching.gold()).containsExactly(0, 1);
    assertThat(matching.predicted(0)).isEqualTo(1);
    assertThat(matching.predicted(1)).isZero();
  }

  @Test
  void leavesWhatNoPairAllows() {
    Matching matching = Matching.of(2, 3, (g, p) -> g == 1 && p == 2);

    assertThat(matching.hasGold(0)).isFalse();
    assertThat(matching.hasPredicted(0)).isFalse();
    assertThat(matching.hasPredicted(2)).isTrue();
  }

  @Test
  void triesTheBestPairFirst() {
    double[][] scores = {{0.6, 0.9}, {0.4, 0.7}};
    Matching matching = Matching.best(2, 2, 0.5, (g, p) -> scores[g][p]);

    // Both gold items need the second prediction or leave one out: the first gives way.
    assertThat(matching.predicted(0)).isZero();
    assertThat(matching.predicted(1)).isEqualTo(1);
    assertThat(Matching.best(1, 2, 0.5, (g, p) -> scores[g][p]).predicted(0)).isEqualTo(1);
  }
}
