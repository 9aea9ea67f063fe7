package sayso.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import sayso.Annotated;
import sayso.measure.Program.Run;
import sayso.measure.ScoreReport.Variant;

/** Runs {@code sayso} on the development sets and scores what it writes. */
final class LineMeasure {
  static final String SENTENCE = "The mayor said on Monday that the bridge will open soon.";
  private static final String SEED_PROPOSITION =
      "The US paused offensive cyber operations against Russia.";

  private final DevSets sets;
  private final Program program;
  private final Evaluation evaluation;
  private final Path folder;

  /**
   * @param folder where inputs and outputs go
   * @param log takes a line for the user now and then
   */
  LineMeasure(DevSets sets, Program program, Path folder, Consumer<String> log) {
    this.sets = sets;
    this.program =
        arguments -> {
          log.accept("sayso " + String.join(" ", arguments));
          return program.run(arguments);
        };
    this.evaluation = new Evaluation(log);
    this.folder = folder;
  }

  /** The scores of a variant of the line. */
  LineScores line(Variant variant) throws IOException, InterruptedException {
    Path sentence = Files.writeString(folder.resolve("sentence.txt"), SENTENCE);
    Run startUp = annotate(variant, sentence, out(variant.label(), "sentence"));
    Path seedOut = out(variant.label(), "seed");
    Run seed = annotate(variant, sets.seed(), seedOut, "-p", SEED_PROPOSITION);
    Path polnearOut = out(variant.label(), "polnear");
    Run polnear = annotate(variant, sets.polnearInput(folder), polnearOut);

    Path gumInput = sets.gumNewsInput(folder);
    Path gumOut = out(variant.label(), "gum");
    annotate(variant, gumInput, gumOut, "--attributions", gumInput.toString());

    Path wholeInput = sets.whoSaysWhatInput(folder);
    Path wholeOut = out(variant.label(), "whole");
    annotate(variant, wholeInput, wholeOut);
    Path givenOut = out(variant.label(), "given");
    annotate(variant, wholeInput, givenOut, "--attributions", sets.polnear().toString());

    Path goldenOut = out(variant.label(), "golden");
    annotate(variant, sets.goldenInput(folder), goldenOut);

    Collection<Annotated> seedArticle = AnnotatedFile.read(seedOut).values();
    Collection<Annotated> articles = AnnotatedFile.read(polnearOut).values();
    Set<String> cues = ClaimScorer.Options.readSpeechCues(sets.speechCues());
    ClaimScorer.Options all = new ClaimScorer.Options(0.5, true, null);
    return new LineScores(
        variant.label(),
        evaluation.claims(sets.polnear(), polnearOut, all),
        evaluation.claims(sets.polnear(), polnearOut, all.withSpeechCues(cues)),
        evaluation.sources(sets.gum(), gumOut, DevSets.GENRES, true),
        evaluation.positions(sets.whoSaysWhat(), sets.polnear(), givenOut),
        evaluation.positions(sets.whoSaysWhat(), sets.polnear(), wholeOut),
        evaluation.golden(sets.golden(), goldenOut).values().stream()
            .reduce(GoldenScores.NOTHING, GoldenScores::plus),
        found(seedArticle),
        new LineScores.Speed(startUp, seed, words(seedArticle), polnear, words(articles)));
  }

  /** The scores of every set of stance pairs, by its name. */
  Map<String, PairScores> stance() throws IOException, InterruptedException {
    Map<String, PairScores> scores = new TreeMap<>();
    for (Map.Entry<String, Path> set : sets.stancePairs().entrySet()) {
      Path out = out(set.getKey(), "stance");
      program.run(
          List.of(
              "stance",
              set.getValue().toString(),
              "--view",
              DevSets.view(set.getKey()),
              "-o",
              out.toString()));
      scores.put(set.getKey(), evaluation.stance(set.getValue(), out));
    }
    return scores;
  }

  private Run annotate(Variant variant, Path input, Path out, String... more)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of("annotate", input.toString()));
    arguments.addAll(variant.options());
    arguments.addAll(List.of("-o", out.toString()));
    arguments.addAll(List.of(more));
    return program.run(arguments);
  }

  private Path out(String label, String what) {
    return folder.resolve(what + "-" + label.replaceAll("\\W+", "-") + ".jsonl");
  }

  private static LineScores.Found found(Collection<Annotated> articles) {
    int claims = 0;
    int nested = 0;
    int sources = 0;
    int positions = 0;
    for (Annotated article : articles) {
      claims += article.claims().size();
      nested += (int) article.claims().stream().filter(c -> c.within() != null).count();
      sources += article.sources().size();
      positions += article.positions().size();
    }
    return new LineScores.Found(claims, nested, sources, positions);
  }

  /** Words between white space. */
  private static int words(Collection<Annotated> articles) {
    return articles.stream().mapToInt(a -> a.article().words()).sum();
  }
}
