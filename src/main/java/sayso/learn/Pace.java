package sayso.learn;

import java.util.Locale;
import org.slf4j.Logger;

/** How fast a run of steps goes and what is left, for its log. */
final class Pace {
  private static final int LOG_STEPS = 20;

  private final int first;
  private final int steps;
  private final long started = System.nanoTime();
  private long saved = System.nanoTime();
  private double loss;
  private int count;

  /**
   * @param first steps that were done before
   * @param steps of the whole run
   */
  Pace(int first, int steps) {
    this.first = first;
    this.steps = steps;
  }

  /** Nanoseconds at which {@link #save} was called last. */
  long saved() {
    return saved;
  }

  void save() {
    saved = System.nanoTime();
  }

  /** Counts a step; logs now and then. */
  void add(int step, double more, Logger log) {
    loss += more;
    count++;
    if (count == LOG_STEPS || step == steps) {
      double each = (System.nanoTime() - started) / 1e9 / (step - first);
      log.info(
          String.format(
              Locale.ROOT,
              "step %d of %d, loss %.4f, %.2f s a step, %.0f min left",
              step,
              steps,
              loss / count,
              each,
              each * (steps - step) / 60));
      loss = 0;
      count = 0;
    }
  }
}
