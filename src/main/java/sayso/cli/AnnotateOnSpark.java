package sayso.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sayso.Settings;
import sayso.batch.Asked;
import sayso.batch.Fingerprint;
import sayso.batch.ResumeException;
import sayso.spark.Annotator;
import sayso.spark.SparkRun;

/** {@code sayso spark}. */
@Command(
    name = "spark",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Annotates articles on Apache Spark; spark-submit starts it.",
    description = {
      "",
      "Reads JSON Lines or Parquet with the fields that annotate knows and writes a folder of"
          + " annotated articles, in no order, each the very line that annotate writes. Every"
          + " article needs an id of its own. Failures go to OUT.failures, what the run was begun"
          + " with to OUT.run. --propositions and --known-sources are files of the machine that"
          + " spark-submit runs on.",
      "",
      "The jar is made by: mvn -Dlight -Pspark -DskipTests package",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  spark-submit --master local[2] target/sayso-spark.jar spark news.jsonl -o annotated",
      "  spark-submit --master yarn --executor-memory 4g target/sayso-spark.jar spark \\",
      "      hdfs:///news/ --from parquet -o hdfs:///annotated --to parquet --resume",
      "",
      Main.STATUSES
    })
final class AnnotateOnSpark implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files and folders of any file system that Spark knows.")
  private List<String> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      required = true,
      description = "The folder to write.")
  private String output = "";

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      description = "What the inputs are: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
  private SparkRun.Format from = SparkRun.Format.JSONL;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      description = "What is written: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
  private SparkRun.Format to = SparkRun.Format.JSONL;

  @Mixin private PropositionOptions propositions;

  @Mixin private LineOptions line;

  @Option(
      names = "--resume",
      description =
          "Go on with a run that was cut off; articles that are in OUT are not done again.")
  private boolean resume;

  @Option(
      names = "--commit-every",
      paramLabel = "N",
      defaultValue = "100000",
      description =
          "Write after so many articles: no more is lost when a run is cut off (${DEFAULT-VALUE}).",
      converter = Positive.class)
  private int commitEvery;

  @ArgGroup(validate = false)
  private LimitOptions limits = new LimitOptions();

  @Override
  public Integer call() throws IOException {
    try {
      Class.forName("org.apache.spark.sql.SparkSession");
    } catch (ClassNotFoundException e) {
      throw new ParameterException(
          spec.commandLine(), "Spark is not here; see the examples of spark --help", e);
    }
    Asked asked = propositions.asked();
    Settings settings = line.settings();
    Annotator annotator =
        new Annotator(
            asked,
            settings.known(),
            settings.quality(),
            settings.presentation(),
            limits.maxWords(),
            limits.timeout());
    PrintWriter err = spec.commandLine().getErr();
    SparkRun.Plan plan = new SparkRun.Plan(inputs, from, output, to, commitEvery, resume);
    try {
      SparkRun.Done done =
          new SparkRun(plan, annotator, err::println).run(fingerprint(settings, asked));
      err.printf(
          Locale.ROOT,
          "sayso: %,d articles in %s%s%s%n",
          done.articles(),
          output,
          done.failed() > 0 ? "; %,d failed: %s.failures".formatted(done.failed(), output) : "",
          done.before() > 0 ? "; %,d were done before".formatted(done.before()) : "");
      return done.failed() > 0 ? Main.SOME_FAILED : 0;
    } catch (ResumeException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private Fingerprint fingerprint(Settings settings, Asked asked) {
    Map<String, String> results = new TreeMap<>(limits.settings());
    results.put("to", OptionName.of(to));
    return LineOptions.fingerprint(settings, asked, results);
  }
}
