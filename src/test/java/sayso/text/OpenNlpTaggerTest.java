package sayso.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OpenNlpTaggerTest {
  private static final Tagger TAGGER = OpenNlpTagger.load();

  private static List<Sentence> sentences(String text) {
    return TAGGER.tag(Article.of("a", text)).sentences();
  }

  private static String words(String text) {
    return sentences(text).stream()
        .map(s -> s.tokens().stream().map(Token::text).collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" | "));
  }

  private static String tags(String text) {
    return sentences(text).stream()
        .flatMap(s -> s.tokens().stream())
        .map(t -> t.text() + "/" + t.tag() + "/" + t.lemma())
        .collect(Collectors.joining(" "));
  }

  @Test
  void wordsAreCutAsInThePennTreebank() {
    assertThat(words("The harbour's crew didn't wait, “not once”."))
        .isEqualTo("The harbour 's crew did n't wait , “ not once ” .");
    assertThat(words("''We can't,'' she said—twice."))
        .isEqualTo("'' We ca n't , '' she said — twice .");
  }

  @Test
  void handlesAndAddressesAreOneWord() {
    assertThat(
            words("Ask @SecDef or @mayor.bsky.social, or @kim@press.example (https://t.co/Ab1)."))
        .isEqualTo(
            "Ask @SecDef or @mayor.bsky.social , or @kim@press.example ( https://t.co/Ab1 ) .");
  }

  @Test
  void titlesAndInitialsEndNoSentence() {
    assertThat(
            words(
                "Sen. J. R. Hart met Gov. Lee in the U.S. Senate. Dr. Ito left the U.S. He flew."))
        .isEqualTo(
            "Sen. J. R. Hart met Gov. Lee in the U.S. Senate . | Dr. Ito left the U.S. | He flew .");
  }

  @Test
  void speakerStaysWithTheQuotation() {
    assertThat(words("“Is it safe?” Mayor Ana Ruiz asked. “It is.” The bridge opened."))
        .isEqualTo("“ Is it safe ? ” Mayor Ana Ruiz asked . | “ It is . ” | The bridge opened .");
    assertThat(words("\"Never!\" he said. \"We stay.\""))
        .isEqualTo("\" Never ! \" he said . | \" We stay . \"");
  }

  @Test
  void tagsAndLemmasAreThoseOfThePennTreebank() {
    assertThat(tags("The officials didn't say that she has denied the reports."))
        .isEqualTo(
            "The/DT/the officials/NNS/official did/VBD/do n't/RB/not say/VB/say that/IN/that"
                + " she/PRP/she has/VBZ/have denied/VBN/deny the/DT/the reports/NNS/report"
                + " ././.");
  }

  @Test
  void offsetsCountEmojiAsTwo() {
    String text = "\uD83D\uDE00 Good news, she said.";
    for (Sentence sentence : sentences(text)) {
      for (Token token : sentence.tokens()) {
        assertThat(token.span().of(text)).isEqualTo(token.text());
      }
    }
    assertThat(words(text)).isEqualTo("\uD83D\uDE00 Good news , she said .");
  }
}
