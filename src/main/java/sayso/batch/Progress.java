package sayso.batch;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.LongSupplier;

/**
 * Tells how far a run has come: a bar that moves on a terminal, elsewhere a line now and then.
 * Other messages of the run go through it, so that they do not break the bar. Safe for several
 * threads.
 */
public final class Progress {
  private static final long SECOND = 1_000_000_000L;
  private static final long BAR_EVERY = SECOND / 5;
  private static final long LINE_EVERY = 30 * SECOND;
  private static final int BAR = 24;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintWriter err;
  private final Shown manner;
  private final LongSupplier clock;
  private final String things;
  private final long start;
  private long shown;
  private boolean barStands;
  private long done;
  private long failed;
  private long doneBefore;
  private double readBefore;

  /** How progress is shown. */
  public enum Shown {
    BAR,
    LINES,
    NOT
  }

  /**
   * @param clock in nanoseconds, like {@link System#nanoTime}
   * @param things what is counted, in the plural
   */
  public Progress(PrintWriter err, Shown manner, LongSupplier clock, String things) {
    this.err = err;
    this.manner = manner;
    this.clock = clock;
    this.things = things;
    this.start = clock.getAsLong();
    this.shown = start;
  }

  /**
   * Begins where an earlier run was cut off; what it did is no part of the rate.
   *
   * @param before how many it had done, with those that failed
   * @param failedBefore how many of these had failed
   * @param read how much of the input is behind, 0 to 1, where that is known
   */
  public synchronized void resume(long before, long failedBefore, OptionalDouble read) {
    done = before - failedBefore;
    failed = failedBefore;
    doneBefore = before;
    readBefore = read.orElse(0);
  }

  /**
   * One more is in the output.
   *
   * @param read how much of the input is behind, 0 to 1, where that is known
   */
  public synchronized void done(OptionalDouble read) {
    done++;
    show(read);
  }

  /** One more failed. */
  public synchronized void failed(OptionalDouble read) {
    failed++;
    show(read);
  }

  /** Prints a line of its own. */
  public synchronized void say(String line) {
    clear();
    err.println(line);
    err.flush();
  }

  /** Takes the bar away. */
  public synchronized void clear() {
    if (barStands) {
      err.print(CLEAR);
      err.flush();
      barStands = false;
    }
  }

  private void show(OptionalDouble read) {
    long now = clock.getAsLong();
    if (manner == Shown.NOT || now - shown < (manner == Shown.BAR ? BAR_EVERY : LINE_EVERY)) {
      return;
    }
    shown = now;
    String state = state(read, (now - start) / (double) SECOND);
    if (manner == Shown.BAR) {
      err.print(CLEAR + bar(read) + state);
      barStands = true;
    } else {
      err.println("sayso: " + state);
    }
    err.flush();
  }

  private static String bar(OptionalDouble read) {
    if (read.isEmpty()) {
      return "";
    }
    int full = (int) (read.getAsDouble() * BAR);
    return "[" + "=".repeat(full) + " ".repeat(BAR - full) + "] ";
  }

  private String state(OptionalDouble read, double seconds) {
    StringBuilder state = new StringBuilder();
    read.ifPresent(part -> state.append(String.format(Locale.ROOT, "%.0f %%, ", 100 * part)));
    state.append(String.format(Locale.ROOT, "%,d %s", done + failed, things));
    if (failed > 0) {
      state.append(String.format(Locale.ROOT, ", %,d failed", failed));
    }
    state.append(
        String.format(Locale.ROOT, ", %.1f a second", (done + failed - doneBefore) / seconds));
    if (read.isPresent() && read.getAsDouble() > readBefore) {
      double left = (1 - read.getAsDouble()) / (read.getAsDouble() - readBefore) * seconds;
      state.append(", ").append(time(left)).append(" left");
    }
    return state.toString();
  }

  private static String time(double seconds) {
    long whole = Math.round(seconds);
    return whole < 60
        ? whole + " s"
        : whole < 3600
            ? whole / 60 + " min"
            : String.format(Locale.ROOT, "%d h %02d min", whole / 3600, whole / 60 % 60);
  }
}
