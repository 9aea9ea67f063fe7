package sayso.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sayso.Sayso;
import sayso.Settings;
import sayso.measure.Program.Run;
import sayso.measure.StepCosts.Costs;
import sayso.text.Article;
import sayso.text.Proposition;

/**
 * Measures how fast the line is and what it costs, beside CoreNLP's own pipeline with its quote
 * annotator on the same text, and writes the page that docs/speed.md is.
 */
public final class SpeedReport {
  private static final List<Integer> THREADS = List.of(1, 2);
  private static final List<Integer> LENGTHS = List.of(100, 1_000, 5_000, 20_000);
  private static final List<Integer> PROPOSITIONS = List.of(0, 1, 3, 10, 100, 1_000);

  /** What every article is asked; some of PolNeAR's dev articles are about each. */
  private static final List<String> ASKED =
      List.of(
          "Hillary Clinton broke the law with her private e-mail server.",
          "Donald Trump will build a wall along the border with Mexico.",
          "Barack Obama is a good president.");

  private final DevSets sets;
  private final Program program;
  private final @Nullable Program coreNlp;
  private final Consumer<String> log;

  /**
   * @param shared the folder that has {@code data}
   * @param coreNlp runs commands with the memory and the models that CoreNLP needs; null to leave
   *     it out
   * @param log takes a line for the user now and then
   */
  public SpeedReport(
      Path shared, Program program, @Nullable Program coreNlp, Consumer<String> log) {
    this.sets = new DevSets(shared, shared);
    this.program = program;
    this.coreNlp = coreNlp;
    this.log = log;
  }

  /**
   * A run of a command on a file.
   *
   * @param startUp seconds that the same command takes for an article of one sentence
   */
  record Timed(String name, Run run, int words, double startUp) {
    double wordsASecond() {
      return words / (run.seconds() - startUp);
    }
  }

  /**
   * The page, as Markdown.
   *
   * @param articles how many of PolNeAR's articles are read, the first ones
   * @param ofCoreNlp how many of them CoreNLP reads, and Sayso beside it
   */
  public String page(int articles, int ofCoreNlp) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("sayso-speed");
    try {
      List<Article> all = sets.polnearArticles();
      List<Article> read = all.subList(0, Math.min(articles, all.size()));
      List<Article> few = all.subList(0, Math.min(ofCoreNlp, all.size()));
      log.accept("each step");
      Sayso sayso = Sayso.open(Settings.DEFAULT);
      Path input = sets.input(folder.resolve("all.jsonl"), read);
      Costs steps = StepCosts.ofFile(sayso, input, ASKED);
      StepCosts costs = new StepCosts(sayso, read);
      return SpeedPage.of(
          runs(folder, input, read),
          coreNlp == null ? List.of() : beside(folder, few, coreNlp),
          steps,
          byLength(costs),
          byPropositions(costs),
          Machine.describe());
    } finally {
      TemporaryFolder.delete(folder);
    }
  }

  private List<Timed> runs(Path folder, Path input, List<Article> articles)
      throws IOException, InterruptedException {
    Path own = sets.whoSaysWhatInput(folder);
    int ownWords = words(sets.whoSaysWhatArticles());
    List<Timed> runs = new ArrayList<>();
    for (int threads : THREADS) {
      runs.add(annotate("no propositions", folder, input, words(articles), threads, List.of()));
      runs.add(annotate("3 propositions", folder, input, words(articles), threads, ASKED));
      runs.add(annotate("each its own 3 propositions", folder, own, ownWords, threads, List.of()));
    }
    return runs;
  }

  private Timed annotate(
      String what, Path folder, Path input, int words, int threads, List<String> asked)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("annotate", "--threads", "" + threads));
    command.addAll(List.of("--force", "-o", folder.resolve("out.jsonl").toString()));
    asked.forEach(proposition -> command.addAll(List.of("-p", proposition)));
    return timed("Sayso, " + what + threads(threads), program, command, folder, input, words);
  }

  private List<Timed> beside(Path folder, List<Article> articles, Program other)
      throws IOException, InterruptedException {
    Path input = sets.input(folder.resolve("few.jsonl"), articles);
    List<Timed> runs = new ArrayList<>();
    for (int threads : THREADS) {
      runs.add(annotate("3 propositions", folder, input, words(articles), threads, ASKED));
      List<String> command = List.of("evaluate", "corenlp", "--threads", "" + threads);
      String name = "CoreNLP with quote annotator" + threads(threads);
      runs.add(timed(name, other, command, folder, input, words(articles)));
    }
    return runs;
  }

  private Timed timed(
      String name, Program started, List<String> command, Path folder, Path input, int words)
      throws IOException, InterruptedException {
    log.accept(name);
    Path sentence = Files.writeString(folder.resolve("sentence.txt"), LineMeasure.SENTENCE);
    double startUp = started.run(with(command, sentence)).seconds();
    return new Timed(name, started.run(with(command, input)), words, startUp);
  }

  private static List<String> with(List<String> command, Path input) {
    List<String> all = new ArrayList<>(command);
    all.add(input.toString());
    return all;
  }

  private static String threads(int threads) {
    return threads == 1 ? ", 1 thread" : ", " + threads + " threads";
  }

  private Map<Integer, Costs> byLength(StepCosts costs) {
    Map<Integer, Costs> byLength = new LinkedHashMap<>();
    for (int words : LENGTHS) {
      log.accept("an article of " + words + " words");
      byLength.put(words, costs.ofLength(words, ASKED));
    }
    return byLength;
  }

  private Map<Integer, Costs> byPropositions(StepCosts costs) throws IOException {
    List<String> all = sets.trainingPropositions().stream().map(Proposition::text).toList();
    Map<Integer, Costs> byPropositions = new LinkedHashMap<>();
    for (int count : PROPOSITIONS) {
      if (count <= all.size()) {
        log.accept(count + " propositions");
        // From all over the set, so that they are about as many things as there are.
        List<String> asked = new ArrayList<>();
        for (int i = 0; i < count; i++) {
          asked.add(all.get((int) ((long) i * all.size() / count)));
        }
        byPropositions.put(count, costs.ofPropositions(asked));
      }
    }
    return byPropositions;
  }

  private static int words(List<Article> articles) {
    return articles.stream().mapToInt(Article::words).sum();
  }
}
