package sayso.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sayso train}: the parent of the trainers. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "MODEL",
    header = "Trains one of Sayso's models.",
    subcommands = {TrainClaims.class, TrainSources.class, TrainStance.class},
    footerHeading = "%nExamples:%n",
    footer = {
      "  sayso train claims --data ../shared/data/polnear -o models/claims",
      "  sayso train sources --data ../shared/data -o models/sources",
      "  sayso train stance --data ../shared/data -o models/stance"
    })
final class Train implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say which model to train");
  }
}
