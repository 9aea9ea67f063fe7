package sayso.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.text.TaggedArticle;

class CueReaderTest {
  /** Sentences are "source | cue | content" with tagged words. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "She/PRP | said/VBD/say | that/IN it/PRP rained/VBD; say SPEECH AFFIRMS",
        "She/PRP | has/VBZ/have repeatedly/RB called/VBN/call for/IN | reform/NN; call for INTENT AFFIRMS",
        "The/DT club/NN | denied/VBD/deny | the/DT rumour/NN; deny SPEECH DENIES",
        "The/DT club/NN | did/VBD/do not/RB deny/VB | the/DT rumour/NN; deny SPEECH AFFIRMS hedged",
        "He/PRP | did/VBD/do n't/RB say/VB | whether/IN it/PRP rained/VBD; say SPEECH DOUBTS",
        "He/PRP | does/VBZ/do not/RB believe/VB | that/IN it/PRP rains/VBZ; believe BELIEF DENIES",
        "He/PRP | did/VBD/do not/RB know/VB | that/IN it/PRP rained/VBD; know BELIEF DOUBTS",
        "He/PRP | refused/VBD/refuse to/TO confirm/VB | the/DT sale/NN; refuse SPEECH DOUBTS",
        "He/PRP | declined/VBD/decline to/TO comment/VB on/IN | the/DT sale/NN; decline SPEECH DOUBTS",
        "He/PRP | failed/VBD/fail to/TO mention/VB | the/DT sale/NN; mention SPEECH DOUBTS",
        "He/PRP | refused/VBD/refuse | to/TO leave/VB; refuse INTENT DENIES",
        "He/PRP | doubted/VBD/doubt | that/IN it/PRP rained/VBD; doubt BELIEF DOUBTS",
        "He/PRP | asked/VBD/ask | whether/IN it/PRP rained/VBD; ask SPEECH ASKS",
        "He/PRP | asked/VBD/ask | them/PRP to/TO leave/VB; ask SPEECH AFFIRMS",
        "its/PRP$ | denial/NN | that/IN it/PRP rained/VBD; denial SPEECH DENIES",
        "He/PRP | made/VBD/make the/DT claim/NN | that/IN it/PRP rained/VBD; claim SPEECH AFFIRMS",
        "He/PRP | issued/VBD/issue a/DT statement/NN saying/VBG/say | it/PRP rained/VBD; statement SPEECH AFFIRMS",
        "He/PRP | went/VBD/go on/IN to/TO say/VB | it/PRP rained/VBD; say SPEECH AFFIRMS",
        "He/PRP | tweeted/VBD/tweet | it/PRP rained/VBD; tweet SPEECH AFFIRMS",
        "Analysts/NNS | found/VBD/find no/DT evidence/NN | of/IN fraud/NN; find EVIDENCE AFFIRMS",
        "There/EX | is/VBZ/be no/DT evidence/NN | of/IN fraud/NN; evidence EVIDENCE DENIES",
        "He/PRP | thinks/VBZ/think | it/PRP rained/VBD; think BELIEF AFFIRMS hedged",
        "He/PRP | reportedly/RB said/VBD/say | it/PRP rained/VBD; say SPEECH AFFIRMS hedged",
        "He/PRP | may/MD have/VB said/VBN/say | it/PRP rained/VBD; say SPEECH AFFIRMS hedged",
        "The/DT plan/NN | grumped/VBD/grump | that/IN it/PRP rained/VBD; grump SPEECH AFFIRMS",
        "None/NN of/IN them/PRP | said/VBD/say | that/IN it/PRP rained/VBD; say SPEECH DOUBTS",
      })
  void readsTheCue(String sentence, String expected) {
    String[] parts = sentence.split(" \\| ", -1);
    TaggedArticle article = TaggedText.of(String.join(" ", parts));
    AttributionSpans spans =
        new AttributionSpans(
            List.of(TaggedText.span(article, plain(parts[0]))),
            List.of(TaggedText.span(article, plain(parts[1]))),
            List.of(TaggedText.span(article, plain(parts[2]))));
    CueReader.Reading reading = CueReader.read(article, spans);
    assertThat(describe(reading)).isEqualTo(expected.replace("", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "According/VBG/accord to/TO; according to SPEECH AFFIRMS",
        ":/:; : SPEECH AFFIRMS",
        "was/VBD/be expected/VBN/expect; expect BELIEF AFFIRMS hedged",
        "was/VBD/be announced/VBN/announce; announce SPEECH AFFIRMS hedged",
      })
  void readsACueWithoutSource(String cue, String expected) {
    TaggedArticle article = TaggedText.of(cue + " word/NN");
    AttributionSpans spans =
        new AttributionSpans(
            List.of(),
            List.of(TaggedText.span(article, plain(cue))),
            List.of(TaggedText.span(article, "word")));
    assertThat(describe(CueReader.read(article, spans))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"If, true", "When, false"})
  void aConditionHedges(String opening, boolean hedged) {
    TaggedArticle article =
        TaggedText.of(opening + "/IN she/PRP says/VBZ/say that/IN it/PRP rains/VBZ");
    AttributionSpans spans =
        new AttributionSpans(
            List.of(TaggedText.span(article, "she")),
            List.of(TaggedText.span(article, "says")),
            List.of(TaggedText.span(article, "that it rains")));
    assertThat(CueReader.read(article, spans).hedged()).isEqualTo(hedged);
  }

  @ParameterizedTest
  @CsvSource({"'did/VBD/do not/RB say/VB', DOUBTS", "'said/VBD/say', AFFIRMS"})
  void auxiliariesLeftOutOfTheCueCount(String group, Cue.Polarity polarity) {
    TaggedArticle article = TaggedText.of("He/PRP " + group + " that/IN it/PRP rained/VBD");
    String[] words = plain(group).split(" ", -1);
    AttributionSpans spans =
        new AttributionSpans(
            List.of(TaggedText.span(article, "He")),
            List.of(TaggedText.span(article, words[words.length - 1])),
            List.of(TaggedText.span(article, "that it rained")));
    assertThat(CueReader.read(article, spans).cue())
        .isEqualTo(new Cue("say", Cue.Type.SPEECH, polarity));
  }

  private static String plain(String tagged) {
    return tagged.replaceAll("/\\S+", "");
  }

  private static String describe(CueReader.Reading reading) {
    Cue cue = reading.cue();
    return String.join(
            " ",
            cue.lemma(),
            cue.type().name().toUpperCase(Locale.ROOT),
            cue.polarity().name(),
            reading.hedged() ? "hedged" : "")
        .trim();
  }
}
