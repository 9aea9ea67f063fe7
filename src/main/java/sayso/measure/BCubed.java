package sayso.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * B-cubed precision and recall of a clustering (Bagga and Baldwin 1998): for each item, how many of
 * those in its predicted cluster are in its gold one, and the other way round; summed over items,
 * so that articles can be added up.
 */
public record BCubed(double precisionSum, double recallSum, int items) {
  public static final BCubed NOTHING = new BCubed(0, 0, 0);

  /** The item in a gold cluster and in a predicted one; null is a cluster of its own. */
  record Item(String gold, @Nullable String predicted) {}

  static BCubed of(List<Item> items) {
    double precision = 0;
    double recall = 0;
    for (Item item : items) {
      long sameGold = items.stream().filter(o -> o.gold().equals(item.gold())).count();
      long samePredicted = 1;
      long sameBoth = 1;
      String cluster = item.predicted();
      if (cluster != null) {
        samePredicted = items.stream().filter(o -> cluster.equals(o.predicted())).count();
        sameBoth =
            items.stream()
                .filter(o -> cluster.equals(o.predicted()) && o.gold().equals(item.gold()))
                .count();
      }
      precision += (double) sameBoth / samePredicted;
      recall += (double) sameBoth / sameGold;
    }
    return new BCubed(precision, recall, items.size());
  }

  public BCubed plus(BCubed other) {
    return new BCubed(
        precisionSum + other.precisionSum, recallSum + other.recallSum, items + other.items);
  }

  /** 0 to 1; NaN of no items. */
  public double precision() {
    return items == 0 ? Double.NaN : precisionSum / items;
  }

  /** 0 to 1; NaN of no items. */
  public double recall() {
    return items == 0 ? Double.NaN : recallSum / items;
  }

  /** 0 to 1; NaN of no items. */
  public double f1() {
    return items == 0 ? Double.NaN : 2 * precision() * recall() / (precision() + recall());
  }
}
