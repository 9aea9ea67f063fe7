package sayso.learn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/** Shuffled batches of texts of about the same length, so that little of them is padding. */
final class Buckets {
  /** As many texts are sorted by length at a time. */
  private static final int SIZE = 1024;

  private Buckets() {}

  /**
   * The batches.
   *
   * @param length of a text, in word pieces
   * @param tokens word pieces a batch, padding included, at most (a single text may be longer)
   */
  static <T> List<List<T>> of(List<T> texts, ToIntFunction<T> length, int tokens, Random random) {
    List<T> shuffled = new ArrayList<>(texts);
    Collections.shuffle(shuffled, random);
    List<List<T>> batches = new ArrayList<>();
    for (int from = 0; from < shuffled.size(); from += SIZE) {
      List<T> bucket =
          new ArrayList<>(shuffled.subList(from, Math.min(from + SIZE, shuffled.size())));
      bucket.sort(Comparator.comparingInt(length).reversed());
      int start = 0;
      for (int end = 1; end <= bucket.size(); end++) {
        int longest = length.applyAsInt(bucket.get(start));
        if (end == bucket.size() || (end - start + 1) * longest > tokens) {
          batches.add(List.copyOf(bucket.subList(start, end)));
          start = end;
        }
      }
    }
    Collections.shuffle(batches, random);
    return batches;
  }
}
