package sayso.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sayso.batch.Progress;
import sayso.neural.ModelFolder;
import sayso.read.PairReader;
import sayso.stance.CrossEncoder;
import sayso.stance.PairClassifier;
import sayso.stance.PairClassifier.View;
import sayso.stance.Probabilities;
import sayso.write.OutputFile;
import sayso.write.PairWriter;

/** {@code sayso stance}: pairs of a text and a proposition in, the text's stance out. */
@Command(
    name = "stance",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    abbreviateSynopsis = true,
    header = "Classifies where texts stand toward propositions.",
    description = {
      "",
      "Reads JSON Lines of {\"id\", \"text\", \"proposition\"}, compressed or not, and writes lines of"
          + " {\"id\", \"label\", \"probabilities\"} in the same order: supports, denies, discusses or"
          + " unrelated. What stands before a text may be its \"context\". Texts are read as English;"
          + " one that is empty or has no Latin letter is unrelated. A question as proposition is"
          + " read as the statement that it asks about. A text of more than about 120 words is read"
          + " in parts; the part counts that is most probably about the proposition.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  sayso stance pairs.jsonl -o answers.jsonl",
      "  sayso stance headlines.jsonl.gz --view article | jq -r .label | sort | uniq -c",
      "  echo '{\"id\": 1, \"text\": \"Ann denied that it leaks.\", \"proposition\": \"It leaks.\"}' |"
          + " sayso stance -",
      "",
      "Exit status: 0 all done, 2 the command line is wrong, 3 the input, the output or the model",
      "cannot be read or written."
    })
final class ClassifyPairs implements Callable<Integer> {
  /** Pairs that a thread takes at a time. */
  private static final int BLOCK = 64;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PAIRS", description = "A file, or - for standard input.")
  private String input = "-";

  @Mixin private OutputOptions output;

  @Option(
      names = "--view",
      paramLabel = "VIEW",
      description = {
        "source: what the text's own side is (\"Officials say P\" supports P), the default.",
        "article: how a news text presents P (\"Officials say P\" discusses P)."
      })
  private View view = View.SOURCE;

  @Mixin private RunOptions run;

  @Override
  public Integer call() throws IOException, InterruptedException {
    long start = System.nanoTime();
    boolean standard = input.equals("-");
    try (InputStream in = standard ? System.in : Files.newInputStream(Path.of(input));
        PairReader pairs = new PairReader(in, standard ? "standard input" : input)) {
      if (output.file == null) {
        PrintWriter out = spec.commandLine().getOut();
        classify(pairs, out);
        out.flush();
        return 0;
      }
      try (OutputFile file = output.create(output.file, List.of(Path.of(input)))) {
        long done;
        try {
          Writer out =
              new BufferedWriter(new OutputStreamWriter(file.stream(), StandardCharsets.UTF_8));
          done = classify(pairs, out);
          out.flush();
        } catch (IOException e) {
          file.discard();
          throw e;
        }
        file.commit();
        summarize(done, (System.nanoTime() - start) / 1e9);
      }
    }
    return 0;
  }

  /** How many pairs there were. */
  private long classify(PairReader pairs, Writer out) throws IOException, InterruptedException {
    Terminal terminal = Terminal.detect();
    Progress progress = run.progress("pairs", terminal, output.file == null && terminal.output());
    ExecutorService workers = Executors.newFixedThreadPool(run.threads());
    Deque<Future<List<String>>> pending = new ArrayDeque<>();
    long done = 0;
    try (CrossEncoder classifier =
        CrossEncoder.load(ModelFolder.open(run.models, CrossEncoder.NAME))) {
      List<PairReader.Identified> block = block(pairs);
      while (!block.isEmpty() || !pending.isEmpty()) {
        if (!block.isEmpty()) {
          List<PairReader.Identified> next = block;
          pending.add(workers.submit(() -> answers(classifier, next)));
          block = block(pairs);
        }
        if (pending.size() > 2 * run.threads() || block.isEmpty()) {
          for (String line : pending.remove().get()) {
            out.write(line);
            out.write('\n');
            done++;
            progress.done(OptionalDouble.empty());
          }
        }
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("the classifier failed", e.getCause());
    } finally {
      progress.clear();
      workers.shutdownNow();
    }
    return done;
  }

  private static List<PairReader.Identified> block(PairReader pairs) throws IOException {
    List<PairReader.Identified> block = new ArrayList<>();
    while (block.size() < BLOCK) {
      PairReader.Identified pair = pairs.next();
      if (pair == null) {
        break;
      }
      block.add(pair);
    }
    return block;
  }

  private List<String> answers(PairClassifier classifier, List<PairReader.Identified> block) {
    List<Probabilities> answers =
        classifier.classify(block.stream().map(PairReader.Identified::pair).toList(), view);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < block.size(); i++) {
      lines.add(PairWriter.line(block.get(i).id(), answers.get(i)));
    }
    return lines;
  }

  private void summarize(long done, double seconds) {
    if (!run.quiet) {
      spec.commandLine()
          .getErr()
          .printf(
              "sayso: %,d pairs in %s, %.1f s (%.0f a second)%n",
              done, output.file, seconds, done / seconds);
      spec.commandLine().getErr().flush();
    }
  }
}
