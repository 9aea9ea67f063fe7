package sayso.measure;

import java.util.Set;

/** How much two sets - of tokens, characters or words - have in common. */
final class Overlap {
  private Overlap() {}

  static <T> int common(Set<T> a, Set<T> b) {
    Set<T> small = a.size() <= b.size() ? a : b;
    Set<T> large = a.size() <= b.size() ? b : a;
    int common = 0;
    for (T element : small) {
      if (large.contains(element)) {
        common++;
      }
    }
    return common;
  }

  static <T> boolean any(Set<T> a, Set<T> b) {
    return common(a, b) > 0;
  }

  /** Dice's coefficient, 0 to 1; {@code ofNothing} where both sets are empty. */
  static <T> double dice(Set<T> a, Set<T> b, double ofNothing) {
    int sizes = a.size() + b.size();
    return sizes == 0 ? ofNothing : 2.0 * common(a, b) / sizes;
  }
}
