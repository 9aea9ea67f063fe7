package sayso.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import sayso.learn.HeldBack.Answered;
import sayso.stance.JudgeSettings;
import sayso.stance.Probabilities;
import sayso.stance.Stance;

class HeldBackTest {
  private static final Probabilities SURE_SUPPORT = new Probabilities(0.9, 0.02, 0.02, 0.06);
  private static final Probabilities SURE_DENIAL = new Probabilities(0.02, 0.9, 0.02, 0.06);
  private static final Probabilities LEANING = new Probabilities(0.3, 0.1, 0.1, 0.5);

  /** Lines that the sources' positions would help to draw are drawn without them, too. */
  @Test
  void claimsAloneDecideWhereNoSourceIsKnown() {
    List<Answered> pairs = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      pairs.add(new Answered(Stance.SUPPORTS, 1, SURE_SUPPORT, ""));
      pairs.add(new Answered(Stance.DENIES, 1, SURE_DENIAL, ""));
      pairs.add(new Answered(Stance.UNRELATED, 1, LEANING, ""));
    }
    HeldBack heldBack = new HeldBack(pairs);

    JudgeSettings settings = heldBack.settings();

    assertThat(heldBack.f1(settings)).isEqualTo(100);
  }
}
