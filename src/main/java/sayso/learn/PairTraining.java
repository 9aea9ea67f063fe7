package sayso.learn;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a training run of the cross-encoder is made of.
 *
 * @param data a folder with the folder stance and either train.jsonl in the native format or the
 *     folders who-says-what and polnear
 * @param more further who-says-what labels of the same articles' folder, which are all trained on
 *     and never held back; null without
 * @param start weights of an earlier run of the same encoder, EPOCH.safetensors, to begin with;
 *     null to begin with the pretrained encoder
 * @param blend earlier weights that are averaged into the result; null for none
 * @param checkpoints where checkpoints and each epoch's weights go
 * @param batch word pieces a step
 * @param rate the encoder's highest learning rate; that of the new heads is higher
 */
public record PairTraining(
    PretrainedEncoder encoder,
    Path data,
    @Nullable Path more,
    @Nullable Path start,
    @Nullable Blend blend,
    Path checkpoints,
    int epochs,
    long seed,
    int batch,
    double rate) {
  /** What a checkpoint and the run that goes on from it must share. */
  String fingerprint() {
    return String.join(
        " ",
        "pairs",
        encoder.label(),
        "more=" + more,
        "start=" + start,
        "epochs=" + epochs,
        "seed=" + seed,
        "batch=" + batch,
        "rate=" + rate);
  }
}
