package sayso.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BCubedTest {
  @Test
  void averagesOverItems() {
    BCubed score =
        BCubed.of(
            List.of(
                new BCubed.Item("a", "x"), new BCubed.Item("a", "x"), new BCubed.Item("b", "x")));

    assertThat(score.precision()).isCloseTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0) / 3, within(1e-12));
    assertThat(score.recall()).isEqualTo(1);
  }

  @Test
  void anUnresolvedItemIsAClusterOfItsOwn() {
    BCubed score = BCubed.of(List.of(new BCubed.Item("a", null), new BCubed.Item("a", null)));

    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.recall()).isEqualTo(0.5);
    assertThat(BCubed.NOTHING.f1()).isNaN();
  }
}
