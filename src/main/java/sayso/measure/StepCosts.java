package sayso.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sayso.Annotated;
import sayso.Sayso;
import sayso.StepTimes;
import sayso.read.Fields;
import sayso.read.Inputs;
import sayso.read.Reading;
import sayso.text.Article;
import sayso.write.NativeWriter;

/**
 * Processor time of the line's steps, measured in this process on one thread: as articles are, as
 * they grow, and as propositions are added.
 */
final class StepCosts {
  /** About so many words are read, so that short articles are timed more than once. */
  private static final int WORDS = 3000;

  private final Sayso sayso;
  private final List<Article> articles;

  /**
   * @param sayso the line
   * @param articles that texts are made from
   */
  StepCosts(Sayso sayso, List<Article> articles) {
    this.sayso = sayso;
    this.articles = List.copyOf(articles);
  }

  /**
   * Milliseconds a word by step.
   *
   * @param words of what was read
   */
  record Costs(int words, int claims, Map<String, Double> steps) {
    double sum() {
      return steps.values().stream().mapToDouble(Double::doubleValue).sum();
    }
  }

  /** Of all articles of a file, with reading and writing. */
  static Costs ofFile(Sayso sayso, Path file, List<String> propositions) throws IOException {
    StepTimes times = new StepTimes();
    Sayso timed = sayso.timed(times);
    int words = 0;
    int claims = 0;
    try (Inputs in =
        new Inputs(List.of(file.toString()), null, Fields.DEFAULT, System.in, warning -> {})) {
      for (Reading reading = times.in("read", in::next);
          reading != null;
          reading = times.in("read", in::next)) {
        if (reading instanceof Reading.Success success) {
          words += success.article().words();
          claims += annotate(timed, times, success.article(), propositions);
        }
      }
    }
    return costs(words, claims, times);
  }

  /** Of an article of about so many words, made from the paragraphs of others. */
  Costs ofLength(int words, List<String> propositions) {
    return of(List.of(joined(words)), propositions, WORDS);
  }

  /** Of a few articles with so many propositions. */
  Costs ofPropositions(List<String> propositions) {
    List<Article> few = new ArrayList<>();
    int words = 0;
    for (Article article : articles) {
      if (words < WORDS) {
        few.add(article);
        words += article.words();
      }
    }
    return of(few, propositions, 0);
  }

  private Costs of(List<Article> read, List<String> propositions, int atLeast) {
    StepTimes times = new StepTimes();
    Sayso timed = sayso.timed(times);
    int words = 0;
    int claims = 0;
    do {
      for (Article article : read) {
        words += article.words();
        claims += annotate(timed, times, article, propositions);
      }
    } while (words < atLeast);
    return costs(words, claims, times);
  }

  private static int annotate(
      Sayso timed, StepTimes times, Article article, List<String> propositions) {
    Annotated annotated = timed.annotate(article, propositions);
    times.in("write", () -> NativeWriter.line(annotated));
    return annotated.claims().size();
  }

  private static Costs costs(int words, int claims, StepTimes times) {
    Map<String, Double> steps = new LinkedHashMap<>();
    times.milliseconds().forEach((step, took) -> steps.put(step, took / words));
    return new Costs(words, claims, steps);
  }

  private Article joined(int words) {
    StringBuilder text = new StringBuilder();
    int left = words;
    // Very long ones have some articles twice.
    while (left > 0) {
      for (Article article : articles) {
        for (String paragraph : article.text().split("\n+", -1)) {
          if (left > 0 && !paragraph.isBlank()) {
            text.append(paragraph).append("\n\n");
            left -= Article.of("paragraph", paragraph).words();
          }
        }
      }
    }
    return Article.of("of " + words + " words", text.toString());
  }
}
