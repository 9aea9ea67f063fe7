package sayso.claim;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sayso.neural.ModelFolder;
import sayso.neural.OnnxModel;
import sayso.neural.Tensor;
import sayso.neural.Wordpiece;
import sayso.text.Span;

/**
 * The trained tagger of claims on ONNX Runtime. It sees one window at a time, so that nothing it
 * says depends on other texts. Any number of threads may share one.
 */
public final class ClaimModel {
  /** The folder of the default model. */
  public static final String NAME = "claims";

  /** Its files. */
  public static final String MODEL = "model.onnx";

  public static final String VOCABULARY = "vocab.txt";
  public static final String LABELS = "labels.txt";

  /** Its outputs. */
  public static final String LABEL_SCORES = "labels";

  public static final String CONTENT_TO_CUE = "content_to_cue";
  public static final String CUE_TO_SOURCE = "cue_to_source";

  private final Wordpiece wordpiece;
  private final OnnxModel model;

  private ClaimModel(Wordpiece wordpiece, OnnxModel model) {
    this.wordpiece = wordpiece;
    this.model = model;
  }

  /**
   * Loads a model.
   *
   * @param models the folder of all models; null for those in the jar
   * @param name of the model's own folder, for instance "claims"
   * @throws UncheckedIOException where a file is missing or not the one that was trained
   */
  public static ClaimModel load(@Nullable Path models, String name) {
    ModelFolder folder = ModelFolder.open(models, name);
    List<String> labels = new String(folder.read(LABELS), StandardCharsets.UTF_8).lines().toList();
    if (!labels.equals(WordLabel.all().stream().map(WordLabel::name).toList())) {
      throw new UncheckedIOException(
          new IOException(
              "the model "
                  + name
                  + " has other labels than this version of Sayso; train it again"));
    }
    try {
      Wordpiece wordpiece =
          Wordpiece.ofVocabulary(new ByteArrayInputStream(folder.read(VOCABULARY)));
      return new ClaimModel(wordpiece, new OnnxModel(folder.read(MODEL), 1));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the vocabulary of the model " + name, e);
    }
  }

  /** The word pieces that it knows. */
  public Wordpiece wordpiece() {
    return wordpiece;
  }

  /** What it says of the words of a text's paragraphs; each word is in exactly one window. */
  public List<WordScores> scores(String text, List<Span> paragraphs) {
    return Window.of(wordpiece, text, paragraphs).stream().map(this::scores).toList();
  }

  /** What it says of a window's words. */
  public WordScores scores(Window window) {
    Map<String, Tensor> outputs = model.run(new int[][] {window.ids()});
    return new WordScores(
        window,
        output(outputs, LABEL_SCORES),
        output(outputs, CONTENT_TO_CUE),
        output(outputs, CUE_TO_SOURCE));
  }

  private static Tensor output(Map<String, Tensor> outputs, String name) {
    return Objects.requireNonNull(outputs.get(name), name);
  }
}
