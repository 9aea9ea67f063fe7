package sayso;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import sayso.text.Article;
import sayso.write.NativeWriter;

class SaysoTest {
  private static final int THREADS = 8;
  private static final List<String> ASKED = List.of("The bridge at Hartwell will open on Friday.");

  @Test
  void severalThreadsShareOneAndGetWhatOneAloneGets() throws Exception {
    Sayso sayso = Sayso.open(Settings.DEFAULT);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 2 * THREADS; i++) {
      articles.add(Article.of("a" + i, new GeneratedArticles(i).text(60)));
    }
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      // All at once from the start, when models are still being opened.
      List<Future<String>> together = new ArrayList<>();
      articles.forEach(a -> together.add(threads.submit(() -> line(sayso, a))));
      for (int i = 0; i < articles.size(); i++) {
        assertThat(together.get(i).get()).isEqualTo(line(sayso, articles.get(i)));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static String line(Sayso sayso, Article article) {
    return NativeWriter.line(sayso.annotate(article, ASKED));
  }
}
