package sayso.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import sayso.learn.Reliability.Sure;
import sayso.source.Calibration;

class MonotoneFitTest {
  @Test
  void givesTheShareOfRightAnswersByConfidence() {
    List<Sure> answers = answers(0.3, 100, 60);
    answers.addAll(answers(0.8, 200, 180));
    Calibration fit = MonotoneFit.of(answers);
    assertThat(fit.points()).hasSize(2);
    assertThat(fit.points().get(0).confidence()).isCloseTo(0.3, within(1e-9));
    assertThat(fit.points()).extracting(Calibration.Point::probability).containsExactly(0.6, 0.9);
  }

  @Test
  void neverFalls() {
    List<Sure> answers = answers(0.3, 100, 80);
    answers.addAll(answers(0.5, 100, 60));
    answers.addAll(answers(0.9, 100, 90));
    assertThat(MonotoneFit.of(answers).points())
        .extracting(Calibration.Point::probability)
        .containsExactly(0.7, 0.9);
  }

  @Test
  void fewAnswersJoinTheirNeighbours() {
    List<Sure> answers = answers(0.3, 100, 50);
    answers.addAll(answers(0.9, 25, 25));
    assertThat(MonotoneFit.of(answers).points())
        .extracting(Calibration.Point::probability)
        .containsExactly(0.6);
  }

  private static List<Sure> answers(double confidence, int of, int right) {
    List<Sure> answers = new ArrayList<>();
    for (int i = 0; i < of; i++) {
      answers.add(new Sure(confidence, i < right));
    }
    return answers;
  }
}
