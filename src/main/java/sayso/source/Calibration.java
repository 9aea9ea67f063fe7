package sayso.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import sayso.neural.ModelFolder;

/**
 * Turns the confidence of a rule or of the antecedent model into the probability that the source is
 * right: linear between a few points that were fitted on articles held back, level beyond them.
 *
 * @param points ordered by confidence, rising in both; none leaves confidences as they are
 */
public record Calibration(List<Point> points) {
  /** The file in the folder of the source model: confidence, tab, probability; a line a point. */
  public static final String FILE = "confidence.tsv";

  /** Leaves confidences as they are. */
  public static final Calibration NONE = new Calibration(List.of());

  /** How often sources of a confidence are right; both 0 to 1. */
  public record Point(double confidence, double probability) {}

  public Calibration {
    points = List.copyOf(points);
  }

  /**
   * Loads the one that was fitted with the source model.
   *
   * @throws UncheckedIOException where it cannot be read
   */
  static Calibration load(ModelFolder folder) {
    List<Point> points = new ArrayList<>();
    for (String line : new String(folder.read(FILE), StandardCharsets.UTF_8).split("\n", -1)) {
      String[] fields = line.split("\t", -1);
      if (fields.length == 2) {
        points.add(new Point(Double.parseDouble(fields[0]), Double.parseDouble(fields[1])));
      }
    }
    if (points.isEmpty()) {
      throw new UncheckedIOException(
          new IOException("no points in " + FILE + " of the source model; get the model again"));
    }
    return new Calibration(points);
  }

  /** Writes {@link #FILE}. */
  public void save(Path folder) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Point point : points) {
      lines.append(
          String.format(Locale.ROOT, "%.4f\t%.4f\n", point.confidence(), point.probability()));
    }
    Files.writeString(folder.resolve(FILE), lines);
  }

  /** The probability for a confidence. */
  double of(double confidence) {
    Point below = null;
    for (Point point : points) {
      if (point.confidence() >= confidence) {
        return below == null ? point.probability() : between(below, point, confidence);
      }
      below = point;
    }
    return below == null ? confidence : below.probability();
  }

  private static double between(Point below, Point above, double confidence) {
    double share = (confidence - below.confidence()) / (above.confidence() - below.confidence());
    return below.probability() + share * (above.probability() - below.probability());
  }
}
