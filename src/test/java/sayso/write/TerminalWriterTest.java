package sayso.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sayso.Annotated;
import sayso.text.Article;
import sayso.text.Proposition;

class TerminalWriterTest {
  @Test
  void aWideTerminalGetsTheTable() {
    assertThat(TerminalWriter.account(NativeExamples.harbour(), 100, false))
        .isEqualTo(
            """
            harbour, The Quay, 2026-03-04
            3 claims, 2 sources

            Ann Lee  person, Mayor
              also: Mayor Ann Lee
              c1  a port official had denied that the ferry 🛥 would stop
                  [say]
              c3  "It will sail,"
                  [say]  denies p1 0.70

            port official  anonymous, port
              c2  that the ferry 🛥 would stop
                  [deny, hedged, via Ann Lee, within c1]  denies p1 0.90

            Positions
              p1  The ferry will stop.
              p2  It rains.

                             p1              p2
              Ann Lee        denies 0.70     -
              port official  denies 0.90     -

            """);
  }

  @Test
  void aNarrowOneGetsTheListAndWrappedClaims() {
    assertThat(TerminalWriter.account(NativeExamples.harbour(), 40, false))
        .contains(
            """
              c1  a port official had denied that
                  the ferry 🛥 would stop
            """)
        .endsWith(
            """
              Ann Lee
                p1  denies 0.70
              port official
                p1  denies 0.90

            """);
  }

  @Test
  void coloursAreEscapesAroundTheSameWords() {
    String coloured = TerminalWriter.account(NativeExamples.harbour(), 80, true);
    assertThat(coloured).contains("\u001b[31mdenies p1 0.90\u001b[0m");
    assertThat(coloured.replaceAll("\u001b\\[\\d+m", ""))
        .isEqualTo(TerminalWriter.account(NativeExamples.harbour(), 80, false));
  }

  @Test
  void anArticleCannotSteerTheTerminal() {
    Annotated hostile =
        new Annotated(
            new Article("a", "\u001b[2Jgone\u202e\r\nback", "x", null, null, null, List.of()),
            List.of(),
            List.of(),
            Map.of(),
            List.of(new Proposition("p1", "It is.")),
            List.of());
    assertThat(TerminalWriter.account(hostile, 80, false))
        .startsWith("[2Jgone back, a\n0 claims, 0 sources\n")
        .endsWith("\n  No claim is about it.\n\n");
  }
}
