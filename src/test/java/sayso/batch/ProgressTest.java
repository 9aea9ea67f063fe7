package sayso.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final StringWriter err = new StringWriter();
  private long seconds;

  private Progress progress(Progress.Shown shown) {
    return new Progress(
        new PrintWriter(err), shown, () -> TimeUnit.SECONDS.toNanos(seconds), "articles");
  }

  @Test
  void aTerminalGetsABarThatMessagesDoNotBreak() {
    Progress progress = progress(Progress.Shown.BAR);
    seconds = 10;
    progress.done(OptionalDouble.of(0.25));
    assertThat(err.toString())
        .isEqualTo(
            "\r\u001b[K[======                  ] 25 %, 1 articles, 0.1 a second, 30 s left");
    progress.say("sayso: a word");
    assertThat(err.toString()).endsWith("30 s left\r\u001b[Ksayso: a word\n");
  }

  @Test
  void elsewhereALineNowAndThen() {
    Progress progress = progress(Progress.Shown.LINES);
    seconds = 10;
    progress.done(OptionalDouble.empty());
    assertThat(err.toString()).isEmpty();
    seconds = 40;
    progress.failed(OptionalDouble.empty());
    assertThat(err.toString()).isEqualTo("sayso: 2 articles, 1 failed, 0.1 a second\n");
  }

  @Test
  void whatAnEarlierRunDidIsNoPartOfTheRate() {
    Progress progress = progress(Progress.Shown.LINES);
    progress.resume(100, 1, OptionalDouble.of(0.5));
    seconds = 40;
    progress.done(OptionalDouble.of(0.75));
    assertThat(err.toString())
        .isEqualTo("sayso: 75 %, 101 articles, 1 failed, 0.0 a second, 40 s left\n");
  }

  @Test
  void canBeSilent() {
    Progress progress = progress(Progress.Shown.NOT);
    seconds = 100;
    progress.done(OptionalDouble.of(1));
    assertThat(err.toString()).isEmpty();
  }
}
