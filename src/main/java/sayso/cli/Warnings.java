package sayso.cli;

import java.util.function.Consumer;
import sayso.batch.Progress;

/** Shows a run's first warnings and counts the rest: a large corpus may give one an article. */
final class Warnings implements Consumer<String> {
  private static final int SHOWN = 10;

  private final Progress progress;
  private final boolean quiet;
  private long count;

  Warnings(Progress progress, boolean quiet) {
    this.progress = progress;
    this.quiet = quiet;
  }

  @Override
  public synchronized void accept(String warning) {
    count++;
    if (!quiet && count <= SHOWN) {
      progress.say("sayso: warning: " + warning);
    }
  }

  /** Says how many were not shown. */
  synchronized void finish() {
    if (!quiet && count > SHOWN) {
      progress.say("sayso: %,d warnings more".formatted(count - SHOWN));
    }
  }
}
