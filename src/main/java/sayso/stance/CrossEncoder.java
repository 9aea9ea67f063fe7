package sayso.stance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import sayso.neural.ModelFolder;
import sayso.neural.OnnxModel;
import sayso.neural.Wordpiece;

/**
 * The trained pair classifier: an encoder that reads text and proposition together (as BERT reads
 * sentence pairs; Devlin et al. 2019), with a head for each view. It sees one pair at a time, so
 * that no answer depends on other pairs. Of a text longer than a window the window counts that is
 * most probably about the proposition. An empty text or proposition, and one without a Latin
 * letter, is about nothing. Any number of threads may share one.
 */
public final class CrossEncoder implements PairClassifier, AutoCloseable {
  /** The folder of the default model. */
  public static final String NAME = "stance";

  /** Its files. */
  public static final String MODEL = "model.onnx";

  public static final String VOCABULARY = "vocab.txt";

  /** The order in which a view's output has the stances. */
  public static final List<Stance> STANCES =
      List.of(Stance.SUPPORTS, Stance.DENIES, Stance.DISCUSSES, Stance.UNRELATED);

  private final Wordpiece wordpiece;
  private final OnnxModel model;

  private CrossEncoder(Wordpiece wordpiece, OnnxModel model) {
    this.wordpiece = wordpiece;
    this.model = model;
  }

  /**
   * Loads a model.
   *
   * @throws UncheckedIOException where a file is missing or not the one that was trained
   */
  public static CrossEncoder load(ModelFolder folder) {
    try {
      Wordpiece wordpiece =
          Wordpiece.ofVocabulary(new ByteArrayInputStream(folder.read(VOCABULARY)));
      return new CrossEncoder(wordpiece, new OnnxModel(folder.read(MODEL), 1));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the vocabulary of the stance model", e);
    }
  }

  /** The model's output for a view: 1 x {@link #STANCES}, adding up to 1. */
  public static String output(View view) {
    return view.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public List<Probabilities> classify(List<Pair> pairs, View view) {
    return pairs.stream().map(pair -> classify(pair, view)).toList();
  }

  private Probabilities classify(Pair pair, View view) {
    if (!isEnglish(pair.text()) || !isEnglish(pair.proposition())) {
      return Probabilities.NOT_ABOUT_IT;
    }
    Probabilities best = Probabilities.NOT_ABOUT_IT;
    for (PairPieces window : PairPieces.windows(wordpiece, pair)) {
      Probabilities answer = classify(window, view);
      best = answer.unrelated() < best.unrelated() ? answer : best;
    }
    return best;
  }

  private Probabilities classify(PairPieces window, View view) {
    float[] answer =
        Objects.requireNonNull(
                model
                    .run(new int[][] {window.ids()}, new int[][] {window.types()})
                    .get(output(view)),
                output(view))
            .values();
    return probabilities(answer, 0);
  }

  /** The answer whose {@link #STANCES} stand at {@code from} and after it. */
  public static Probabilities probabilities(float[] values, int from) {
    return new Probabilities(values[from], values[from + 1], values[from + 2], values[from + 3]);
  }

  private static boolean isEnglish(String text) {
    return text.codePoints()
        .anyMatch(
            c ->
                Character.isLetter(c)
                    && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }

  @Override
  public void close() {
    model.close();
  }
}
