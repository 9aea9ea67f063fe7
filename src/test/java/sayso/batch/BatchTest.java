package sayso.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sayso.StepException;
import sayso.read.ArticleReader;
import sayso.read.Reading;
import sayso.text.Article;

class BatchTest {
  private final List<String> received = new ArrayList<>();

  private final Batch.Receiver<String> receiver =
      new Batch.Receiver<>() {
        @Override
        public void done(Reading reading, String result) {
          received.add(result);
        }

        @Override
        public void failed(Reading reading, Failure failure) {
          received.add("! " + failure.id() + " " + failure.step() + " " + failure.message());
        }
      };

  private static ArticleReader reader(Iterator<Reading> readings) {
    return new ArticleReader() {
      @Override
      public @Nullable Reading next() {
        return readings.hasNext() ? readings.next() : null;
      }

      @Override
      public void close() {}
    };
  }

  private static Iterator<Reading> articles(int count) {
    return IntStream.range(0, count)
        .<Reading>mapToObj(i -> new Reading.Success(Article.of("a" + i, "text")))
        .iterator();
  }

  private void run(Iterator<Reading> in, int threads, Function<Article, String> work)
      throws IOException, InterruptedException {
    new Batch<>(threads, null, () -> work).run(reader(in), receiver);
  }

  @Test
  void keepsTheOrderWhateverAnArticleTakes() throws Exception {
    Random random = new Random(3);
    int[] millis = random.ints(200, 0, 4).toArray();
    run(
        articles(200),
        8,
        article -> {
          try {
            Thread.sleep(millis[Integer.parseInt(article.id().substring(1))]);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return article.id();
        });
    assertThat(received).isEqualTo(IntStream.range(0, 200).mapToObj(i -> "a" + i).toList());
  }

  @Test
  void aFailureStandsInItsPlaceAndStopsNobody() throws Exception {
    List<Reading> in =
        List.of(
            new Reading.Success(Article.of("a", "text")),
            new Reading.Failure("b", "b.txt: no text in it"),
            new Reading.Success(Article.of("c", "text")),
            new Reading.Success(Article.of("d", "text")));
    run(
        in.iterator(),
        2,
        article ->
            StepException.in(
                "find",
                () -> {
                  if (article.id().equals("c")) {
                    throw new StackOverflowError();
                  }
                  return article.id();
                }));
    assertThat(received).hasSize(4);
    assertThat(received.get(1)).isEqualTo("! b read b.txt: no text in it");
    assertThat(received.get(2)).startsWith("! c find StackOverflowError (at sayso.");
    assertThat(received.get(3)).isEqualTo("d");
  }

  @Test
  void readsNoFurtherAheadThanItsThreadsNeed() throws Exception {
    AtomicInteger taken = new AtomicInteger();
    Iterator<Reading> endless =
        IntStream.iterate(0, i -> i + 1)
            .<Reading>mapToObj(
                i -> {
                  taken.incrementAndGet();
                  return new Reading.Success(Article.of("a" + i, "text"));
                })
            .iterator();
    Batch.Receiver<String> stopping =
        new Batch.Receiver<>() {
          @Override
          public void done(Reading reading, String result) throws IOException {
            throw new IOException("enough");
          }

          @Override
          public void failed(Reading reading, Failure failure) {}
        };
    assertThatThrownBy(() -> new Batch<>(2, null, () -> Article::id).run(reader(endless), stopping))
        .hasMessage("enough");
    assertThat(taken.get()).isLessThan(40);
  }

  @Test
  void opensNoLineForWhatCannotBeRead() throws Exception {
    new Batch<String>(
            2,
            null,
            () -> {
              throw new AssertionError("opened");
            })
        .run(reader(List.<Reading>of(new Reading.Failure("a", "broken")).iterator()), receiver);
    assertThat(received).containsExactly("! a read broken");
  }

  @Test
  void anArticleThatTakesTooLongIsGivenUpAndTheOthersGoOn() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    new Batch<String>(
            1,
            Duration.ofMillis(300),
            () ->
                article -> {
                  // Half of them get stuck, one after the other, on the only thread.
                  if (Integer.parseInt(article.id().substring(1)) % 2 == 1) {
                    awaitWhateverHappens(never);
                  }
                  return article.id();
                })
        .run(reader(articles(6)), receiver);
    never.countDown();
    assertThat(received)
        .containsExactly(
            "a0",
            "! a1 timeout took longer than 0 s",
            "a2",
            "! a3 timeout took longer than 0 s",
            "a4",
            "! a5 timeout took longer than 0 s");
  }

  private static void awaitWhateverHappens(CountDownLatch latch) {
    while (true) {
      try {
        latch.await();
        return;
      } catch (InterruptedException e) {
        // Goes on as a step does that looks for no interruption.
      }
    }
  }
}
