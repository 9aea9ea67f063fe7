package sayso.stance;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import sayso.neural.ModelFolder;

/**
 * Where the judge draws its lines; training sets them on articles that it holds back.
 *
 * @param relevance pairs below it in {@link Relevance} never reach the classifier
 * @param unrelated by so much the odds of unrelated rise: the classifier learns from fewer pairs
 *     without a stance than a judge meets
 * @param side from this probability of supports and denies together on, a claim takes a side
 * @param discusses from this probability of any stance on, a claim that takes no side discusses
 */
public record JudgeSettings(double relevance, double unrelated, double side, double discusses) {
  /** Its name in the model's folder. */
  public static final String FILE = "judge.json";

  private static final JsonMapper JSON = new JsonMapper();

  /** Reads them from a model's folder. */
  public static JudgeSettings load(ModelFolder folder) {
    try {
      return JSON.readValue(folder.read(FILE), JudgeSettings.class);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the stance model's " + FILE, e);
    }
  }

  /** A classifier's answer as it is among the pairs that a judge meets. */
  public Probabilities among(Probabilities answer) {
    double sum = 1 + (unrelated - 1) * answer.unrelated();
    return new Probabilities(
        answer.supports() / sum,
        answer.denies() / sum,
        answer.discusses() / sum,
        unrelated * answer.unrelated() / sum);
  }

  /**
   * What a claim's probabilities come to.
   *
   * @param answer as {@link #among} gives it
   */
  public Stance stance(Probabilities answer) {
    double side = answer.supports() + answer.denies();
    if (side >= this.side) {
      return answer.supports() >= answer.denies() ? Stance.SUPPORTS : Stance.DENIES;
    }
    return side + answer.discusses() >= discusses ? Stance.DISCUSSES : Stance.UNRELATED;
  }

  /** What they are in the file. */
  public String json() {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
