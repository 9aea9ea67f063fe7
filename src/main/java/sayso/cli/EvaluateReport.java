package sayso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sayso.Settings;
import sayso.measure.ScoreReport;

/** {@code sayso evaluate report}: the maker of docs/scores.md. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    header = "Measures the whole line on every development set, and its speed.",
    description = {
      "",
      "Runs sayso on each set in a process of its own, scores what it writes, and puts all figures"
          + " on one page of Markdown beside what others reach.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  sayso evaluate report --shared ../shared -o docs/scores.md",
      "  sayso evaluate report --best --engine opennlp,corenlp -o docs/scores.md"
    })
final class EvaluateReport implements Callable<Integer> {
  @Option(
      names = "--golden",
      paramLabel = "FOLDER",
      defaultValue = "corpus/golden",
      description = "Articles with gold in the native format (default: ${DEFAULT-VALUE}).")
  private Path golden = Path.of("corpus/golden");

  @Option(
      names = "--engine",
      split = ",",
      paramLabel = "ENGINE",
      defaultValue = "opennlp",
      description = "Taggers to measure, ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private List<Settings.Engine> engines = List.of(Settings.Engine.OPENNLP);

  @Option(names = "--best", description = "Measure the first tagger with --quality best, too.")
  private boolean best;

  @Mixin private MeasurementPage page;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    ScoreReport report =
        new ScoreReport(page.shared, golden, new ChildProgram(), page.log(spec.commandLine()));
    page.write(spec.commandLine(), report.page(variants()));
    return 0;
  }

  private List<ScoreReport.Variant> variants() {
    List<ScoreReport.Variant> variants = new ArrayList<>();
    for (Settings.Engine engine : engines) {
      String name = engine.name().toLowerCase(Locale.ROOT);
      variants.add(new ScoreReport.Variant(name, List.of("--engine", name)));
      if (best && variants.size() == 1) {
        List<String> options = List.of("--engine", name, "--quality", "best");
        variants.add(new ScoreReport.Variant(name + ", best", options));
      }
    }
    return variants;
  }
}
