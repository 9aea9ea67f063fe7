package sayso.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingRunTest {
  private static final List<List<Float>> EPOCHS =
      List.of(List.of(1f, 3f, -2f), List.of(2f, -1f, 4f), List.of(0.5f, 5f, 2f));

  @TempDir private Path folder;

  @BeforeAll
  static void engine() {
    Training.assumeEngine();
  }

  /** Learns y = 2x; gives the weight, and fails before the given step. */
  private float[] run(Path checkpoints, double rate, int failBefore, int epochs)
      throws IOException {
    try (NDManager manager = TrainingEngine.open()) {
      NDArray weight = manager.create(new float[] {0.5f, -0.5f});
      weight.setRequiresGradient(true);
      int[] steps = {0};
      new TrainingRun<Float>(
              new TrainingRun.Settings(checkpoints, "rate=" + rate, 7, rate),
              Map.of("encoder.weight", weight),
              (x, sub) -> {
                if (++steps[0] == failBefore) {
                  throw new IllegalStateException("power cut");
                }
                return weight.mul(x).sub(2 * x).square().sum();
              },
              epoch -> epoch < epochs)
          .run(EPOCHS, manager);
      return weight.toFloatArray();
    }
  }

  @Test
  void learns() throws IOException {
    float[] weight = run(folder, 0.3, 0, 3);

    assertThat(weight[0]).isBetween(1f, 3f);
    assertThat(weight[1]).isGreaterThan(0);
  }

  @Test
  void goesOnAsIfItHadNeverStopped() throws IOException {
    float[] undisturbed = run(folder.resolve("a"), 0.1, 0, 3);
    Path stopped = folder.resolve("b");
    assertThatThrownBy(() -> run(stopped, 0.1, 6, 3)).hasMessage("power cut");

    assertThat(run(stopped, 0.1, 0, 3)).isEqualTo(undisturbed);
  }

  @Test
  void endsWhereDevDoesNotBecomeBetter() throws IOException {
    assertThat(run(folder.resolve("a"), 0.1, 0, 2)).isNotEqualTo(run(folder, 0.1, 0, 3));
  }

  @Test
  void refusesTheCheckpointOfAnotherRun() throws IOException {
    run(folder, 0.1, 0, 3);

    assertThatThrownBy(() -> run(folder, 0.2, 0, 3))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("another run")
        .hasMessageContaining("name another folder");
  }
}
