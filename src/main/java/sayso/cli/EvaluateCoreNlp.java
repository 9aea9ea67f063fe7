package sayso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sayso.read.Fields;
import sayso.read.Inputs;
import sayso.read.Reading;
import sayso.text.CoreNlpQuotes;

/** {@code sayso evaluate corenlp}: what {@code evaluate speed} starts as the other program. */
@Command(
    name = "corenlp",
    hidden = true,
    mixinStandardHelpOptions = true,
    header = "Runs CoreNLP's own pipeline with its quote annotator over articles.",
    footerHeading = "%nExamples:%n",
    footer = "  sayso evaluate corenlp articles.jsonl --threads 2")
final class EvaluateCoreNlp implements Callable<Integer> {
  @Parameters(paramLabel = "INPUT", description = "As of sayso annotate.")
  private Path input;

  @Option(names = "--threads", paramLabel = "N", description = "How many threads to work with (1).")
  private int threads = 1;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Inputs articles =
        new Inputs(List.of(input.toString()), null, Fields.DEFAULT, System.in, warning -> {})) {
      for (Reading reading = articles.next(); reading != null; reading = articles.next()) {
        if (reading instanceof Reading.Success success) {
          texts.add(success.article().text());
        }
      }
    }
    int quotations = new CoreNlpQuotes().count(texts, threads);
    spec.commandLine().getOut().println("quotations: " + quotations);
    return 0;
  }
}
