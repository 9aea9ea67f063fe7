package sayso.batch;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Threads that work off tasks. A task that takes too long is given up and its thread replaced, so
 * that as many threads as before work for the others; the thread itself is interrupted, and gone
 * when its task heeds that or ends.
 */
final class Workers implements AutoCloseable {
  private final ThreadPoolExecutor pool;
  private final @Nullable Duration timeout;

  /**
   * @param timeout how long a task may take once it has begun, null for ever
   */
  Workers(int threads, @Nullable Duration timeout) {
    this.timeout = timeout;
    this.pool =
        new ThreadPoolExecutor(
            threads,
            threads,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            work -> {
              Thread thread = new Thread(work, "sayso-worker");
              // What was given up must not keep the program alive.
              thread.setDaemon(true);
              return thread;
            });
  }

  <T> Task<T> start(Callable<T> work) {
    return new Task<>(work);
  }

  /** Work that was handed to the threads. */
  final class Task<T> {
    private final Future<T> future;
    private final AtomicBoolean over = new AtomicBoolean();
    private volatile long began;
    private volatile boolean hasBegun;
    private volatile long took;

    private Task(Callable<T> work) {
      this.future = pool.submit(() -> timed(work));
    }

    private T timed(Callable<T> work) throws Exception {
      began = System.nanoTime();
      hasBegun = true;
      try {
        return work.call();
      } finally {
        took = System.nanoTime() - began;
        if (!over.compareAndSet(false, true)) {
          resize(-1);
        }
      }
    }

    boolean isDone() {
      return future.isDone();
    }

    /**
     * Waits for the result.
     *
     * @throws TimeoutException where the task took too long; it is then given up
     */
    T get() throws InterruptedException, ExecutionException, TimeoutException {
      if (timeout == null) {
        return future.get();
      }
      T result;
      do {
        result = within(timeout.toNanos());
      } while (result == null);
      if (took > timeout.toNanos()) {
        throw new TimeoutException();
      }
      return result;
    }

    /** The result, or null where it is not there yet and there is time left. */
    private @Nullable T within(long limit)
        throws InterruptedException, ExecutionException, TimeoutException {
      long left = hasBegun ? limit - (System.nanoTime() - began) : limit;
      try {
        return future.get(left, TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        if (left > 0) {
          return null;
        }
        if (over.compareAndSet(false, true)) {
          resize(1);
          future.cancel(true);
        }
        throw e;
      }
    }
  }

  private synchronized void resize(int by) {
    int size = pool.getCorePoolSize() + by;
    if (by > 0) {
      pool.setMaximumPoolSize(size);
      pool.setCorePoolSize(size);
    } else {
      pool.setCorePoolSize(size);
      pool.setMaximumPoolSize(size);
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
