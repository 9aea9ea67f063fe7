package sayso;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How much processor time each step of a line has taken, over all articles and threads. A step's
 * work is all done by the thread that calls it, ONNX Runtime's included.
 */
public final class StepTimes {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Map<String, Long> nanos = new LinkedHashMap<>();

  /** Does a step's work and adds the processor time of this thread. */
  public <T> T in(String step, Supplier<T> work) {
    long start = THREADS.getCurrentThreadCpuTime();
    try {
      return work.get();
    } finally {
      add(step, THREADS.getCurrentThreadCpuTime() - start);
    }
  }

  private synchronized void add(String step, long took) {
    nanos.merge(step, took, Long::sum);
  }

  /** Milliseconds by step, in the order in which the steps were first done. */
  public synchronized Map<String, Double> milliseconds() {
    Map<String, Double> milliseconds = new LinkedHashMap<>();
    nanos.forEach((step, took) -> milliseconds.put(step, took / 1e6));
    return milliseconds;
  }
}
