package sayso.claim;

import java.util.ArrayList;
import java.util.List;
import sayso.text.Span;

/**
 * Finds the most probable sequence of labels that BIO coding allows (Viterbi 1967), and the
 * fragments that it marks.
 */
final class LabelDecoder {
  private static final List<WordLabel> LABELS = WordLabel.all();

  private LabelDecoder() {}

  /** The fragments of a window in the order of its words. */
  static List<Fragment> fragments(WordScores scores) {
    return fragments(scores, labels(scores));
  }

  private static List<WordLabel> labels(WordScores scores) {
    int kinds = LABELS.size();
    double[] best = new double[kinds];
    int[][] from = new int[scores.size()][kinds];
    for (int word = 0; word < scores.size(); word++) {
      double[] next = new double[kinds];
      for (int to = 0; to < kinds; to++) {
        int before = word == 0 ? -1 : bestBefore(best, to);
        from[word][to] = before;
        boolean allowed = word > 0 || LABELS.get(to).mayFollow(WordLabel.OUTSIDE);
        double path = before < 0 ? 0 : best[before];
        next[to] = allowed ? path + scores.label(word, LABELS.get(to)) : Double.NEGATIVE_INFINITY;
      }
      best = next;
    }
    int label = 0;
    for (int last = 1; last < kinds; last++) {
      label = best[last] > best[label] ? last : label;
    }
    WordLabel[] path = new WordLabel[scores.size()];
    for (int word = scores.size() - 1; word >= 0; word--) {
      path[word] = LABELS.get(label);
      label = from[word][label];
    }
    return List.of(path);
  }

  private static int bestBefore(double[] best, int to) {
    int before = -1;
    for (int from = 0; from < best.length; from++) {
      if (LABELS.get(to).mayFollow(LABELS.get(from)) && (before < 0 || best[from] > best[before])) {
        before = from;
      }
    }
    return before;
  }

  private static List<Fragment> fragments(WordScores scores, List<WordLabel> labels) {
    List<Fragment> fragments = new ArrayList<>();
    int start = 0;
    for (int end = 1; end <= labels.size(); end++) {
      WordLabel first = labels.get(start);
      boolean goesOn =
          end < labels.size() && !labels.get(end).isBegin() && labels.get(end).role() != null;
      if (first.role() == null || !goesOn) {
        if (first.role() != null) {
          double sum = 0;
          for (int word = start; word < end; word++) {
            sum += scores.label(word, labels.get(word));
          }
          double probability = Math.exp(sum / (end - start));
          fragments.add(
              new Fragment(first.role(), first.cueSide(), new Span(start, end), probability));
        }
        start = end;
      }
    }
    return fragments;
  }
}
