package sayso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sayso.measure.Tables;

/** {@code sayso evaluate sources}. */
@Command(
    name = "sources",
    mixinStandardHelpOptions = true,
    header = "Scores resolved sources against GUM's coreference chains.",
    description = {
      "",
      "A source is right when its name is one of its chain's names, or where nobody is named,"
          + " when it was given nobody's name.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  sayso evaluate sources ../shared/data/sources/gum.jsonl.gz news.jsonl --genres news",
      "  sayso evaluate sources gum.jsonl news.jsonl --genres news --mentions --json scores.json"
    })
final class EvaluateSources implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "GOLD",
      description = "GUM's documents with attributions and entities, JSON Lines.")
  private Path gold;

  @Parameters(
      index = "1",
      paramLabel = "PREDICTED",
      description = "The annotated documents in the native format.")
  private Path predicted;

  @Option(
      names = "--genres",
      split = ",",
      paramLabel = "GENRE",
      description = "Score only the documents of these genres, for instance news,interview.")
  private List<String> genres = List.of();

  @Option(
      names = "--mentions",
      description =
          "The gold attributions were given (annotate --attributions): align by equal sources.")
  private boolean mentions;

  @Mixin private ScoreOutput output;

  @Override
  public Integer call() throws IOException {
    output.write(
        Tables.of(output.evaluation().sources(gold, predicted, new HashSet<>(genres), mentions)));
    return 0;
  }
}
