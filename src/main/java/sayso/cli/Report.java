package sayso.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sayso.read.NativeReader;
import sayso.report.ReportWriter;
import sayso.write.OutputFile;

/** {@code sayso report}: annotated articles in, a page for people out. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Makes a web page of annotated articles, to look at and search.",
    description = {
      "",
      "One HTML file that needs no network: who stands where, the articles with their claims"
          + " marked, who passes on whose words, and when. Filters by kind of source, stance, outlet"
          + " and confidence; what they leave can be saved as CSV.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  sayso annotate news/ --propositions questions.csv -o news.jsonl",
      "  sayso report news.jsonl -o news.html",
      "  sayso report shard1.jsonl shard2.jsonl.gz --title \"The toll in March\" -o toll.html",
      "",
      "Exit status: 0 all done, 2 the command line is wrong, 3 the input or the output cannot be",
      "read or written."
    })
final class Report implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "ANNOTATED",
      arity = "1..*",
      description = "What sayso annotate wrote (JSON Lines), compressed or not.")
  private List<Path> inputs = List.of();

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "The page's title; without it, the name of the first input.")
  private @Nullable String title;

  @Mixin private OutputOptions output;

  @Override
  public Integer call() throws IOException {
    Path target = output.file;
    if (target == null) {
      throw new ParameterException(spec.commandLine(), "report needs an output file (-o)");
    }
    String name = title == null ? String.valueOf(inputs.get(0).getFileName()) : title;
    try (OutputFile file = output.create(target, inputs)) {
      int articles;
      try {
        articles = write(file.stream(), name);
      } catch (IOException e) {
        file.discard();
        throw e;
      }
      file.commit();
      spec.commandLine()
          .getErr()
          .printf("sayso: %,d articles in %s (%.1f MB)%n", articles, target, megabytes(target));
      spec.commandLine().getErr().flush();
    }
    return 0;
  }

  /** How many articles there were. */
  private int write(OutputStream out, String name) throws IOException {
    int[] articles = {0};
    ReportWriter report = new ReportWriter(out, name);
    for (Path input : inputs) {
      NativeReader.forEach(
          input,
          annotated -> {
            report.add(annotated);
            articles[0]++;
          });
    }
    report.finish();
    return articles[0];
  }

  private static double megabytes(Path file) throws IOException {
    return Files.size(file) / 1e6;
  }
}
