package sayso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sayso.learn.SenseSet;
import sayso.measure.Tables;
import sayso.neural.ModelFolder;
import sayso.stance.CrossEncoder;
import sayso.text.OpenNlpTagger;

/** {@code sayso evaluate sense}. */
@Command(
    name = "sense",
    mixinStandardHelpOptions = true,
    header = "Scores the stance classifier against a lookup of cue words.",
    description = {
      "",
      "On all claims of who-says-what's dev articles, and of the training articles that no model"
          + " learns from, that support or deny a proposition: how many sides are right by the cue's"
          + " polarity, how many by the classifier, and how many by the classifier where the cue says"
          + " another.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {"  sayso evaluate sense ../shared/data"})
final class EvaluateSense implements Callable<Integer> {
  @Parameters(
      paramLabel = "DATA",
      description = "A folder with the folders who-says-what and polnear.")
  private Path data;

  @Option(
      names = "--models",
      paramLabel = "FOLDER",
      description = "Models to use in place of those that Sayso brings.")
  private @Nullable Path models;

  @Mixin private ScoreOutput output;

  @Override
  public Integer call() throws IOException {
    try (CrossEncoder model = CrossEncoder.load(ModelFolder.open(models, CrossEncoder.NAME))) {
      output.write(Tables.of(SenseSet.read(data, OpenNlpTagger.load()).score(model)));
    }
    return 0;
  }
}
