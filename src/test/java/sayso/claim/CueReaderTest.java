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
        "She/PRP | has/VBZ/have repeatedly/RB called/VBN/call for/IN | reform/NN; call for SPEECH AFFIRMS",
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
        "He/PRP | thinks/VBZ/think | it/PRP rained/VBD; think BELIEF AFFIRMS",
        "He/PRP | reportedly/RB said/VBD/say | it/PRP rained/VBD; say SPEECH AFFIRMS hedged",
        "He/PRP | may/MD have/VB said/VBN/say | it/PRP rained/VBD; say SPEECH AFFIRMS hedged",
        "The/DT plan/NN | grumped/VBD/grump | that/IN it/PRP rained/VBD; grump SPEECH AFFIRMS",
        "He/PRP | vowed/VBD/vow | to/TO leave/VB; vow INTENT AFFIRMS",
        "He/PRP | vowed/VBD/vow | that/IN it/PRP would/MD end/VB; vow SPEECH AFFIRMS",
        "He/PRP | told/VBD/tell | to/TO leave/VB; tell DECREE AFFIRMS",
        "He/PRP | declined/VBD/decline | to/TO comment/VB; decline SPEECH DENIES",
        "A/DT poll/NN of/IN voters/NNS | suggests/VBZ/suggest | that/IN it/PRP fell/VBD; suggest EVIDENCE AFFIRMS",
        "A/DT voter/NN | suggests/VBZ/suggest | that/IN it/PRP fell/VBD; suggest SPEECH AFFIRMS hedged",
        "He/PRP | considered/VBD/consider | selling/VBG/sell it/PRP; consider INTENT AFFIRMS",
        "They/PRP | are/VBP/be investigating/VBG/investigate | whether/IN it/PRP leaked/VBD; investigate SPEECH ASKS",
        "He/PRP | is/VBZ/be not/RB sure/JJ | that/IN it/PRP leaked/VBD; sure BELIEF DOUBTS",
        "They/PRP | asked/VBD/ask for/IN | an/DT explanation/NN; ask for SPEECH ASKS",
        "They/PRP | asked/VBD/ask for/IN | money/NN; ask for SPEECH AFFIRMS",
        "He/PRP | said/VBD/say | it/PRP may/MD rain/VB; say SPEECH AFFIRMS hedged",
        "He/PRP | said/VBD/say | it/PRP rained/VBD if/IN that/DT may/MD help/VB; say SPEECH AFFIRMS",
        "He/PRP | said/VBD/say | it/PRP could/MD not/RB rain/VB; say SPEECH AFFIRMS",
        "He/PRP | said/VBD/say | likely/JJ voters/NNS stayed/VBD; say SPEECH AFFIRMS",
        "He/PRP | said/VBD/say | voters/NNS are/VBP likely/JJ to/TO stay/VB; say SPEECH AFFIRMS hedged",
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
        "was/VBD/be expected/VBN/expect; expect BELIEF AFFIRMS",
        "was/VBD/be announced/VBN/announce; announce SPEECH AFFIRMS",
        "is/VBZ/be understood/VBN/understand; understand BELIEF AFFIRMS hedged",
        "was/VBD/be said/VBN/say; say SPEECH AFFIRMS hedged",
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

  @ParameterizedTest
  @CsvSource({"'Nor/CC did/VBD/do she/PRP ', DOUBTS", "'Then/RB she/PRP ', AFFIRMS"})
  void anInvertedNegationCounts(String opening, Cue.Polarity polarity) {
    TaggedArticle article = TaggedText.of(opening + "say/VB that/IN it/PRP rained/VBD");
    AttributionSpans spans =
        new AttributionSpans(
            List.of(TaggedText.span(article, "she")),
            List.of(TaggedText.span(article, "say")),
            List.of(TaggedText.span(article, "that it rained")));
    assertThat(CueReader.read(article, spans).cue().polarity()).isEqualTo(polarity);
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
