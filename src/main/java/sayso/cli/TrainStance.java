package sayso.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import sayso.learn.StanceTrainer;
import sayso.learn.StanceTraining;
import sayso.neural.TextEncoder;

/** {@code sayso train stance}. */
@Command(
    name = "stance",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Trains the stance models on open pairs and who-says-what articles.",
    description = {
      "",
      "The data folder has stance/NAME-train.jsonl.gz (sets that are missing are left out),"
          + " who-says-what/train and polnear/train. The same data gives the same models; it takes"
          + " about ten minutes on two cores and 6 GB of memory.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  sayso train stance --data ../shared/data -o models/stance --force",
      "  sayso stance pairs.jsonl --models models"
    })
final class TrainStance implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--data", paramLabel = "FOLDER", required = true, description = "The data.")
  private Path data = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      required = true,
      description = "The model's folder, made where it does not exist.")
  private Path output = Path.of("");

  @Option(
      names = "--cache",
      paramLabel = "FILE",
      description = "Keep the texts' vectors in this file for another run (some 400 MB).")
  private @Nullable Path cache;

  @Option(names = "--force", description = "Replace the model where it exists.")
  private boolean force;

  @Override
  public Integer call() throws IOException {
    for (String needed : new String[] {"who-says-what/train", "polnear/train"}) {
      if (!Files.isDirectory(data.resolve(needed))) {
        throw new NoSuchFileException(data.resolve(needed).toString());
      }
    }
    if (Files.exists(output.resolve("SHA256SUMS")) && !force) {
      throw new ParameterException(
          spec.commandLine(), output + " has a model already; --force replaces it");
    }
    PrintWriter err = spec.commandLine().getErr();
    try (TextEncoder encoder = TextEncoder.load()) {
      StanceTraining training = StanceTraining.of(data, cache);
      new StanceTrainer(training, encoder, line -> err.println("sayso: " + line)).train(output);
    }
    return 0;
  }
}
