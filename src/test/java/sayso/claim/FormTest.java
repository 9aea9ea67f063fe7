package sayso.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.text.Span;

class FormTest {
  /** The content stands in square brackets. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '^',
      value = {
        "[“It rained,”] she said; DIRECT",
        "“[It rained],” she said; DIRECT",
        "[\"It rained,\"] she said, [\"and hailed.\"]; DIRECT",
        "[''It rained,''] she said; DIRECT",
        "She said [that it “poured” all day]; MIXED",
        "She said [that “it poured all day.”]; MIXED",
        "[It poured all day,\"] she said; DIRECT",
        "[poured” all day]; MIXED",
        "She said [that it rained]; INDIRECT",
        "She said [that it didn't rain on the farmers' market]; INDIRECT",
        "He said [‘it rained’]; DIRECT",
        "He called [it a ‘flood’]; MIXED",
        "[“It rained.] [All day.”]; DIRECT",
      })
  void followsTheMarks(String marked, Form expected) {
    StringBuilder text = new StringBuilder();
    List<Span> content = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '[') {
        start = text.length();
      } else if (c == ']') {
        content.add(new Span(start, text.length()));
      } else {
        text.append(c);
      }
    }
    assertThat(Form.of(text.toString(), content)).isEqualTo(expected);
  }
}
