package sayso.source;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.ml.maxent.io.QNModelReader;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.MaxentModel;
import sayso.neural.ModelFolder;

/**
 * Ranks the options of a mention with a logistic regression that was trained on articles whose
 * sources are known: each option by itself is the one or is not (Soon, Ng and Lim 2001), the most
 * probable is taken. Against the rules it has to be clearly more probable than their answer.
 */
public final class AntecedentModel implements Chooser {
  /** Name of the model's folder. */
  public static final String NAME = "sources";

  /** The file in the model's folder. */
  public static final String FILE = "antecedents.maxent";

  /** The outcome of an option that the mention stands for. */
  public static final String YES = "yes";

  /** The outcome of any other option. */
  public static final String NO = "no";

  /** Best of 0, 0.1 ... 0.5 on articles that were held back. */
  private static final double MARGIN = 0.2;

  private final MaxentModel model;

  public AntecedentModel(MaxentModel model) {
    this.model = model;
  }

  /**
   * Loads the model.
   *
   * @throws UncheckedIOException where it cannot be read
   */
  public static AntecedentModel load(ModelFolder folder) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(folder.read(FILE)))) {
      return new AntecedentModel(new QNModelReader(new BinaryFileDataReader(in)).getModel());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the source model " + FILE, e);
    }
  }

  @Override
  public Choice choose(Question question) {
    List<Option> options = question.options();
    int best = 0;
    double bestProbability = -1;
    for (int i = 0; i < options.size(); i++) {
      double probability = probability(options.get(i));
      if (probability > bestProbability) {
        best = i;
        bestProbability = probability;
      }
    }
    double usual = probability(options.get(question.rule()));
    return bestProbability < usual + MARGIN
        ? new Choice(question.rule(), usual)
        : new Choice(best, bestProbability);
  }

  private double probability(Option option) {
    return model.eval(option.features().toArray(new String[0]))[model.getIndex(YES)];
  }
}
