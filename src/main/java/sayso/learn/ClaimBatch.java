package sayso.learn;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import java.util.Random;
import sayso.claim.WordLabel;
import sayso.text.Span;

/** Windows that are trained on together, padded to the longest of them. */
record ClaimBatch(List<ClaimTargets> windows) {
  ClaimBatch {
    windows = List.copyOf(windows);
  }

  /**
   * Shuffled batches of windows of about the same length.
   *
   * @param tokens word pieces a batch, padding included, at most (a single window may be longer)
   */
  static List<ClaimBatch> of(List<ClaimTargets> windows, int tokens, Random random) {
    return Buckets.of(windows, ClaimBatch::length, tokens, random).stream()
        .map(ClaimBatch::new)
        .toList();
  }

  private static int length(ClaimTargets targets) {
    return targets.window().ids().length;
  }

  int width() {
    return windows.stream().mapToInt(ClaimBatch::length).max().orElse(0);
  }

  /**
   * What a model takes and should give.
   *
   * @param ids batch x pieces, int64
   * @param mask batch x pieces, 1 for pieces and 0 for padding
   * @param linkable batch x pieces, 1 for [CLS] (which stands for nowhere) and first pieces of
   *     words
   * @param labels batch x pieces x labels, one-hot, zero where a piece has no label
   * @param contents links from contents to cues
   * @param cues links from cues to sources
   */
  record Arrays(
      NDArray ids, NDArray mask, NDArray linkable, NDArray labels, Links contents, Links cues) {}

  /**
   * Links from words to stretches of words.
   *
   * @param from batch x pieces, 1 for words with a link
   * @param to batch x pieces x pieces, 1 for the words that a link goes to
   */
  record Links(NDArray from, NDArray to) {}

  Arrays arrays(NDManager manager) {
    int rows = windows.size();
    int width = width();
    int kinds = WordLabel.all().size();
    long[] ids = new long[rows * width];
    float[] mask = new float[rows * width];
    float[] linkable = new float[rows * width];
    float[] labels = new float[rows * width * kinds];
    for (int r = 0; r < rows; r++) {
      ClaimTargets targets = windows.get(r);
      int[] window = targets.window().ids();
      for (int i = 0; i < window.length; i++) {
        ids[r * width + i] = window[i];
        mask[r * width + i] = 1;
      }
      linkable[r * width] = 1;
      int[] pieces = targets.window().pieces();
      for (int w = 0; w < pieces.length; w++) {
        int at = r * width + pieces[w];
        linkable[at] = 1;
        labels[at * kinds + targets.labels().get(w).index()] = 1;
      }
    }
    Shape shape = new Shape(rows, width);
    return new Arrays(
        manager.create(ids, shape),
        manager.create(mask, shape),
        manager.create(linkable, shape),
        manager.create(labels, new Shape(rows, width, kinds)),
        links(WordLabel.Role.CONTENT, manager),
        links(WordLabel.Role.CUE, manager));
  }

  private Links links(WordLabel.Role role, NDManager manager) {
    int rows = windows.size();
    int width = width();
    float[] from = new float[rows * width];
    float[] to = new float[rows * width * width];
    for (int r = 0; r < rows; r++) {
      ClaimTargets targets = windows.get(r);
      int[] pieces = targets.window().pieces();
      for (int w = 0; w < pieces.length; w++) {
        Span link = targets.links().get(w);
        if (targets.labels().get(w).role() == role && !link.equals(ClaimTargets.NONE)) {
          int at = r * width + pieces[w];
          from[at] = 1;
          if (link.equals(ClaimTargets.NOWHERE)) {
            to[at * width] = 1;
          }
          for (int l = link.start(); l < link.end(); l++) {
            to[at * width + pieces[l]] = 1;
          }
        }
      }
    }
    return new Links(
        manager.create(from, new Shape(rows, width)),
        manager.create(to, new Shape(rows, width, width)));
  }
}
