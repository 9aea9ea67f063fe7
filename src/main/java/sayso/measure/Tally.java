package sayso.measure;

/**
 * What precision, recall and F1 are made of, so that tallies of articles can be added up. The two
 * sides have hits of their own, because in a part of the data (say, the direct quotations) a gold
 * item may be hit by a prediction of another part.
 */
public record Tally(double goldHits, double gold, double predictedHits, double predicted) {
  public static final Tally NOTHING = new Tally(0, 0, 0, 0);

  /** Of one-to-one hits. */
  public static Tally of(double hits, double gold, double predicted) {
    return new Tally(hits, gold, hits, predicted);
  }

  public Tally plus(Tally other) {
    return new Tally(
        goldHits + other.goldHits,
        gold + other.gold,
        predictedHits + other.predictedHits,
        predicted + other.predicted);
  }

  /** 0 to 1; NaN where nothing was predicted. */
  public double precision() {
    return predicted == 0 ? Double.NaN : predictedHits / predicted;
  }

  /** 0 to 1; NaN where there is nothing to find. */
  public double recall() {
    return gold == 0 ? Double.NaN : goldHits / gold;
  }

  /** 0 to 1; NaN where there is nothing to find and nothing was predicted. */
  public double f1() {
    if (gold == 0 && predicted == 0) {
      return Double.NaN;
    }
    if (goldHits == 0 || predictedHits == 0) {
      return 0;
    }
    double precision = precision();
    double recall = recall();
    return 2 * precision * recall / (precision + recall);
  }
}
