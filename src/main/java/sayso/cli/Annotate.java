package sayso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.StringTokenizer;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sayso.Annotated;
import sayso.Sayso;
import sayso.Settings;
import sayso.StepException;
import sayso.batch.Batch;
import sayso.batch.Progress;
import sayso.claim.GivenAttributions;
import sayso.read.AttributionsFile;
import sayso.read.Inputs;
import sayso.read.UnreadableException;
import sayso.text.Article;
import sayso.write.NativeWriter;
import sayso.write.TerminalWriter;

/** {@code sayso annotate}: articles in, who says what and where they stand out. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    abbreviateSynopsis = true,
    header = "Annotates articles: who says what, and where they stand.",
    description = {
      "",
      "Reads text files, JSON Lines (one article a line), folders of both, each as it is or"
          + " compressed by gzip, or - for standard input. Writes a readable account on a terminal,"
          + " else JSON Lines in the order of the input.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  sayso annotate article.txt",
      "  sayso annotate article.txt -p \"The bank will raise rates in May.\"",
      "  sayso annotate news/ --propositions questions.csv -o news.sayso.jsonl",
      "  sayso annotate crawl.jsonl.gz --text-field body --limit 100 -o try.jsonl",
      "  zcat crawl.jsonl.gz | sayso annotate - | jq -c '.positions[]'",
      "  sayso annotate news/ --attributions given.jsonl -o resolved.jsonl",
      "",
      "Articles that fail are lines of {id, step, message} in FILE.failures.jsonl, or on standard",
      "error where there is no output file.",
      "",
      Main.STATUSES
    })
final class Annotate implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files and folders; - for standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = {"-p", "--proposition"},
      paramLabel = "TEXT",
      description =
          "A sentence that sources may support or deny; repeatable. Without any, no stances are"
              + " judged.")
  private List<String> propositions = List.of();

  @Option(
      names = "--propositions",
      paramLabel = "FILE",
      description = "Propositions, as lines of text, or as CSV or JSON Lines with text and id.")
  private @Nullable Path propositionFile;

  @Mixin private OutputOptions output;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "jsonl or terminal. Without it: terminal where standard output is one, else jsonl.")
  private @Nullable Format format;

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      defaultValue = "opennlp",
      description =
          "Who tags: opennlp, or corenlp with its parser and coreference, much slower"
              + " (${DEFAULT-VALUE}).")
  private Settings.Engine engine = Settings.Engine.OPENNLP;

  @Option(
      names = "--models",
      paramLabel = "FOLDER",
      description = "Models to use in place of those that Sayso brings.")
  private @Nullable Path models;

  @Option(
      names = "--attributions",
      paramLabel = "FILE",
      description = {
        "Attributions to use in place of Sayso's own: JSON Lines of"
            + " {id, attributions: [{source, cue, content}]}, or a folder of brat files."
      })
  private @Nullable Path attributions;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles to annotate at once (as many as there are processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--limit", paramLabel = "N", description = "Stop after this many articles.")
  private long limit = Long.MAX_VALUE;

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress, warnings or summary on standard error.")
  private boolean quiet;

  @ArgGroup(validate = false, heading = "%nWhat the fields of JSON Lines are called:%n")
  private FieldOptions fields = new FieldOptions();

  /** What is written. */
  enum Format {
    JSONL,
    TERMINAL
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    check();
    Terminal terminal = Terminal.detect();
    boolean account =
        format == null ? output.file == null && terminal.output() : format == Format.TERMINAL;
    Function<Annotated, String> form =
        account
            ? a -> TerminalWriter.account(a, terminal.width(), terminal.colours())
            : a -> NativeWriter.line(a) + "\n";
    Asked asked = Asked.of(propositions, propositionFile);
    Settings settings = settings();
    Progress progress = progress(terminal, account);
    Warnings warnings = new Warnings(progress, quiet);
    long start = System.nanoTime();
    try (Inputs articles = new Inputs(inputs, fields.fields(), System.in, warnings);
        AnnotateOutput out = open(progress, articles, account)) {
      long read =
          new Batch<>(threads, () -> line(settings, asked, form))
              .run(new LanguageCheck(articles, warnings), limit, out);
      progress.clear();
      out.finish(read > 0);
      warnings.finish();
      if (read == 0 && out.failures() > 0) {
        progress.say("sayso: nothing could be read");
        return Main.CANNOT_OPEN;
      }
      if (output.file != null && !quiet) {
        progress.say(out.summary(output.file, (System.nanoTime() - start) / 1e9));
      }
      return out.failures() > 0 ? Main.SOME_FAILED : 0;
    } catch (AnnotateOutput.ClosedException e) {
      return Main.SOME_FAILED;
    }
  }

  private void check() {
    if (threads < 1) {
      throw new ParameterException(spec.commandLine(), "--threads needs to be at least 1");
    }
    if (limit < 1) {
      throw new ParameterException(spec.commandLine(), "--limit needs to be at least 1");
    }
    if (propositions.stream().anyMatch(String::isBlank)) {
      throw new ParameterException(spec.commandLine(), "-p needs a sentence");
    }
  }

  private Settings settings() throws IOException {
    Settings settings = Settings.DEFAULT.withEngine(engine).withModels(models);
    if (attributions == null) {
      return settings;
    }
    try {
      return settings.withFinder(new GivenAttributions(AttributionsFile.read(attributions)));
    } catch (IllegalArgumentException e) {
      throw new UnreadableException(String.valueOf(e.getMessage()), e);
    }
  }

  private Progress progress(Terminal terminal, boolean account) {
    Progress.Shown shown =
        quiet || account
            ? Progress.Shown.NOT
            : terminal.errors() ? Progress.Shown.BAR : Progress.Shown.LINES;
    return new Progress(spec.commandLine().getErr(), shown, System::nanoTime);
  }

  private AnnotateOutput open(Progress progress, Inputs articles, boolean account)
      throws IOException {
    return output.file == null
        ? new AnnotateOutput(spec.commandLine().getOut(), !account, progress, articles)
        : new AnnotateOutput(output.create(output.file), output.file, progress, articles);
  }

  private static Function<Article, AnnotateOutput.Result> line(
      Settings settings, Asked asked, Function<Annotated, String> form) {
    Sayso sayso = Sayso.open(settings);
    return article -> {
      Annotated annotated = asked.annotate(sayso, article);
      String written = StepException.in("write", () -> form.apply(annotated));
      return new AnnotateOutput.Result(written, annotated.claims().size(), words(article.text()));
    };
  }

  private static int words(String text) {
    return new StringTokenizer(text).countTokens();
  }
}
