package sayso.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import sayso.learn.SourceTrainer;
import sayso.text.OpenNlpTagger;

/** {@code sayso train sources}. */
@Command(
    name = "sources",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Trains the model that resolves pronouns and descriptions.",
    description = {
      "",
      "The data folder has who-says-what/train and polnear/train. The same data gives the same"
          + " model; it takes about two minutes.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  sayso train sources --data ../shared/data -o models/sources --force",
      "  sayso annotate article.txt --models models"
    })
final class TrainSources implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--data", paramLabel = "FOLDER", required = true, description = "The data.")
  private Path data = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      required = true,
      description = "The model's folder, made where it does not exist.")
  private Path output = Path.of("");

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
    new SourceTrainer(data, OpenNlpTagger.load(), line -> err.println("sayso: " + line))
        .train(output);
    return 0;
  }
}
