package sayso.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Measures the line on every development set and writes the page that docs/scores.md is. Runs the
 * program as its users do, once for each set and variant of the line.
 */
public final class ScoreReport {
  private final DevSets sets;
  private final Program program;
  private final Consumer<String> log;

  /**
   * @param shared the folder that has {@code data}
   * @param golden the folder of the project's own articles
   * @param log takes a line for the user now and then
   */
  public ScoreReport(Path shared, Path golden, Program program, Consumer<String> log) {
    this.sets = new DevSets(shared, golden);
    this.program = program;
    this.log = log;
  }

  /**
   * A way to run the line.
   *
   * @param label names it on the page
   * @param options of {@code sayso annotate}
   */
  public record Variant(String label, List<String> options) {
    public Variant {
      options = List.copyOf(options);
    }
  }

  /** The page, as Markdown. */
  public String page(List<Variant> variants) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("sayso-scores");
    try {
      LineMeasure measure = new LineMeasure(sets, program, folder, log);
      Map<String, PairScores> stance = measure.stance();
      List<LineScores> lines = new ArrayList<>();
      for (Variant variant : variants) {
        lines.add(measure.line(variant));
      }
      return ScorePage.of(lines, stance, Machine.describe());
    } finally {
      TemporaryFolder.delete(folder);
    }
  }
}
