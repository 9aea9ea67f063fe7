package sayso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a model that learns from who-says-what articles has its data and goes. */
final class NewsTraining {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--data", paramLabel = "FOLDER", required = true, description = "The data.")
  Path data = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      required = true,
      description = "The model's folder, made where it does not exist.")
  Path output = Path.of("");

  @Option(names = "--force", description = "Replace the model where it exists.")
  private boolean force;

  /**
   * Stops where the data is not there, or a model that may not be replaced is.
   *
   * @param orLines whether train.jsonl in the native format will do
   */
  void check(boolean orLines) throws IOException {
    if (!orLines || !Files.exists(data.resolve("train.jsonl"))) {
      for (String needed : List.of("who-says-what/train", "polnear/train")) {
        if (!Files.isDirectory(data.resolve(needed))) {
          throw new NoSuchFileException(data.resolve(needed).toString());
        }
      }
    }
    if (Files.exists(output.resolve("SHA256SUMS")) && !force) {
      throw new ParameterException(
          spec.commandLine(), output + " has a model already; --force replaces it");
    }
  }
}
