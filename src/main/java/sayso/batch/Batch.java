package sayso.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sayso.StepException;
import sayso.read.ArticleReader;
import sayso.read.Reading;
import sayso.text.Article;

/**
 * Runs articles through a function on several threads and hands over its results in the order of
 * the input. What it holds is bounded by the number of threads, and an article that fails stops no
 * other.
 *
 * @param <R> what becomes of an article
 */
public final class Batch<R> {
  /** Read ahead so far that one slow article does not leave the other threads without work. */
  private static final int AHEAD = 8;

  private final int threads;
  private final Supplier<Function<Article, R>> line;

  /**
   * @param line opened when the first article was read; what it gives may be called by several
   *     threads
   */
  public Batch(int threads, Supplier<Function<Article, R>> line) {
    this.threads = threads;
    this.line = line;
  }

  /** Takes what becomes of each article, in the order of the input, on the calling thread. */
  public interface Receiver<R> {
    void done(R result) throws IOException;

    void failed(Failure failure) throws IOException;
  }

  /**
   * Runs to the end of the input, or until a receiver throws.
   *
   * @param limit the most readings to take
   * @return how many articles could be read
   */
  public long run(ArticleReader in, long limit, Receiver<R> receiver)
      throws IOException, InterruptedException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    Deque<Future<Outcome<R>>> pending = new ArrayDeque<>();
    Function<Article, R> opened = null;
    long articles = 0;
    try {
      Reading reading = limit > 0 ? in.next() : null;
      for (long taken = 1; reading != null; taken++) {
        if (reading instanceof Reading.Success success) {
          Function<Article, R> work = opened == null ? line.get() : opened;
          opened = work;
          articles++;
          pending.add(workers.submit(() -> outcome(success.article(), work)));
        } else if (reading instanceof Reading.Failure failure) {
          pending.add(
              CompletableFuture.completedFuture(
                  new Outcome<>(null, new Failure(failure.id(), "read", failure.message()))));
        }
        if (pending.size() >= threads * AHEAD) {
          handOver(pending.remove(), receiver);
        }
        while (!pending.isEmpty() && pending.element().isDone()) {
          handOver(pending.remove(), receiver);
        }
        reading = taken < limit ? in.next() : null;
      }
      while (!pending.isEmpty()) {
        handOver(pending.remove(), receiver);
      }
      return articles;
    } finally {
      workers.shutdownNow();
    }
  }

  private record Outcome<R>(@Nullable R result, @Nullable Failure failure) {}

  private static <R> Outcome<R> outcome(Article article, Function<Article, R> work) {
    try {
      return new Outcome<>(work.apply(article), null);
    } catch (StepException e) {
      return new Outcome<>(
          null, new Failure(article.id(), e.step(), String.valueOf(e.getMessage())));
    }
  }

  private static <R> void handOver(Future<Outcome<R>> future, Receiver<R> receiver)
      throws IOException, InterruptedException {
    Outcome<R> outcome;
    try {
      outcome = future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("the line failed outside of its steps", e.getCause());
    }
    if (outcome.result() != null) {
      receiver.done(outcome.result());
    } else if (outcome.failure() != null) {
      receiver.failed(outcome.failure());
    }
  }
}
