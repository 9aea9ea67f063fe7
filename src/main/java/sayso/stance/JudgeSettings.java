package sayso.stance;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import sayso.neural.ModelFolder;

/**
 * Where the judge draws its lines; training sets them on articles that it holds back.
 *
 * @param relevance pairs below it in {@link Relevance} never reach the classifier
 * @param temperature of the classifier: above 1 it is less sure than it says (Guo et al. 2017)
 * @param unrelated by so much the odds of unrelated rise: the classifier learns from fewer pairs
 *     without a stance than a judge meets
 * @param side from this probability of supports and denies together on, a claim takes a side
 * @param discusses from this probability of any stance on, a claim that takes no side discusses
 */
public record JudgeSettings(
    double relevance, double temperature, double unrelated, double side, double discusses) {
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
    double supports = Math.pow(answer.supports(), 1 / temperature);
    double denies = Math.pow(answer.denies(), 1 / temperature);
    double discusses = Math.pow(answer.discusses(), 1 / temperature);
    double others = unrelated * Math.pow(answer.unrelated(), 1 / temperature);
    double sum = supports + denies + discusses + others;
    return new Probabilities(supports / sum, denies / sum, discusses / sum, others / sum);
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

  /** What a classifier's answer comes to; empty where the claim is not about the proposition. */
  public Optional<Judgement> judgement(Probabilities classified) {
    Probabilities answer = among(classified);
    Stance stance = stance(answer);
    return stance == Stance.UNRELATED
        ? Optional.empty()
        : Optional.of(new Judgement(stance, answer.of(stance)));
  }

  /** The same with other lines. */
  public JudgeSettings with(double otherSide, double otherDiscusses) {
    return new JudgeSettings(relevance, temperature, unrelated, otherSide, otherDiscusses);
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
