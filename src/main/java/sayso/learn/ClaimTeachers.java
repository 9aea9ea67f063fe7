package sayso.learn;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.nio.file.Path;
import java.util.List;
import sayso.claim.ClaimModel;
import sayso.claim.Window;
import sayso.claim.WordLabel;
import sayso.claim.WordScores;
import sayso.neural.Wordpiece;
import sayso.text.Span;

/**
 * Trained claim models whose mean answer another one learns to give (distillation; Hinton et al.
 * 2015).
 */
final class ClaimTeachers {
  private static final List<WordLabel> LABELS = WordLabel.all();

  private final List<ClaimModel> models;

  private ClaimTeachers(List<ClaimModel> models) {
    this.models = models;
  }

  /**
   * @param folders of the models
   * @param wordpiece of the model that learns
   * @throws IllegalArgumentException where a teacher reads other word pieces
   */
  static ClaimTeachers load(List<Path> folders, Wordpiece wordpiece) {
    List<ClaimModel> models =
        folders.stream()
            .map(Path::toAbsolutePath)
            .map(f -> ClaimModel.load(f.getParent(), List.of(f.getFileName().toString())))
            .toList();
    for (ClaimModel model : models) {
      if (!model.wordpiece().vocabulary().equals(wordpiece.vocabulary())) {
        throw new IllegalArgumentException("a teacher must have the vocabulary of what it teaches");
      }
    }
    return new ClaimTeachers(models);
  }

  /**
   * What they say of a batch, as probabilities: of labels, and of links weighted with how probable
   * it is that a word has one.
   *
   * @param labels batch x pieces x labels, zero but for first pieces of words
   * @param contentToCue batch x pieces x pieces
   * @param cueToSource batch x pieces x pieces
   */
  record Answers(NDArray labels, NDArray contentToCue, NDArray cueToSource) {}

  Answers answers(ClaimBatch batch, NDManager manager) {
    Sums sums = new Sums(batch.windows().size(), batch.width());
    for (int row = 0; row < batch.windows().size(); row++) {
      for (ClaimModel model : models) {
        sums.add(row, model.scores(batch.windows().get(row).window()));
      }
    }
    Shape links = new Shape(sums.rows, sums.width, sums.width);
    return new Answers(
        manager.create(sums.labels, new Shape(sums.rows, sums.width, LABELS.size())),
        manager.create(sums.contentToCue, links),
        manager.create(sums.cueToSource, links));
  }

  private final class Sums {
    final int rows;
    final int width;
    final float[] labels;
    final float[] contentToCue;
    final float[] cueToSource;

    Sums(int rows, int width) {
      this.rows = rows;
      this.width = width;
      labels = new float[rows * width * LABELS.size()];
      contentToCue = new float[rows * width * width];
      cueToSource = new float[rows * width * width];
    }

    void add(int row, WordScores scores) {
      int[] pieces = scores.window().pieces();
      for (int word = 0; word < pieces.length; word++) {
        int at = row * width + pieces[word];
        double content = 0;
        double cue = 0;
        for (WordLabel label : LABELS) {
          double probability = Math.exp(scores.label(word, label)) / models.size();
          labels[at * LABELS.size() + label.index()] += (float) probability;
          content += label.role() == WordLabel.Role.CONTENT ? probability : 0;
          cue += label.role() == WordLabel.Role.CUE ? probability : 0;
        }
        add(contentToCue, at * width, content, scores.cueOf(word), scores.window());
        add(cueToSource, at * width, cue, scores.sourceOf(word), scores.window());
      }
    }

    private void add(float[] links, int from, double weight, WordScores.Links link, Window window) {
      links[from] += (float) (weight * link.nowhere());
      int[] pieces = window.pieces();
      for (int word = 0; word < pieces.length; word++) {
        links[from + pieces[word]] += (float) (weight * link.to(new Span(word, word + 1)));
      }
    }
  }
}
