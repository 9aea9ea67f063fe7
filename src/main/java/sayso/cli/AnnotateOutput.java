package sayso.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sayso.batch.Batch;
import sayso.batch.Counts;
import sayso.batch.Failure;
import sayso.batch.Progress;
import sayso.batch.Provenance;
import sayso.batch.RunFiles;
import sayso.read.Reading;

/**
 * Where a run's articles and failures go: to the run's files, or to the standard streams; with
 * progress and failures shown on the way.
 */
final class AnnotateOutput implements Batch.Receiver<AnnotateOutput.Result>, Closeable {
  /** How many failures are shown on standard error where a file has them all. */
  private static final int SHOWN = 5;

  private static final JsonMapper JSON = new JsonMapper();

  private final @Nullable RunFiles files;
  private final PrintWriter standard;
  private final boolean failuresAsJson;
  private final boolean stopsAtFailure;
  private final Progress progress;
  private final Supplier<OptionalDouble> fractionRead;
  private boolean anyRead;
  private long failed;

  /** An article as it is written. */
  record Result(String written, int claims, int words) {}

  /**
   * @param files null for the standard streams
   * @param standard output, where there are no files
   * @param failuresAsJson whether failures without a file are shown as it would have them
   * @param fractionRead how much of the input is behind, where that is known
   */
  AnnotateOutput(
      @Nullable RunFiles files,
      PrintWriter standard,
      boolean failuresAsJson,
      boolean stopsAtFailure,
      Progress progress,
      Supplier<OptionalDouble> fractionRead) {
    this.files = files;
    this.standard = standard;
    this.failuresAsJson = failuresAsJson;
    this.stopsAtFailure = stopsAtFailure;
    this.progress = progress;
    this.fractionRead = fractionRead;
    if (files != null) {
      Counts before = files.before();
      progress.resume(before.articles() + before.failed(), before.failed(), fractionRead.get());
    }
  }

  @Override
  public void done(Reading reading, Result result) throws IOException {
    anyRead = true;
    if (files != null) {
      files.written(reading, result.written(), result.claims(), result.words());
    } else {
      progress.clear();
      standard.write(result.written());
      if (standard.checkError()) {
        throw new ClosedException();
      }
    }
    progress.done(fractionRead.get());
  }

  @Override
  public void failed(Reading reading, Failure failure) throws IOException {
    failed++;
    anyRead |= !failure.couldNotBeRead();
    String plain =
        "sayso: "
            + (failure.couldNotBeRead() ? "" : failure.id() + ": " + failure.step() + ": ")
            + failure.message();
    if (files == null) {
      progress.say(failuresAsJson ? JSON.writeValueAsString(failure) : plain);
    } else if (failed <= SHOWN || stopsAtFailure) {
      progress.say(plain);
    } else if (failed == SHOWN + 1) {
      progress.say("sayso: further failures are in " + files.failureFile());
    }
    if (stopsAtFailure) {
      throw new StoppedException();
    }
    if (files != null) {
      files.failed(reading, failure);
    }
    progress.failed(fractionRead.get());
  }

  /** Ends the run's files, or the standard output. */
  void commit(double seconds, Provenance.Call call) throws IOException {
    standard.flush();
    if (files != null) {
      files.commit(seconds, call);
    }
  }

  /** What was done, in one line; nothing where it is on the standard output. */
  Optional<String> summary(double seconds) {
    if (files == null) {
      return Optional.empty();
    }
    Counts counts = files.counts();
    Counts before = files.before();
    String summary =
        "sayso: %,d articles with %,d claims in %s, %.1f s (%,.0f words a second)"
            .formatted(
                counts.articles(),
                counts.claims(),
                files.out(),
                seconds,
                (counts.words() - before.words()) / seconds);
    if (!before.equals(Counts.NONE)) {
      summary += "; %,d of them from before".formatted(before.articles());
    }
    if (counts.failed() > 0) {
      summary += "; %,d failed: %s".formatted(counts.failed(), files.failureFile());
    }
    return Optional.of(summary);
  }

  long failures() {
    return files == null ? failed : files.counts().failed();
  }

  /** Whether there was no article at all. */
  boolean nothingRead() {
    return files == null ? !anyRead : files.counts().nothingRead();
  }

  @Override
  public void close() throws IOException {
    if (files != null) {
      files.close();
    }
  }

  /** Nobody reads the standard output any more. */
  static final class ClosedException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** An article failed that was not to. */
  static final class StoppedException extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
