package sayso.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Groups texts that have much of their wording in common, such as a wire story in several papers:
 * of their runs of five words (shingles) about half or more are the same, as MinHash estimates it
 * (Broder 1997). Only pairs that agree in a whole band of hashes are compared, so that the work
 * grows with the number of texts. Needs 256 bytes a text.
 */
final class NearDuplicates {
  private static final int SHINGLE = 5;
  private static final int ROWS = 4;
  private static final int BANDS = 16;
  private static final int HASHES = ROWS * BANDS;
  private static final double SAME = 0.5;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private static final long[] SEEDS = new SplittableRandom(1).longs(HASHES).toArray();

  private final List<int[]> signatures = new ArrayList<>();
  private final List<Integer> parents = new ArrayList<>();

  /** The texts that have a band of hashes. */
  private final Map<Long, List<Integer>> buckets = new HashMap<>();

  /** Adds the next text; its number is how many came before it. */
  void add(String text) {
    int number = signatures.size();
    int[] signature = signature(text);
    signatures.add(signature);
    parents.add(number);
    for (int band = 0; band < BANDS; band++) {
      long key = band;
      for (int row = 0; row < ROWS; row++) {
        key = mixed(key * 31 + signature[band * ROWS + row]);
      }
      List<Integer> bucket = buckets.computeIfAbsent(key, k -> new ArrayList<>(1));
      bucket.forEach(other -> join(other, number));
      bucket.add(number);
    }
  }

  /** The smallest number of the texts that a text is grouped with, its own where it is alone. */
  int group(int number) {
    int root = number;
    while (parents.get(root) != root) {
      root = parents.get(root);
    }
    return root;
  }

  /** Joins the groups of two texts if they are alike. */
  private void join(int a, int b) {
    int first = Math.min(group(a), group(b));
    int second = Math.max(group(a), group(b));
    if (first != second && similarity(signatures.get(a), signatures.get(b)) >= SAME) {
      parents.set(second, first);
    }
  }

  private static double similarity(int[] a, int[] b) {
    int same = 0;
    for (int i = 0; i < HASHES; i++) {
      same += a[i] == b[i] ? 1 : 0;
    }
    return (double) same / HASHES;
  }

  private static int[] signature(String text) {
    List<String> words =
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    int[] least = new int[HASHES];
    Arrays.fill(least, Integer.MAX_VALUE);
    int last = Math.max(0, words.size() - SHINGLE);
    for (int start = 0; start <= last; start++) {
      long shingle = 0;
      for (String word : words.subList(start, Math.min(words.size(), start + SHINGLE))) {
        shingle = mixed(shingle * 31 + word.hashCode());
      }
      for (int i = 0; i < HASHES; i++) {
        least[i] = Math.min(least[i], (int) mixed(shingle ^ SEEDS[i]));
      }
    }
    return least;
  }

  /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014): every bit depends on every other. */
  private static long mixed(long bits) {
    long z = bits + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
