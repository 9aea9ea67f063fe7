package sayso.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sayso.write.Outputs;
import sayso.write.Target;
import sayso.write.TrainingSplits;
import sayso.write.TrainingWriter;

/** {@code sayso convert}: annotated articles to other formats, and back from annotation tools. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Converts annotated articles to other formats, and corrected ones back.",
    description = {
      "",
      "Without --from it reads what sayso annotate wrote. What people corrected in brat, INCEpTION"
          + " (xmi) or Label Studio comes back as gold: every confidence is 1. docs/formats.md tells"
          + " what each format holds.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  sayso convert news.jsonl --to csv -o claims.csv",
      "  sayso convert news.jsonl --to brat --uncertain 200 --split 20 -o review",
      "  sayso convert --from brat review-001 -o gold.jsonl",
      "  sayso convert news.jsonl --to xmi -o inception",
      "  sayso convert --from xmi inception-export -o gold.jsonl",
      "  sayso convert news.jsonl --to label-studio -o studio",
      "  sayso convert --from label-studio project.json -o gold.jsonl",
      "  sayso convert gold.jsonl --to training --balance -o data",
      "  sayso convert news.jsonl --to web-annotation --split 1 -o annotations.jsonld",
      "  sayso convert --from who-says-what corpus/who-says-what/train.jsonl"
          + " --articles polnear/train -o train.jsonl"
    })
final class Convert implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description =
          "Files in the native format; folders of --from brat, folders or files of --from xmi,"
              + " exported files of --from label-studio.")
  private List<Path> inputs = List.of();

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
  private Converted.From from = Converted.From.JSONL;

  @Option(
      names = "--articles",
      paramLabel = "FOLDER",
      description = "PolNeAR's articles (NAME.txt, NAME.ann) for --from who-says-what.")
  private @Nullable Path articles;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      description =
          "jsonl, csv, parquet, conllu, web-annotation, schema-org; folders: brat, xmi,"
              + " label-studio, training (${DEFAULT-VALUE}).")
  private To to = To.JSONL;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|FOLDER",
      required = true,
      description = "Where to write; while it is written it is NAME.part.")
  private Path output = Path.of("");

  @Option(
      names = "--force",
      description = "Replace the output file where it exists; folders are never replaced.")
  private boolean force;

  @Option(
      names = "--split",
      paramLabel = "N",
      description = "Write numbered outputs (NAME-001, NAME-002 ...) of N articles each.")
  private int split;

  @Option(
      names = "--uncertain",
      paramLabel = "N",
      description =
          "Only the claims with the N claims, sources and stances that Sayso is least sure of,"
              + " spread over articles, and the claims that those are nested in.")
  private int uncertain;

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      description = "For training: leave out claims and stances of which Sayso is less sure.")
  private double minConfidence;

  @Option(
      names = "--balance",
      description = "For training: as many stance pairs of each label as of the rarest.")
  private boolean balance;

  /** What is written. */
  enum To {
    JSONL,
    CSV,
    PARQUET,
    BRAT,
    XMI,
    LABEL_STUDIO,
    TRAINING,
    CONLLU,
    WEB_ANNOTATION,
    SCHEMA_ORG;

    @Override
    public String toString() {
      return OptionName.of(this);
    }
  }

  @Override
  public Integer call() throws IOException {
    check();
    OutputOptions.apart(spec.commandLine(), output, inputs);
    Converted all = new Converted(inputs, from, articles, null);
    Converted converted = uncertain > 0 ? all.uncertain(uncertain) : all;
    int[] written = new int[2];
    try (Outputs outputs = outputs(converted)) {
      converted.forEach(
          article -> {
            outputs.write(article);
            written[0]++;
            written[1] += article.claims().size();
          });
      outputs.commit();
    } catch (FileAlreadyExistsException e) {
      throw OutputOptions.refused(spec.commandLine(), e);
    }
    spec.commandLine()
        .getErr()
        .printf(
            Locale.ROOT,
            "sayso: %,d articles with %,d claims in %s%n",
            written[0],
            written[1],
            output);
    return 0;
  }

  private void check() {
    if ((from == Converted.From.WHO_SAYS_WHAT) != (articles != null)) {
      throw new ParameterException(
          spec.commandLine(), "--from who-says-what and --articles go together");
    }
    if (split < 0 || uncertain < 0) {
      throw new ParameterException(
          spec.commandLine(), "--split and --uncertain need a number above 0");
    }
    if (to != To.TRAINING && (balance || minConfidence > 0)) {
      throw new ParameterException(
          spec.commandLine(), "--balance and --min-confidence are for --to training");
    }
    if (to == To.TRAINING && split > 0) {
      throw new ParameterException(
          spec.commandLine(), "--to training has splits of its own: leave --split out");
    }
  }

  private Outputs outputs(Converted converted) throws IOException {
    if (to != To.TRAINING) {
      return Outputs.of(output, Target.valueOf(to.name()), force, split);
    }
    TrainingSplits splits = new TrainingSplits(minConfidence);
    converted.forEach(splits::add);
    return Outputs.training(output, splits, new TrainingWriter.Options(minConfidence, balance));
  }
}
