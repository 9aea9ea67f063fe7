package sayso.stance;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.ml.maxent.io.QNModelReader;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.MaxentModel;
import sayso.neural.ModelFolder;
import sayso.neural.TextEncoder;

/**
 * The first pair classifier: a maximum entropy model (multinomial logistic regression, Berger et
 * al. 1996) for each view over {@link PairFeatures}. A text without a single Latin word, or an
 * empty one, is about nothing. Any number of threads may share one.
 */
public final class MaxentPairClassifier implements PairClassifier {
  /** Name of the model's folder. */
  public static final String NAME = "stance";

  private final TextEncoder encoder;
  private final Map<View, MaxentModel> models;

  /** The classifier of trained models, one for each view. */
  public MaxentPairClassifier(TextEncoder encoder, Map<View, MaxentModel> models) {
    this.encoder = encoder;
    this.models = new EnumMap<>(models);
  }

  /** Loads the models of both views. */
  public static MaxentPairClassifier load(ModelFolder folder, TextEncoder encoder) {
    Map<View, MaxentModel> models = new EnumMap<>(View.class);
    for (View view : View.values()) {
      byte[] content = folder.read(file(view));
      try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
        models.put(view, new QNModelReader(new BinaryFileDataReader(in)).getModel());
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the stance model " + file(view), e);
      }
    }
    return new MaxentPairClassifier(encoder, models);
  }

  /** The file in the model's folder that holds a view's model. */
  public static String file(View view) {
    return view.name().toLowerCase(Locale.ROOT) + ".maxent";
  }

  @Override
  public List<Probabilities> classify(List<Pair> pairs, View view) {
    Map<String, Signs> read = new HashMap<>();
    return pairs.stream()
        .map(
            pair ->
                classify(
                    read.computeIfAbsent(pair.text(), this::read),
                    read.computeIfAbsent(pair.proposition(), this::read),
                    view))
        .toList();
  }

  /** A text as both {@link #classify} and {@link Relevance} take it. */
  public Signs read(String text) {
    return Signs.of(encoder.encode(text));
  }

  /** The answer for one pair. */
  public Probabilities classify(Signs text, Signs proposition, View view) {
    if (!text.isEnglish() || !proposition.isEnglish()) {
      return Probabilities.NOT_ABOUT_IT;
    }
    MaxentModel model = models.get(view);
    if (model == null) {
      throw new IllegalArgumentException("no model for the view " + view);
    }
    PairFeatures.Features features = PairFeatures.of(text, proposition);
    double[] outcomes = model.eval(features.names(), features.values());
    return new Probabilities(
        of(model, outcomes, Stance.SUPPORTS),
        of(model, outcomes, Stance.DENIES),
        of(model, outcomes, Stance.DISCUSSES),
        of(model, outcomes, Stance.UNRELATED));
  }

  private static double of(MaxentModel model, double[] outcomes, Stance stance) {
    int index = model.getIndex(stance.label());
    return index < 0 ? 0 : outcomes[index];
  }
}
