package sayso.claim;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
 * The trained tagger of claims on ONNX Runtime, or several of one vocabulary whose mean answer
 * counts. It sees one window at a time, so that nothing it says depends on other texts. Any number
 * of threads may share one.
 */
public final class ClaimModel {
  /** The folder of the default model. */
  public static final String NAME = "claims";

  /** The folder of a second tagger, which answers with the default one for best quality. */
  public static final String SECOND = "claims-second";

  /** Its files. */
  public static final String MODEL = "model.onnx";

  public static final String VOCABULARY = "vocab.txt";
  public static final String LABELS = "labels.txt";

  /** Its outputs. */
  public static final String LABEL_SCORES = "labels";

  public static final String CONTENT_TO_CUE = "content_to_cue";
  public static final String CUE_TO_SOURCE = "cue_to_source";

  private final Wordpiece wordpiece;
  private final List<OnnxModel> models;

  private ClaimModel(Wordpiece wordpiece, List<OnnxModel> models) {
    this.wordpiece = wordpiece;
    this.models = List.copyOf(models);
  }

  /**
   * Loads a model.
   *
   * @param models the folder of all models; null for those in the jar
   * @param names of the folders of the taggers that it is made of, for instance "claims"
   * @throws UncheckedIOException where a file is missing or not the one that was trained
   * @throws IllegalArgumentException where the taggers have different vocabularies
   */
  public static ClaimModel load(@Nullable Path models, List<String> names) {
    byte[] vocabulary = null;
    List<OnnxModel> taggers = new ArrayList<>();
    for (String name : names) {
      ModelFolder folder = ModelFolder.open(models, name);
      checkLabels(folder, name);
      byte[] pieces = folder.read(VOCABULARY);
      if (vocabulary != null && !Arrays.equals(vocabulary, pieces)) {
        throw new IllegalArgumentException(
            "the models " + names + " cannot answer together: their vocabularies differ");
      }
      vocabulary = pieces;
      taggers.add(new OnnxModel(folder.read(MODEL), 1));
    }
    try {
      return new ClaimModel(
          Wordpiece.ofVocabulary(
              new ByteArrayInputStream(Objects.requireNonNull(vocabulary, "no model is named"))),
          taggers);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the vocabulary of the models " + names, e);
    }
  }

  private static void checkLabels(ModelFolder folder, String name) {
    List<String> labels = new String(folder.read(LABELS), StandardCharsets.UTF_8).lines().toList();
    if (!labels.equals(WordLabel.all().stream().map(WordLabel::name).toList())) {
      throw new UncheckedIOException(
          new IOException(
              "the model "
                  + name
                  + " has other labels than this version of Sayso; train it again"));
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
    int[][] ids = {window.ids()};
    List<Map<String, Tensor>> answers = models.stream().map(model -> model.run(ids)).toList();
    return new WordScores(
        window,
        mean(answers, LABEL_SCORES),
        mean(answers, CONTENT_TO_CUE),
        mean(answers, CUE_TO_SOURCE));
  }

  /**
   * The mean of logarithms: a label or link is as probable as all taggers together hold it, and one
   * that is sure of the contrary weighs most (a product of experts; Hinton 2002).
   */
  private static Tensor mean(List<Map<String, Tensor>> answers, String name) {
    Tensor first = Objects.requireNonNull(answers.get(0).get(name), name);
    if (answers.size() == 1) {
      return first;
    }
    float[] sum = new float[first.values().length];
    for (Map<String, Tensor> answer : answers) {
      float[] values = Objects.requireNonNull(answer.get(name), name).values();
      for (int i = 0; i < sum.length; i++) {
        sum[i] += values[i] / answers.size();
      }
    }
    return new Tensor(first.shape(), sum);
  }
}
