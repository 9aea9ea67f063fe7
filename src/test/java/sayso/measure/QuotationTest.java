package sayso.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.claim.Form;
import sayso.text.Span;

class QuotationTest {
  /** The content stands between the bars. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "She said |the road is open|.; INDIRECT",
        "|\"The road is open,\"| she said.; DIRECT",
        "She said \"|The road is open|\".; DIRECT",
        "She said |“The road is open.”|; DIRECT",
        "She said |''The road is open''| again.; DIRECT",
        "She said ``|The road is open|'' again.; DIRECT",
        "She said |the road is “wide open”|.; MIXED",
        "|The road is open,” she added, “and dry|.; MIXED",
        "She said |the road's 'open'|.; INDIRECT",
        "She said |‘the road is open’|.; DIRECT",
        "And so |the road is open.\"|; DIRECT",
      })
  void tellsByTheMarks(String marked, Form form) {
    int start = marked.indexOf('|');
    int end = marked.indexOf('|', start + 1) - 1;
    String text = marked.replace("|", "");

    assertThat(Quotation.form(List.of(new Span(start, end)), text)).isEqualTo(form);
  }
}
