package sayso.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
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
import sayso.batch.Asked;
import sayso.batch.Batch;
import sayso.batch.Digest;
import sayso.batch.Fingerprint;
import sayso.batch.Progress;
import sayso.batch.Provenance;
import sayso.batch.ResumeException;
import sayso.batch.RunFiles;
import sayso.claim.AttributionSpans;
import sayso.claim.GivenAttributions;
import sayso.read.ArticleReader;
import sayso.read.AttributionsFile;
import sayso.read.Inputs;
import sayso.read.UnreadableException;
import sayso.text.Article;
import sayso.write.Target;
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
      "Reads text files, web pages (HTML), JSON Lines, JSON, CSV, TSV, Parquet (one article a record),"
          + " web crawls (WARC) and folders of them, each as it is or compressed (.gz, .zst), or"
          + " - for standard input. Writes a readable account on a terminal, else JSON Lines in the"
          + " order of the input.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  sayso annotate article.txt",
      "  sayso annotate article.txt -p \"The bank will raise rates in May.\"",
      "  sayso annotate news/ --propositions questions.csv -o news.sayso.jsonl",
      "  sayso annotate crawl.warc.gz --limit 100 -o try.jsonl",
      "  sayso annotate news/ --to csv -o claims.csv",
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

  @Mixin private PropositionOptions propositions;

  @Mixin private OutputOptions output;

  @Option(
      names = {"--format", "--to"},
      paramLabel = "FORMAT",
      description =
          "jsonl, terminal, conllu, web-annotation, schema-org; or csv, parquet, brat, xmi,"
              + " label-studio, made from FILE.jsonl when all is done. Without it: terminal where"
              + " standard output is one, else jsonl.")
  private @Nullable Format format;

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      defaultValue = "opennlp",
      description =
          "Who tags: opennlp, or corenlp with its parser and coreference, much slower"
              + " (${DEFAULT-VALUE}).")
  private Settings.Engine engine = Settings.Engine.OPENNLP;

  @Mixin private LineOptions line;

  @Option(
      names = "--attributions",
      paramLabel = "FILE",
      description = {
        "Attributions to use in place of Sayso's own: JSON Lines of"
            + " {id, attributions: [{source, cue, content}]}, or a folder of brat files."
      })
  private @Nullable Path attributions;

  @Mixin private RunOptions run;

  @ArgGroup(validate = false, heading = "%nMany articles:%n")
  private BatchOptions batch = new BatchOptions();

  @ArgGroup(
      validate = false,
      heading = "%nThe format of the inputs, and what their fields are called:%n")
  private FieldOptions fields = new FieldOptions();

  /** What is written. */
  enum Format {
    JSONL,
    TERMINAL,
    CONLLU,
    WEB_ANNOTATION,
    SCHEMA_ORG,
    CSV,
    PARQUET,
    BRAT,
    XMI,
    LABEL_STUDIO;

    @Override
    public String toString() {
      return OptionName.of(this);
    }
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    check();
    Terminal terminal = Terminal.detect();
    Format unsaid = output.file == null && terminal.output() ? Format.TERMINAL : Format.JSONL;
    Format written = format == null ? unsaid : format;
    if (written == Format.TERMINAL || Target.valueOf(written.name()).isText()) {
      return annotate(terminal, written, output.file);
    }
    if (output.file == null) {
      throw new ParameterException(spec.commandLine(), "--to " + written + " needs -o");
    }
    Gathered gathered =
        new Gathered(output.file, Target.valueOf(written.name()), output.force, batch.resume);
    try {
      gathered.check();
      int status = annotate(terminal, Format.JSONL, gathered.lines());
      if (status != Main.CANNOT_OPEN) {
        gathered.write();
      }
      return status;
    } catch (FileAlreadyExistsException e) {
      throw OutputOptions.refused(spec.commandLine(), e);
    }
  }

  /**
   * Annotates into a file, or to standard output.
   *
   * @return the exit status
   */
  private int annotate(Terminal terminal, Format written, @Nullable Path file)
      throws IOException, InterruptedException {
    boolean account = written == Format.TERMINAL;
    Function<Annotated, String> form =
        account
            ? a -> TerminalWriter.account(a, terminal.width(), terminal.colours())
            : Target.valueOf(written.name()).text();
    Asked asked = propositions.asked();
    Map<String, List<AttributionSpans>> given = given();
    Settings settings =
        line.settings()
            .withEngine(engine)
            .withModels(run.models)
            .withFinder(given == null ? null : new GivenAttributions(given));
    Progress progress = run.progress("articles", terminal, account);
    Warnings warnings = new Warnings(progress, run.quiet);
    long start = System.nanoTime();
    try (Inputs articles =
        new Inputs(inputs, fields.format, fields.fields(), System.in, warnings)) {
      ArticleReader selected = batch.selection().of(articles);
      RunFiles files = null;
      if (file != null) {
        Fingerprint fingerprint = fingerprint(settings, asked, given, written);
        Optional<Provenance> whole = batch.whole(file, fingerprint);
        if (whole.isPresent()) {
          progress.say("sayso: " + file + " is whole already; nothing to do");
          return status(whole.get().failed());
        }
        files = batch.files(file, output, fingerprint, selected);
      }
      try (AnnotateOutput out =
          new AnnotateOutput(
              files,
              spec.commandLine().getOut(),
              !account,
              batch.onError == BatchOptions.OnError.FAIL,
              progress,
              batch.samples() ? OptionalDouble::empty : articles::fractionRead)) {
        new Batch<>(run.threads(), batch.timeout(), () -> line(settings, asked, form))
            .run(new LanguageCheck(selected, warnings), out);
        progress.clear();
        double seconds = (System.nanoTime() - start) / 1e9;
        out.commit(seconds, new Provenance.Call(inputs, run.threads()));
        warnings.finish();
        if (out.nothingRead() && out.failures() > 0) {
          progress.say("sayso: nothing could be read");
          return Main.CANNOT_OPEN;
        }
        if (!run.quiet) {
          out.summary(seconds).ifPresent(progress::say);
        }
        return status(out.failures());
      }
    } catch (ResumeException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    } catch (AnnotateOutput.StoppedException e) {
      return Main.SOME_FAILED;
    }
  }

  private static int status(long failures) {
    return failures > 0 ? Main.SOME_FAILED : 0;
  }

  private void check() throws IOException {
    if (output.file != null) {
      checkApart(output.file, inputs.stream().map(Path::of).toList());
    }
    String problem = batch.problem(output.file != null);
    if (problem != null) {
      throw new ParameterException(spec.commandLine(), problem);
    }
  }

  /** The next run would read an output in a folder of articles as one of them. */
  private void checkApart(Path file, List<Path> read) throws IOException {
    OutputOptions.apart(spec.commandLine(), file, read);
    Path place = file.toAbsolutePath().normalize();
    for (Path folder : read) {
      if (Files.isDirectory(folder) && place.startsWith(folder.toAbsolutePath().normalize())) {
        throw new ParameterException(
            spec.commandLine(),
            "%s is in the input %s, where the next run would read it; write it elsewhere"
                .formatted(file, folder));
      }
    }
  }

  private @Nullable Map<String, List<AttributionSpans>> given() throws IOException {
    if (attributions == null) {
      return null;
    }
    try {
      return AttributionsFile.read(attributions);
    } catch (IllegalArgumentException e) {
      throw new UnreadableException(String.valueOf(e.getMessage()), e);
    }
  }

  private Fingerprint fingerprint(
      Settings settings,
      Asked asked,
      @Nullable Map<String, List<AttributionSpans>> given,
      Format written) {
    Map<String, String> results = new TreeMap<>(batch.settings());
    results.putAll(fields.settings());
    results.put("format", written.toString());
    if (given != null) {
      Digest digest = new Digest();
      given.forEach((id, spans) -> digest.add(id).add(spans.toString()));
      results.put("attributions", digest.hex());
    }
    return LineOptions.fingerprint(settings, asked, results);
  }

  private static Function<Article, AnnotateOutput.Result> line(
      Settings settings, Asked asked, Function<Annotated, String> form) {
    Sayso sayso = Sayso.open(settings);
    return article -> {
      Annotated annotated = asked.annotate(sayso, article);
      String written = StepException.in("write", () -> form.apply(annotated));
      return new AnnotateOutput.Result(written, annotated.claims().size(), article.words());
    };
  }
}
