package sayso.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sayso.neural.Wordpiece;
import sayso.text.Span;

class WindowTest {
  private static final int LARGEST = 512;

  private static Wordpiece wordpiece;

  @BeforeAll
  static void vocabulary() throws IOException {
    String pieces = "[PAD]\n[UNK]\n[CLS]\n[SEP]\nrain\n##y\nwind\n.\n";
    wordpiece =
        Wordpiece.ofVocabulary(new ByteArrayInputStream(pieces.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      lines.add(new Span(start, start + line.length()));
      start += line.length() + 1;
    }
    return lines;
  }

  @Test
  void eachParagraphHasItsOwn() {
    String text = "rain rainy\nwind.";
    List<Window> windows = Window.of(wordpiece, text, lines(text));

    assertThat(windows).hasSize(2);
    assertThat(windows.get(0).ids()).containsExactly(2, 4, 4, 5, 3);
    assertThat(windows.get(0).pieces()).containsExactly(1, 2);
    assertThat(windows.get(0).words()).containsExactly(new Span(0, 4), new Span(5, 10));
    assertThat(windows.get(1).words()).containsExactly(new Span(11, 15), new Span(15, 16));
  }

  @Test
  void neighboursAreJoinedUpToASize() {
    String text = "rain\nwind\nrain rain rain\nwind";

    assertThat(Window.of(wordpiece, text, lines(text), 5, 5))
        .extracting(w -> w.words().size())
        .containsExactly(2, 3, 1);
  }

  @Test
  void aLongParagraphIsCutBetweenSentences() {
    String text = "rain wind rain. ".repeat(200).strip();
    List<Window> windows = Window.of(wordpiece, text, lines(text));

    assertThat(windows).hasSizeGreaterThan(2);
    for (Window window : windows) {
      Span last = window.words().get(window.words().size() - 1);
      assertThat(last.of(text)).isEqualTo(".");
    }
  }

  @Test
  void everyWordIsInExactlyOne() {
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      int words = random.nextInt(1500);
      for (int i = 0; i < words; i++) {
        text.append(random.nextBoolean() ? "rainy" : "Wind")
            .append(random.nextInt(9) == 0 ? "." : "");
        text.append(random.nextInt(200) == 0 ? "\n" : " ");
      }
      String article = text.toString();
      List<Window> windows =
          Window.of(wordpiece, article, lines(article), random.nextInt(300), random.nextInt(300));
      List<Span> found = windows.stream().flatMap(w -> w.words().stream()).toList();
      List<Span> expected = new ArrayList<>();
      wordpiece.pieces(article).stream()
          .filter(p -> p.first())
          .forEach(p -> expected.add(new Span(p.start(), p.end())));

      assertThat(found)
          .extracting(Span::start)
          .isEqualTo(expected.stream().map(Span::start).toList());
      assertThat(windows).allSatisfy(w -> assertThat(w.ids().length).isLessThanOrEqualTo(LARGEST));
    }
  }
}
