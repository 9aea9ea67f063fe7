package sayso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sayso.batch.Batch;
import sayso.batch.Failure;
import sayso.claim.LineClaimFinder;
import sayso.claim.RuleClaimFinder;
import sayso.read.Fields;
import sayso.read.Inputs;
import sayso.read.Reading;
import sayso.source.EntityResolver;
import sayso.text.Article;
import sayso.text.OpenNlpTagger;
import sayso.write.NativeSchema;
import sayso.write.NativeWriter;

/**
 * Texts that nobody wrote for a reader, through reader, line and writer. Claims are found by rule:
 * of the steps, the trained finder is the one that reads any text alike. {@code -Dsayso.fuzz=10000}
 * tries so many mutated articles.
 */
class HostileTextTest {
  private static final int CASES = Integer.getInteger("sayso.fuzz", 500);
  private static final Duration LONG = Duration.ofMinutes(3);

  private static final Sayso LINE =
      new Sayso(
          OpenNlpTagger.load(),
          new LineClaimFinder(new RuleClaimFinder()),
          new EntityResolver(),
          (article, resolution, propositions) -> Map.of());

  static Stream<String> texts() {
    String news = new GeneratedArticles(3).text(60);
    return Stream.of(
        "a".repeat(1 << 20),
        "\u201C".repeat(10_000) + "He said so." + "\u201D".repeat(10_000),
        "\"'".repeat(10_000) + " said Ann Lee.",
        news.replace(" ", "\u0000\u0007 "),
        "\u202E" + news + "\u202C قالت الوزيرة إن الجسر سيفتح. \u200F" + news,
        news.replace("i", "\uD83D").replace("o", "\uDE00"),
        "\r".repeat(1000) + "@".repeat(1000) + "said ".repeat(3000),
        "(".repeat(20_000) + "\n\n\n",
        "A. B. C. ".repeat(5_000),
        "\uFEFF\u200B\u00AD " + news.toUpperCase(Locale.ROOT));
  }

  @ParameterizedTest
  @MethodSource("texts")
  @Timeout(180)
  void goThrough(String text) {
    assertGoesThrough(Article.of("../../etc/passwd", text));
  }

  private static void assertGoesThrough(Article article) {
    String line = NativeWriter.line(LINE.annotate(article));
    assertThat(NativeSchema.problems(line)).isEmpty();
  }

  @Test
  @Timeout(3600)
  void mutatedArticlesGoThroughAndNoNeighbourIsLost() throws Exception {
    Random random = new Random(17);
    GeneratedArticles generated = new GeneratedArticles(17);
    StringBuilder lines = new StringBuilder();
    List<String> whole = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      String id = "n" + i;
      whole.add(id);
      lines.append(generated.line(id, 5)).append('\n');
      lines.append(mutated(generated.line("m" + i, 30), random)).append('\n');
    }
    Collected collected = new Collected();
    try (Inputs in =
        new Inputs(
            List.of(Inputs.STANDARD_INPUT),
            null,
            Fields.DEFAULT,
            new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8)),
            warning -> {})) {
      new Batch<>(2, LONG, () -> article -> NativeWriter.line(LINE.annotate(article)))
          .run(in, collected);
    }
    assertThat(collected.done).containsAll(whole);
    assertThat(collected.notRead).isEmpty();
  }

  /** Of one line; it stays one. */
  private static String mutated(String line, Random random) {
    StringBuilder mutated = new StringBuilder(line);
    for (int n = 1 + random.nextInt(8); n > 0; n--) {
      int at = random.nextInt(mutated.length());
      int to = Math.min(mutated.length(), at + 1 + random.nextInt(12));
      switch (random.nextInt(5)) {
        case 0 -> mutated.delete(at, to);
        case 1 -> mutated.insert(at, mutated.substring(at, to).repeat(1 + random.nextInt(40)));
        case 2 -> mutated.insert(at, any(random));
        case 3 -> mutated.setCharAt(at, (char) (' ' + random.nextInt(0xFFDF)));
        default -> mutated.insert(at, "\\u%04x".formatted(random.nextInt(0x10000)));
      }
      if (mutated.length() == 0) {
        mutated.append('{');
      }
    }
    return mutated.toString().replaceAll("[\n\r]", " ");
  }

  private static String any(Random random) {
    String[] pieces = {
      "\u201C", "\u201D", "\\\"", "''", "\\n\\n", "\\t", " said ", "@who ", "\u202E", "\uD83D", "…",
      "—", "(", "\\u0000", "http://", ". ", "-", "Mr. "
    };
    return pieces[random.nextInt(pieces.length)].repeat(1 + random.nextInt(30));
  }

  /** What came of the articles; failures other than of reading do not occur. */
  private static final class Collected implements Batch.Receiver<String> {
    private final List<String> done = new ArrayList<>();
    private final List<Failure> notRead = new ArrayList<>();

    @Override
    public void done(Reading reading, String line) {
      assertThatCode(() -> NativeSchema.problems(line)).doesNotThrowAnyException();
      done.add(reading.id());
    }

    @Override
    public void failed(Reading reading, Failure failure) {
      if (!failure.couldNotBeRead()) {
        notRead.add(failure);
      }
    }
  }
}
