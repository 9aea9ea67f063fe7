package sayso.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import sayso.learn.StanceSet.Labelled;
import sayso.stance.Stance;

class FramesTest {
  private static final List<String> PROPOSITIONS =
      List.of("The dam leaks.", "Bread has become cheaper.");

  @Test
  void theLabelFollowsFromFrameAndNegation() {
    for (Labelled labelled : Frames.of(PROPOSITIONS, 500, new Random(1))) {
      String text = labelled.pair().text();
      boolean sameThing = text.contains("dam") == labelled.pair().proposition().contains("dam");
      boolean sameSense = isNegated(text) == isNegated(labelled.pair().proposition());
      if (!sameThing) {
        assertThat(labelled.stance()).as(text).isEqualTo(Stance.UNRELATED);
      } else if (text.contains(" denied that ")) {
        assertThat(labelled.stance())
            .as(text)
            .isEqualTo(sameSense ? Stance.DENIES : Stance.SUPPORTS);
      } else if (text.contains(" confirmed that ")) {
        assertThat(labelled.stance())
            .as(text)
            .isEqualTo(sameSense ? Stance.SUPPORTS : Stance.DENIES);
      } else if (text.contains(" asked whether ")) {
        assertThat(labelled.stance()).as(text).isEqualTo(Stance.DISCUSSES);
      }
    }
  }

  private static boolean isNegated(String sentence) {
    return sentence.contains("t is not true that") || sentence.contains("has not become");
  }
}
