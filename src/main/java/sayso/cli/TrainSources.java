package sayso.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

  @Mixin private NewsTraining training;

  @Override
  public Integer call() throws IOException {
    training.check(false);
    PrintWriter err = spec.commandLine().getErr();
    new SourceTrainer(training.data, OpenNlpTagger.load(), line -> err.println("sayso: " + line))
        .train(training.output);
    return 0;
  }
}
