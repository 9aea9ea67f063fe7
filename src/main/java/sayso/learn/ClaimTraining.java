package sayso.learn;

import java.nio.file.Path;

/**
 * What a training run of the claim tagger is made of.
 *
 * @param data a folder with PolNeAR's folders train and dev
 * @param checkpoints where checkpoints and each epoch's weights go
 * @param batch word pieces a step
 * @param rate the encoder's highest learning rate; the new heads' is {@link #HEAD_FACTOR} times as
 *     high
 */
public record ClaimTraining(
    PretrainedEncoder encoder,
    Path data,
    Path checkpoints,
    int epochs,
    long seed,
    int batch,
    double rate) {
  static final double HEAD_FACTOR = 5;

  /** The part of the run in which the rate rises. */
  static final double WARM_UP = 0.1;

  /** What a checkpoint and the run that goes on from it must share. */
  String fingerprint() {
    return String.join(
        " ", encoder.label(), "epochs=" + epochs, "seed=" + seed, "batch=" + batch, "rate=" + rate);
  }

  /**
   * The rate rises linearly to its highest and falls linearly to zero.
   *
   * @param step counted from 1
   */
  double rate(int step, int steps) {
    double warm = Math.max(1, WARM_UP * steps);
    return rate * Math.min(step / warm, (steps - step + 1) / (steps - warm + 1));
  }
}
