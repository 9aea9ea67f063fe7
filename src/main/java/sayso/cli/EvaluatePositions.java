package sayso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import sayso.measure.Tables;

/** {@code sayso evaluate positions}. */
@Command(
    name = "positions",
    mixinStandardHelpOptions = true,
    header = "Scores the whole job: who says what, and where they stand.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  sayso evaluate positions ../shared/data/who-says-what/dev ../shared/data/polnear/dev"
          + " dev.jsonl"
    })
final class EvaluatePositions implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "GOLD",
      description = "A folder of NAME.json: propositions, entities and events.")
  private Path gold;

  @Parameters(
      index = "1",
      paramLabel = "ARTICLES",
      description = "A folder of NAME.txt with NAME.ann, whose events the gold names.")
  private Path articles;

  @Parameters(
      index = "2",
      paramLabel = "PREDICTED",
      description = "The annotated articles in the native format.")
  private Path predicted;

  @Mixin private ScoreOutput output;

  @Override
  public Integer call() throws IOException {
    output.write(Tables.of(output.evaluation().positions(gold, articles, predicted)));
    return 0;
  }
}
