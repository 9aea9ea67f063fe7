package sayso.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TallyTest {
  @Test
  void addsUpBeforeDividing() {
    Tally tally = Tally.of(1, 1, 3).plus(Tally.of(2, 5, 2));

    assertThat(tally.precision()).isEqualTo(3 / 5.0);
    assertThat(tally.recall()).isEqualTo(3 / 6.0);
    assertThat(tally.f1()).isCloseTo(2 * 0.6 * 0.5 / 1.1, within(1e-12));
  }

  @Test
  void isNoNumberWhereThereIsNothingToMeasure() {
    assertThat(Tally.NOTHING.f1()).isNaN();
    assertThat(Tally.of(0, 0, 2).recall()).isNaN();
    assertThat(Tally.of(0, 0, 2).f1()).isZero();
    assertThat(Tally.of(0, 2, 0).precision()).isNaN();
    assertThat(Share.NOTHING.value()).isNaN();
  }
}
