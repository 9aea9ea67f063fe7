package sayso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import sayso.measure.Tables;

/** {@code sayso evaluate agreement}. */
@Command(
    name = "agreement",
    mixinStandardHelpOptions = true,
    header = "Tells how far two annotators of the same articles agree.",
    description = {
      "",
      "Claims are paired by their contents (Dice of at least 0.5 over words). The labels of paired"
          + " claims, stances among them, are compared with Cohen's kappa. Neither file is the gold:"
          + " the other way round P and R change places, and F1 stays.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  sayso convert --from brat anna/ -o anna.jsonl",
      "  sayso convert --from brat ben/ -o ben.jsonl",
      "  sayso evaluate agreement anna.jsonl ben.jsonl"
    })
final class EvaluateAgreement implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "ONE", description = "Annotated articles, native format.")
  private Path one;

  @Parameters(
      index = "1",
      paramLabel = "OTHER",
      description = "The same articles by another annotator, native format.")
  private Path other;

  @Mixin private ScoreOutput output;

  @Override
  public Integer call() throws IOException {
    output.write(Tables.of(output.evaluation().agreement(one, other)));
    return 0;
  }
}
