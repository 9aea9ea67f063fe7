package sayso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import sayso.measure.Tables;

/** {@code sayso evaluate stance}. */
@Command(
    name = "stance",
    mixinStandardHelpOptions = true,
    header = "Scores classified pairs of text and proposition.",
    description = {
      "",
      "Among the labels that the gold set has, the most probable one counts. Where it has no"
          + " unrelated pairs, discusses and unrelated together are its discusses or neutral.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  sayso stance ../shared/data/stance/emergent-dev.jsonl.gz --view article -o answers.jsonl",
      "  sayso evaluate stance ../shared/data/stance/emergent-dev.jsonl.gz answers.jsonl",
      "  sayso convert gold.jsonl --to training -o data",
      "  sayso stance data/stance/test.jsonl --models mine/models -o answers.jsonl",
      "  sayso evaluate stance data/stance/test.jsonl answers.jsonl"
    })
final class EvaluateStance implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "GOLD",
      description = "Lines of {\"id\", \"text\", \"proposition\", \"label\"}.")
  private Path gold;

  @Parameters(
      index = "1",
      paramLabel = "PREDICTED",
      description = "What sayso stance wrote: lines of {\"id\", \"label\", \"probabilities\"}.")
  private Path predicted;

  @Mixin private ScoreOutput output;

  @Override
  public Integer call() throws IOException {
    output.write(Tables.of(output.evaluation().stance(gold, predicted)));
    return 0;
  }
}
