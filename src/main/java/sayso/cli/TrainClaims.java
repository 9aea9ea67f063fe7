package sayso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sayso.learn.ClaimExport;
import sayso.learn.ClaimTrainer;
import sayso.learn.ClaimTraining;

/** {@code sayso train claims}. */
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    header = "Trains the tagger that finds claims.",
    description = {
      "",
      "Learns from annotated articles, in the native format or in the layout of PolNeAR, on the processor alone: an hour or"
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
      description =
          "Has train.jsonl and dev.jsonl in the native format, or the folders train and dev, each of"
              + " NAME.txt with NAME.ann (brat).")
  private Path data = Path.of("");

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FOLDER",
      description = "Write the model here.")
  private Path output = Path.of("");

  @Mixin private NetworkOptions network;

  @Option(
      names = "--teacher",
      paramLabel = "FOLDER",
      description = "A trained model that the new one shall agree with; repeatable.")
  private List<Path> teachers = new ArrayList<>();

  @Option(
      names = "--average",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "Take the mean of the weights after N epochs, the best on dev the last of them"
              + " (${DEFAULT-VALUE}: that one alone).",
      converter = Positive.class)
  private int average;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    for (String part : List.of("train", "dev")) {
      if (!Files.isDirectory(data.resolve(part)) && !Files.exists(data.resolve(part + ".jsonl"))) {
        throw new IOException(
            data
                + " has no "
                + part
                + ".jsonl and no folder "
                + part
                + "; it needs train and dev, each annotated articles in the native format or a"
                + " folder of NAME.txt with NAME.ann");
      }
    }
    ClaimTraining training =
        new ClaimTraining(
            network.encoder(),
            data,
            network.start,
            network.checkpoints(output),
            network.epochs,
            network.seed,
            network.batch,
            network.rate,
            average,
            teachers);
    ClaimTrainer.Trained trained = new ClaimTrainer(training).run();
    ClaimExport.write(output, training, trained, network.precision);
    spec.commandLine()
        .getErr()
        .printf(
            Locale.ROOT,
            "sayso: %s of epoch %d in %s; linked content+source F1 on dev before rounding: %.1f%n",
            network.precision.name().toLowerCase(Locale.ROOT),
            trained.epoch(),
            output,
            100 * trained.score());
    return 0;
  }
}
