package sayso.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.text.Article;
import sayso.text.OpenNlpTagger;
import sayso.text.Span;
import sayso.text.TaggedArticle;
import sayso.text.Tagger;

class RuleClaimFinderTest {
  private static final Tagger TAGGER = OpenNlpTagger.load();

  /** The expected attributions are "source | cue | content", fragments joined by " + ". */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '^',
      value = {
        "The mayor said that the bridge would reopen in May.; The mayor | said | that the bridge would reopen in May",
        "The company denied that its pumps had failed.; The company | denied | that its pumps had failed",
        "“The pumps were never tested,” said Anna Lind, a former engineer at the plant.; Anna Lind, a former engineer at the plant | said | “The pumps were never tested,”",
        "“The pumps failed,” she said. “Nobody told us.”; she | said | “The pumps failed,” + “Nobody told us.”",
        "''The pumps failed,'' she said.; she | said | ''The pumps failed,''",
        "According to two inspectors, the valves had rusted.; two inspectors | According to | the valves had rusted",
        "The valves had rusted, according to the report.; the report | according to | The valves had rusted",
        "The valves had rusted, the report said.; the report | said | The valves had rusted",
        "Lind told reporters that the valves had rusted.; Lind | told | that the valves had rusted",
        "Farmers want the government to cap the price of feed.; Farmers | want | the government to cap the price of feed",
        "The union announced a strike and said that talks had failed.; The union | announced | a strike || The union | said | that talks had failed",
        "The minister left the room, saying that he was ill.; The minister | saying | that he was ill",
        "The mayor shared a post by a local teacher, saying that the school had mould.; a local teacher | saying | that the school had mould",
        "He called the plan “a gift to polluters.”; He | called | the plan “a gift to polluters.”",
        "The museum, which opened in 1901, said it would close.; The museum, which opened in 1901, | said | it would close",
      })
  void findsSourceCueAndContent(String text, String expected) {
    assertThat(describe(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The so-called “ghost fleet” left the harbour on Monday.",
        "Two trains stood in the station.",
        "The coach shared a photo of the harbour.",
        "The river rose by two metres and flooded the cellars.",
      })
  void leavesAloneWhatNobodySays(String text) {
    assertThat(describe(text)).isEmpty();
  }

  @Test
  void takesAQuotationOverParagraphs() {
    String text = "Lind said: “The pumps failed.\n\n“Nobody told us.”\n\nThe plant is closed.";
    assertThat(describe(text)).isEqualTo("Lind | said | “The pumps failed. + “Nobody told us.”");
  }

  private static String describe(String text) {
    TaggedArticle article = TAGGER.tag(Article.of("test", text));
    return new RuleClaimFinder()
        .find(article).stream()
            .map(Attribution::spans)
            .map(
                s ->
                    String.join(
                        " | ",
                        join(text, s.source()),
                        join(text, s.cue()),
                        join(text, s.content())))
            .collect(Collectors.joining(" || "));
  }

  private static String join(String text, List<Span> spans) {
    return spans.stream().map(s -> s.of(text)).collect(Collectors.joining(" + "));
  }
}
