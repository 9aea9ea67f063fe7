package sayso;

import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/** An article made a step of the line fail. */
public final class StepException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String step;

  private StepException(String step, Throwable cause) {
    super(explained(cause), cause);
    this.step = step;
  }

  /** The step's name: tag, find, resolve, judge or write. */
  public String step() {
    return step;
  }

  /**
   * Does a step's work, so that a failure knows the step. An interrupted thread begins no step,
   * which is a failure, too: so an article can be given up between two steps.
   */
  public static <T> T in(String step, Supplier<T> work) {
    try {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("the thread was interrupted");
      }
      return work.get();
    } catch (StepException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      throw new StepException(step, e);
    }
  }

  /** The error and the line of Sayso's that it came through, for a report to its authors. */
  private static String explained(Throwable cause) {
    StringBuilder words = new StringBuilder(cause.getClass().getSimpleName());
    if (cause.getMessage() != null) {
      words.append(": ").append(cause.getMessage());
    }
    for (StackTraceElement frame : cause.getStackTrace()) {
      if (frame.getClassName().startsWith("sayso.")) {
        return words.append(" (at ").append(frame).append(')').toString();
      }
    }
    return words.toString();
  }
}
