package sayso.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sayso.text.Span;

class NumberedWordsTest {
  @Test
  void countsWordsAndLeavesPunctuationOut() {
    String text = "Café 🚢 owner's “view”: none";
    NumberedWords words = new NumberedWords(text);

    assertThat(words.in(List.of(new Span(0, text.length()))).stream().map(words::word))
        .containsExactlyInAnyOrder("café", "owner", "s", "view", "none");
  }

  @Test
  void keepsPunctuationThatStandsAlone() {
    NumberedWords words = new NumberedWords("Lee: no");

    assertThat(words.in(List.of(new Span(3, 4))).stream().map(words::word)).containsExactly(":");
  }

  @Test
  void takesAWordThatIsCut() {
    NumberedWords words = new NumberedWords("open roads");

    assertThat(words.in(List.of(new Span(2, 7))).stream().map(words::word))
        .containsExactlyInAnyOrder("open", "roads");
  }

  @Test
  void joinsFragmentsOverWhiteSpaceAndCutsThemAtLineEnds() {
    String text = "one \u00a0 two,\nthree ";
    List<Span> joined = Fragments.joined(List.of(new Span(6, 17), new Span(0, 4)), text);

    assertThat(joined).containsExactly(new Span(0, 16));
    assertThat(Fragments.lines(joined, text)).containsExactly(new Span(0, 10), new Span(11, 16));
  }
}
