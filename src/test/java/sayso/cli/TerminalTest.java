package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
  @Test
  void theLauncherSaysWhatIsATerminal() {
    assertThat(Terminal.of("out,err", "132", Map.of(), false))
        .isEqualTo(new Terminal(true, true, 132, true));
    assertThat(Terminal.of("err", "", Map.of(), true))
        .isEqualTo(new Terminal(false, true, 80, false));
  }

  @Test
  void withoutTheLauncherTheConsoleDecides() {
    assertThat(Terminal.of(null, "", Map.of(), true)).isEqualTo(new Terminal(true, true, 80, true));
    assertThat(Terminal.of(null, "", Map.of(), false))
        .isEqualTo(new Terminal(false, false, 80, false));
  }

  @Test
  void coloursCanBeRefused() {
    assertThat(Terminal.of("out", "", Map.of("NO_COLOR", "1"), true).colours()).isFalse();
    assertThat(Terminal.of("out", "", Map.of("TERM", "dumb"), true).colours()).isFalse();
    assertThat(Terminal.of("out", "", Map.of("NO_COLOR", ""), true).colours()).isTrue();
  }
}
