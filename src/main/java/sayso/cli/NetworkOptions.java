package sayso.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import sayso.learn.OnnxEncoder;
import sayso.learn.PretrainedEncoder;

/** How a neural model is trained. */
final class NetworkOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--encoder",
      paramLabel = "NAME",
      defaultValue = "all-minilm-l6-v2",
      description =
          "The pretrained encoder: all-minilm-l6-v2 (6 layers), bge-small-en-v15 or e5-small-v2"
              + " (12 layers, half as fast; default: ${DEFAULT-VALUE}).")
  private String encoder = "";

  @Option(
      names = "--start",
      paramLabel = "FILE",
      description =
          "Begin with the weights that an earlier run of the same encoder left after an epoch"
              + " (epoch-N.safetensors among its checkpoints).")
  @Nullable Path start;

  @Option(
      names = "--epochs",
      paramLabel = "N",
      defaultValue = "4",
      description = "Times to go through the data (default: ${DEFAULT-VALUE}).")
  int epochs;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Of all that is left to chance (default: ${DEFAULT-VALUE}).")
  long seed;

  @Option(
      names = "--rate",
      paramLabel = "X",
      defaultValue = "1.3e-4",
      description = "The encoder's highest learning rate (default: ${DEFAULT-VALUE}).")
  double rate;

  @Option(
      names = "--batch",
      paramLabel = "N",
      defaultValue = "2048",
      description = "Word pieces a step (default: ${DEFAULT-VALUE}).")
  int batch;

  @Option(
      names = "--precision",
      paramLabel = "KIND",
      defaultValue = "int8",
      description = "How the model keeps its weights, int8 or fp32 (default: ${DEFAULT-VALUE}).")
  OnnxEncoder.Precision precision = OnnxEncoder.Precision.INT8;

  @Option(
      names = "--checkpoints",
      paramLabel = "FOLDER",
      description = "Where checkpoints go (default: the output's name with .training).")
  private @Nullable Path checkpoints;

  PretrainedEncoder encoder() {
    for (PretrainedEncoder known : PretrainedEncoder.values()) {
      if (known.label().equals(encoder)) {
        return known;
      }
    }
    throw new ParameterException(spec.commandLine(), "unknown encoder '" + encoder + "'");
  }

  /**
   * Where checkpoints go.
   *
   * @param output the model's folder
   */
  Path checkpoints(Path output) {
    return checkpoints != null
        ? checkpoints
        : output.resolveSibling(output.getFileName() + ".training");
  }
}
