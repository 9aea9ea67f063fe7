package sayso.batch;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sayso.StepException;
import sayso.read.ArticleReader;
import sayso.read.Reading;
import sayso.text.Article;

/**
 * Runs articles through a function on several threads and hands over its results in the order of
 * the input. What it holds is bounded by the number of threads, and an article that fails, or takes
 * too long, stops no other.
 *
 * @param <R> what becomes of an article
 */
public final class Batch<R> {
  /** Read ahead so far that one slow article does not leave the other threads without work. */
  private static final int AHEAD = 8;

  private final int threads;
  private final @Nullable Duration timeout;
  private final Supplier<Function<Article, R>> line;

  /**
   * @param timeout how long an article may take, null for ever
   * @param line opened when the first article was read; what it gives may be called by several
   *     threads
   */
  public Batch(int threads, @Nullable Duration timeout, Supplier<Function<Article, R>> line) {
    this.threads = threads;
    this.timeout = timeout;
    this.line = line;
  }

  /** Takes what becomes of each article, in the order of the input, on the calling thread. */
  public interface Receiver<R> {
    void done(Reading reading, R result) throws IOException;

    void failed(Reading reading, Failure failure) throws IOException;
  }

  /** Runs to the end of the input, or until a receiver throws. */
  public void run(ArticleReader in, Receiver<R> receiver) throws IOException, InterruptedException {
    Deque<Pending<R>> pending = new ArrayDeque<>();
    Function<Article, R> opened = null;
    try (Workers workers = new Workers(threads, timeout)) {
      for (Reading reading = in.next(); reading != null; reading = in.next()) {
        Workers.Task<Outcome<R>> task = null;
        if (reading instanceof Reading.Success success) {
          Function<Article, R> work = opened == null ? line.get() : opened;
          opened = work;
          task = workers.start(() -> outcome(success.article(), work));
        }
        pending.add(new Pending<>(reading, task));
        if (pending.size() >= threads * AHEAD) {
          handOver(pending.remove(), receiver);
        }
        while (!pending.isEmpty() && pending.element().isDone()) {
          handOver(pending.remove(), receiver);
        }
      }
      while (!pending.isEmpty()) {
        handOver(pending.remove(), receiver);
      }
    }
  }

  /**
   * A reading that waits for its turn.
   *
   * @param task null where there is no article
   */
  private record Pending<R>(Reading reading, Workers.@Nullable Task<Outcome<R>> task) {
    boolean isDone() {
      return task == null || task.isDone();
    }
  }

  private record Outcome<R>(@Nullable R result, @Nullable Failure failure) {}

  private static <R> Outcome<R> outcome(Article article, Function<Article, R> work) {
    try {
      return new Outcome<>(StepException.in("annotate", () -> work.apply(article)), null);
    } catch (StepException e) {
      return new Outcome<>(
          null, new Failure(article.id(), e.step(), String.valueOf(e.getMessage())));
    }
  }

  private void handOver(Pending<R> pending, Receiver<R> receiver)
      throws IOException, InterruptedException {
    Outcome<R> outcome = outcome(pending);
    if (outcome.result() != null) {
      receiver.done(pending.reading(), outcome.result());
    } else if (outcome.failure() != null) {
      receiver.failed(pending.reading(), outcome.failure());
    }
  }

  private Outcome<R> outcome(Pending<R> pending) throws InterruptedException {
    String id = pending.reading().id();
    if (pending.reading() instanceof Reading.Failure failure) {
      return new Outcome<>(null, new Failure(id, Failure.READ, failure.message()));
    }
    try {
      return Objects.requireNonNull(pending.task()).get();
    } catch (TimeoutException e) {
      String message =
          "took longer than %d s".formatted(Objects.requireNonNull(timeout).toSeconds());
      return new Outcome<>(null, new Failure(id, Failure.TIMEOUT, message));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("an article stopped the run", e.getCause());
    }
  }
}
