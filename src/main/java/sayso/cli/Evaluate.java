package sayso.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sayso evaluate}: the parent of the scorers. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "WHAT",
    header = "Scores annotated articles and classified pairs against gold data.",
    subcommands = {
      EvaluateClaims.class,
      EvaluateCues.class,
      EvaluateSources.class,
      EvaluateStance.class,
      EvaluateSense.class,
      EvaluatePositions.class,
      EvaluateGolden.class,
      EvaluateAgreement.class,
      EvaluateReport.class,
      EvaluateSpeed.class,
      EvaluateCoreNlp.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  sayso evaluate claims ../shared/data/polnear/dev dev.jsonl",
      "  sayso evaluate positions --help"
    })
final class Evaluate implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to evaluate");
  }
}
