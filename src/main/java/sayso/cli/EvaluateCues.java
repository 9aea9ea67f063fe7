package sayso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sayso.measure.CueEvaluation;
import sayso.measure.CueScores;
import sayso.measure.Tables;
import sayso.text.OpenNlpTagger;

/** {@code sayso evaluate cues}. */
@Command(
    name = "cues",
    mixinStandardHelpOptions = true,
    header = "Scores what is read off cues: type, polarity, and whether a claim is hedged.",
    description = {
      "",
      "Reads the cues of the gold's own attributions, so that no finder is measured with them. The"
          + " sentences of the Szeged corpus have none: there the claims that rules find count, and"
          + " one is hedged if an epistemic cue lies in its cue or content.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  sayso evaluate cues corpus/golden --differences",
      "  sayso evaluate cues ../shared/data/sources/gum.jsonl.gz",
      "  sayso evaluate cues ../shared/data/factuality/szeged-uncertainty/factbank.xml.gz",
      "  sayso evaluate cues ../shared/data/polnear/cue_classes.tsv"
    })
final class EvaluateCues implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "GOLD",
      description =
          "A folder of NAME.jsonl in the native format (type, polarity, hedged), documents of GUM"
              + " in JSON Lines (negative attributions), the Szeged uncertainty corpus in XML"
              + " (hedged), or a list of lemma, class and count with tabs between (type).")
  private Path gold;

  @Option(names = "--differences", description = "Name everything that is wrong, before the table.")
  private boolean differences;

  @Mixin private ScoreOutput output;

  @Override
  public Integer call() throws IOException {
    CueScores scores = CueEvaluation.of(gold, OpenNlpTagger.load());
    if (differences) {
      scores.differences().forEach(output::line);
    }
    output.write(Tables.of(scores));
    return 0;
  }
}
