package sayso.measure;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;

/** Adds up maps of figures. */
final class Sums {
  private Sums() {}

  /** The keys of both, with the sum of their values. */
  static <K, V> Map<K, V> of(Map<K, V> a, Map<K, V> b, BinaryOperator<V> plus) {
    Map<K, V> sums = new HashMap<>(a);
    b.forEach((key, value) -> sums.merge(key, value, plus));
    return Map.copyOf(sums);
  }
}
