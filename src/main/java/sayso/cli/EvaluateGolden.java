package sayso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sayso.measure.GoldenScores;
import sayso.measure.Tables;

/** {@code sayso evaluate golden}. */
@Command(
    name = "golden",
    mixinStandardHelpOptions = true,
    header = "Compares annotated articles with gold in the native format, claim by claim.",
    description = {
      "",
      "A claim is found when the contents overlap with Dice at least 0.5 over words, and wholly"
          + " right when its source, relays and stances are right, too.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  sayso annotate corpus/golden/dam-flood.txt -o dam-flood.jsonl",
      "  sayso evaluate golden corpus/golden dam-flood.jsonl --differences"
    })
final class EvaluateGolden implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "GOLD",
      description = "A folder of NAME.jsonl in the native format.")
  private Path gold;

  @Parameters(
      index = "1",
      paramLabel = "PREDICTED",
      description = "The annotated articles in the native format.")
  private Path predicted;

  @Option(names = "--differences", description = "Name everything that is wrong, before the table.")
  private boolean differences;

  @Mixin private ScoreOutput output;

  @Override
  public Integer call() throws IOException {
    Map<String, GoldenScores> scores = output.evaluation().golden(gold, predicted);
    if (differences) {
      scores.values().forEach(article -> article.differences().forEach(output::line));
    }
    output.write(Tables.of(scores));
    return 0;
  }
}
