package sayso.measure;

import java.util.HashMap;
import java.util.Map;

/** How often two annotators chose the same label, and Cohen's kappa (1960): chance taken out. */
public final class Kappa {
  private final Map<String, Integer> first = new HashMap<>();
  private final Map<String, Integer> second = new HashMap<>();
  private int same;
  private int all;

  void add(String label, String other) {
    first.merge(label, 1, Integer::sum);
    second.merge(other, 1, Integer::sum);
    same += label.equals(other) ? 1 : 0;
    all++;
  }

  public int count() {
    return all;
  }

  /** The share of equal labels, NaN of nothing. */
  public double agreement() {
    return all == 0 ? Double.NaN : (double) same / all;
  }

  /** At most 1; NaN where both chose one and the same label all the time, or there is nothing. */
  public double value() {
    double expected = 0;
    for (Map.Entry<String, Integer> label : first.entrySet()) {
      expected += (double) label.getValue() / all * second.getOrDefault(label.getKey(), 0) / all;
    }
    return all == 0 || expected == 1 ? Double.NaN : (agreement() - expected) / (1 - expected);
  }
}
