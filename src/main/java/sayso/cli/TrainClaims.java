package sayso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import sayso.learn.ClaimExport;
import sayso.learn.ClaimTrainer;
import sayso.learn.ClaimTraining;
import sayso.learn.OnnxEncoder;
import sayso.learn.PretrainedEncoder;

/** {@code sayso train claims}. */
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    header = "Trains the tagger that finds claims.",
    description = {
      "",
      "Learns from annotated articles in the layout of PolNeAR, on the processor alone: an hour or"
          + " two for 840 articles. Writes checkpoints every few minutes and goes on from them when"
          + " it is started again. The best epoch on dev becomes the model: model.onnx, vocab.txt,"
          + " labels.txt, MODEL.md, SHA256SUMS.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  sayso train claims --data ../shared/data/polnear -o models/claims",
      "  sayso train claims --data mine/ -o mine/claims --encoder all-minilm-l6-v2 --epochs 5",
      "  sayso train claims --data mine/ -o small/claims --encoder all-minilm-l6-v2"
          + " --teacher models/claims"
    })
final class TrainClaims implements Callable<Integer> {
  @Option(
      names = "--data",
      required = true,
      paramLabel = "FOLDER",
      description = "Has the folders train and dev, each of NAME.txt with NAME.ann (brat).")
  private Path data = Path.of("");

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FOLDER",
      description = "Write the model here.")
  private Path output = Path.of("");

  @Option(
      names = "--encoder",
      paramLabel = "NAME",
      defaultValue = "e5-small-v2",
      description =
          "The pretrained encoder: all-minilm-l6-v2 (6 layers), bge-small-en-v15 or e5-small-v2"
              + " (12 layers, half as fast; default: ${DEFAULT-VALUE}).")
  private String encoder = "";

  @Option(
      names = "--epochs",
      paramLabel = "N",
      defaultValue = "4",
      description =
          "Times to go through the articles; ends before where dev does not become better"
              + " (default: ${DEFAULT-VALUE}).")
  private int epochs;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Of all that is left to chance (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--rate",
      paramLabel = "X",
      defaultValue = "1.3e-4",
      description = "The encoder's highest learning rate (default: ${DEFAULT-VALUE}).")
  private double rate;

  @Option(
      names = "--batch",
      paramLabel = "N",
      defaultValue = "2048",
      description = "Word pieces a step (default: ${DEFAULT-VALUE}).")
  private int batch;

  @Option(
      names = "--teacher",
      paramLabel = "FOLDER",
      description = "A trained model that the new one shall agree with; repeatable.")
  private List<Path> teachers = new ArrayList<>();

  @Option(
      names = "--precision",
      paramLabel = "KIND",
      defaultValue = "int8",
      description = "How the model keeps its weights, int8 or fp32 (default: ${DEFAULT-VALUE}).")
  private OnnxEncoder.Precision precision = OnnxEncoder.Precision.INT8;

  @Option(
      names = "--checkpoints",
      paramLabel = "FOLDER",
      description = "Where checkpoints go (default: the output's name with .training).")
  private @Nullable Path checkpoints;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    for (String part : List.of("train", "dev")) {
      if (!Files.isDirectory(data.resolve(part))) {
        throw new IOException(
            data
                + " has no folder "
                + part
                + "; it needs train and dev, each of NAME.txt with"
                + " NAME.ann");
      }
    }
    ClaimTraining training =
        new ClaimTraining(
            encoder(),
            data,
            checkpoints != null
                ? checkpoints
                : output.resolveSibling(output.getFileName() + ".training"),
            epochs,
            seed,
            batch,
            rate,
            teachers);
    ClaimTrainer.Trained trained = new ClaimTrainer(training).run();
    ClaimExport.write(output, training, trained, precision);
    spec.commandLine()
        .getErr()
        .printf(
            Locale.ROOT,
            "sayso: %s of epoch %d in %s; linked content+source F1 on dev before rounding: %.1f%n",
            precision.name().toLowerCase(Locale.ROOT),
            trained.epoch(),
            output,
            100 * trained.score());
    return 0;
  }

  private PretrainedEncoder encoder() {
    for (PretrainedEncoder known : PretrainedEncoder.values()) {
      if (known.label().equals(encoder)) {
        return known;
      }
    }
    throw new ParameterException(spec.commandLine(), "unknown encoder '" + encoder + "'");
  }
}
