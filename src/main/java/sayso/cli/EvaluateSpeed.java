package sayso.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sayso.Settings;
import sayso.measure.Program;
import sayso.measure.SpeedReport;

/** {@code sayso evaluate speed}: the maker of docs/speed.md. */
@Command(
    name = "speed",
    mixinStandardHelpOptions = true,
    header = "Measures how fast the line is and what each step costs.",
    description = {
      "",
      "Runs sayso on PolNeAR's dev articles, with --engine corenlp beside CoreNLP's own pipeline with"
          + " its quote annotator, and measures each step, longer articles and more propositions."
          + " Nothing else should run on the machine.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  sayso evaluate speed --shared ../shared --articles 10",
      "  sayso evaluate speed --shared ../shared --engine corenlp -o docs/speed.md"
    })
final class EvaluateSpeed implements Callable<Integer> {
  /** What the launcher gives Sayso, and what CoreNLP's coreference needs. */
  private static final Program SAYSO = new ChildProgram("-Xmx2g");

  private static final Program CORENLP = new ChildProgram("-Xmx8g");

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      defaultValue = "opennlp",
      description =
          "opennlp for Sayso alone, corenlp to measure CoreNLP beside it (default: ${DEFAULT-VALUE}).")
  private Settings.Engine engine = Settings.Engine.OPENNLP;

  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "84",
      description = "How many articles to read (default: ${DEFAULT-VALUE}, which are all).")
  private int articles = 84;

  @Option(
      names = "--corenlp-articles",
      paramLabel = "N",
      defaultValue = "84",
      description =
          "How many of them CoreNLP reads; all take it a quarter of an hour (default:"
              + " ${DEFAULT-VALUE}).")
  private int ofCoreNlp = 84;

  @Mixin private MeasurementPage page;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    SpeedReport report =
        new SpeedReport(
            page.shared,
            SAYSO,
            engine == Settings.Engine.CORENLP ? CORENLP : null,
            page.log(spec.commandLine()));
    page.write(spec.commandLine(), report.page(articles, ofCoreNlp));
    return 0;
  }
}
