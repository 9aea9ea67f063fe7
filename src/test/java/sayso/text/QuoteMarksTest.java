package sayso.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteMarksTest {
  /** The text with &lt; for marks that open and &gt; for those that close. */
  private static String facing(String text) {
    List<Span> words = Words.in(text, new Span(0, text.length()));
    StringBuilder shown = new StringBuilder(text);
    for (int i = words.size() - 1; i >= 0; i--) {
      if (QuoteMarks.isDouble(words.get(i).of(text))) {
        boolean opens = QuoteMarks.opens(text, words, i);
        shown.replace(words.get(i).start(), words.get(i).end(), opens ? "<" : ">");
      }
    }
    return shown.toString();
  }

  @Test
  void whiteSpaceTellsStraightMarks() {
    assertThat(facing("\"Yes,\" she said (\"twice\").")).isEqualTo("<Yes,> she said (<twice>).");
    assertThat(facing("We stay.'' So he said. ''Why go?"))
        .isEqualTo("We stay.> So he said. <Why go?");
    assertThat(facing("and that is it,\" he said; \"no more"))
        .isEqualTo("and that is it,> he said; <no more");
  }

  @Test
  void curlyMarksTellThemselves() {
    assertThat(facing("“ Yes ” and «no» and„so“")).isEqualTo("< Yes > and <no> and<so<");
  }

  @Test
  void betweenSpacesEverySecondCloses() {
    assertThat(facing("He said '' yes '' and '' no '' ."))
        .isEqualTo("He said < yes > and < no > .");
  }
}
