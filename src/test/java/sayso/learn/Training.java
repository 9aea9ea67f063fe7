package sayso.learn;

import org.junit.jupiter.api.Assumptions;

/** What tests of training need. */
final class Training {
  private Training() {}

  /** Skips where the build left the engine's native libraries and the encoders out. */
  static void assumeEngine() {
    Assumptions.assumeTrue(
        Training.class.getResource("/all-minilm-l6-v2.onnx") != null,
        "the training engine is not on the class path: it is left out with -Dlight");
  }
}
