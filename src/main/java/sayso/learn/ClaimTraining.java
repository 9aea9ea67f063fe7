package sayso.learn;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a training run of the claim tagger is made of.
 *
 * @param data a folder with PolNeAR's folders train and dev
 * @param start weights of an earlier run of the same encoder, EPOCH.safetensors, to begin with;
 *     null to begin with the pretrained encoder
 * @param checkpoints where checkpoints and each epoch's weights go
 * @param epochs at most; training ends before them where dev has not become better for {@link
 *     #PATIENCE} epochs
 * @param batch word pieces a step
 * @param rate the encoder's highest learning rate; that of the new heads is higher
 * @param average of the weights after so many epochs, the best on dev the last of them, the mean is
 *     the result (Izmailov et al. 2018); 1 for the best epoch alone
 * @param teachers folders of trained claim models that the new one shall agree with; none for
 *     learning from the annotations alone
 */
public record ClaimTraining(
    PretrainedEncoder encoder,
    Path data,
    @Nullable Path start,
    Path checkpoints,
    int epochs,
    long seed,
    int batch,
    double rate,
    int average,
    List<Path> teachers) {
  /** Epochs without a better result on dev after which a run ends. */
  static final int PATIENCE = 2;

  public ClaimTraining {
    teachers = List.copyOf(teachers);
  }

  /** What a checkpoint and the run that goes on from it must share. */
  String fingerprint() {
    List<String> names = teachers.stream().map(t -> t.getFileName().toString()).toList();
    return String.join(
        " ",
        encoder.label(),
        "start=" + start,
        "epochs=" + epochs,
        "seed=" + seed,
        "batch=" + batch,
        "rate=" + rate,
        "teachers=" + names);
  }
}
