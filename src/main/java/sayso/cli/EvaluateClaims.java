package sayso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sayso.measure.ClaimScorer;
import sayso.measure.Tables;

/** {@code sayso evaluate claims}. */
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    header = "Scores found attributions against brat files in the layout of PolNeAR.",
    description = {
      "",
      "An attribution is found (linked) when its content overlaps with the gold one's, with Dice"
          + " at least theta over words, and the sources agree. Claims nested in others are left"
          + " out.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  sayso annotate ../shared/data/polnear/dev -o dev.jsonl",
      "  sayso evaluate claims ../shared/data/polnear/dev dev.jsonl --ignore-nested",
      "  sayso evaluate claims ../shared/data/polnear/dev dev.jsonl --ignore-nested"
          + " --speech ../shared/data/polnear/speech_cues.txt"
    })
final class EvaluateClaims implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "GOLD",
      description = "A folder of NAME.txt with NAME.ann, attributions as brat events.")
  private Path gold;

  @Parameters(
      index = "1",
      paramLabel = "PREDICTED",
      description =
          "Annotated articles in the native format, or lines of {\"id\", \"attributions\"} as"
              + " annotate --attributions takes them.")
  private Path predicted;

  @Option(
      names = "--ignore-nested",
      description =
          "Leave out predictions whose cue lies in a gold content: PolNeAR annotates only"
              + " outermost attributions.")
  private boolean ignoreNested;

  @Option(
      names = "--speech",
      paramLabel = "FILE",
      description = "Count only attributions whose cue has one of the file's words, one a line.")
  private @Nullable Path speech;

  @Option(
      names = "--theta",
      paramLabel = "X",
      defaultValue = "0.5",
      description = "Least overlap of linked contents (default: ${DEFAULT-VALUE}).")
  private double theta;

  @Mixin private ScoreOutput output;

  @Override
  public Integer call() throws IOException {
    ClaimScorer.Options options = new ClaimScorer.Options(theta, ignoreNested, null);
    if (speech != null) {
      options = options.withSpeechCues(ClaimScorer.Options.readSpeechCues(speech));
    }
    output.write(Tables.of(output.evaluation().claims(gold, predicted, options)));
    return 0;
  }
}
