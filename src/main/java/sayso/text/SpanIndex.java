package sayso.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Things by where they stand in a text. Those at a span are found without a look at all others, so
 * that an article's cost does not grow with the square of its length.
 */
public final class SpanIndex<T> {
  /** About two sentences. */
  private static final int STRETCH = 256;

  private final Function<T, Span> place;
  private final List<T> things = new ArrayList<>();
  private final Map<Integer, List<Integer>> numbers = new HashMap<>();

  /**
   * Of nothing yet.
   *
   * @param place where a thing stands
   */
  public SpanIndex(Function<T, Span> place) {
    this.place = place;
  }

  public SpanIndex(List<T> things, Function<T, Span> place) {
    this(place);
    things.forEach(this::add);
  }

  public void add(T thing) {
    Span span = place.apply(thing);
    for (int i = stretch(span.start()); i <= stretch(span.end()); i++) {
      numbers.computeIfAbsent(i, n -> new ArrayList<>()).add(things.size());
    }
    things.add(thing);
  }

  /** All things, in the order in which they were added. */
  public List<T> all() {
    return List.copyOf(things);
  }

  /** The things that overlap a span, in the order in which they were added. */
  public List<T> overlapping(Span span) {
    TreeMap<Integer, T> found = new TreeMap<>();
    for (int i = stretch(span.start()); i <= stretch(span.end()); i++) {
      for (int number : numbers.getOrDefault(i, List.of())) {
        T thing = things.get(number);
        if (place.apply(thing).overlaps(span)) {
          found.put(number, thing);
        }
      }
    }
    return List.copyOf(found.values());
  }

  public boolean anyOverlaps(Span span) {
    return !overlapping(span).isEmpty();
  }

  private static int stretch(int index) {
    return index / STRETCH;
  }
}
