package sayso.text;

import java.util.Arrays;

/**
 * The two ways to count a text's characters: Java string indices (UTF-16 code units) inside the
 * program, Unicode code points in files. Made in one pass over the text; a conversion takes time
 * logarithmic in the number of its supplementary characters. An unpaired surrogate counts as one
 * code point, as it does in Java and in Python.
 */
public final class CodePoints {
  /** Indices of the high surrogates that have their low one behind them. */
  private final int[] pairs;

  private CodePoints(int[] pairs) {
    this.pairs = pairs;
  }

  public static CodePoints of(String text) {
    int[] pairs = new int[0];
    int count = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        if (count == pairs.length) {
          pairs = Arrays.copyOf(pairs, Math.max(8, 2 * count));
        }
        pairs[count++] = i++;
      }
    }
    return new CodePoints(Arrays.copyOf(pairs, count));
  }

  /**
   * How many code points stand before the string index. The index between the halves of a pair
   * counts that pair.
   */
  public int before(int index) {
    int at = Arrays.binarySearch(pairs, index);
    int pairsBefore = at >= 0 ? at : -at - 1;
    boolean inside = pairsBefore > 0 && pairs[pairsBefore - 1] == index - 1;
    return inside ? index - pairsBefore + 1 : index - pairsBefore;
  }

  /** The string index of the code point with the given number. */
  public int index(int codePoint) {
    int low = 0;
    int high = pairs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[middle] - middle < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }

  /** A span of code points to one of string indices. */
  public Span toIndices(Span codePoints) {
    return new Span(index(codePoints.start()), index(codePoints.end()));
  }

  /** A span of string indices to one of code points. */
  public Span toCodePoints(Span indices) {
    return new Span(before(indices.start()), before(indices.end()));
  }
}
