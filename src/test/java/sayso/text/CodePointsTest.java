package sayso.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void countsAPairOnce() {
    CodePoints points = CodePoints.of("a😀b\r\n😀😀c");
    assertThat(points.toCodePoints(new Span(1, 4))).isEqualTo(new Span(1, 3));
    assertThat(points.toIndices(new Span(5, 8))).isEqualTo(new Span(6, 11));
  }

  @Test
  void agreesWithTheJdkOnEveryIndexOfRandomTexts() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        // Unpaired surrogates too: broken JSON escapes bring them into texts.
        int kind = random.nextInt(5);
        text.append(
            kind == 0 ? "😀" : kind == 1 ? "\ud83d" : kind == 2 ? "\ude00" : kind == 3 ? "é" : "x");
      }
      String s = text.toString();
      CodePoints points = CodePoints.of(s);
      for (int i = 0; i <= s.length(); i++) {
        assertThat(points.before(i)).isEqualTo(s.codePointCount(0, i));
      }
      for (int c = 0; c <= s.codePointCount(0, s.length()); c++) {
        assertThat(points.index(c)).isEqualTo(s.offsetByCodePoints(0, c));
      }
    }
  }
}
