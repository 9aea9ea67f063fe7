package sayso.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sayso.Annotated;
import sayso.claim.AttributionSpans;
import sayso.stance.Stance;
import sayso.text.Proposition;

class GoldenScorerTest {
  private static final String TEXT =
      "Ann Lee told the Herald that the ferry will sail. Bob Roe reportedly denied it all.";
  private static final AttributionSpans SAIL =
      Predicted.spans(TEXT, "Ann Lee", "told", "that the ferry will sail");
  private static final AttributionSpans ALL = Predicted.spans(TEXT, "Bob Roe", "denied", "it all");
  private static final Map<String, Stance> YES = Map.of("p1", Stance.SUPPORTS);
  private static final Annotated GOLD =
      annotated(
          sources().claim(SAIL, "s1", List.of("s2"), YES).claim(ALL, "s3", List.of(), Map.of()));

  @Test
  void goldIsWhollyRight() {
    assertThat(GoldenScorer.score(GOLD, GOLD)).isEqualTo(new GoldenScores(2, 2, 2, 0, List.of()));
  }

  @Test
  void sourceRelaysAndStancesHaveToBeRight() {
    GoldenScores scores =
        GoldenScorer.score(
            GOLD,
            annotated(
                sources()
                    .claim(SAIL, "s1", List.of(), Map.of("p1", Stance.DENIES))
                    .claim(ALL, null, List.of(), Map.of())));

    assertThat(scores.found()).isEqualTo(2);
    assertThat(scores.right()).isZero();
    assertThat(scores.differences())
        .hasSize(3)
        .anyMatch(d -> d.contains("comes via [Herald], not via []"))
        .anyMatch(d -> d.contains("{p1=SUPPORTS}, not {p1=DENIES}"))
        .anyMatch(d -> d.contains("is by Bob Roe, not by nobody in particular"));
  }

  @Test
  void missedAndSpuriousClaimsAreNamed() {
    AttributionSpans other = Predicted.spans(TEXT, "", "", "reportedly denied");

    GoldenScores scores =
        GoldenScorer.score(GOLD, annotated(sources().claim(other, "s3", List.of(), Map.of())));

    assertThat(scores.spurious()).isOne();
    assertThat(scores.differences())
        .contains("a1: \"reportedly denied\" is no claim, given to Bob Roe")
        .contains("a1: \"it all\" is missed, by Bob Roe");
  }

  private static Predicted sources() {
    return new Predicted("a1", TEXT)
        .source("s1", "Ann Lee")
        .source("s2", "Herald")
        .source("s3", "Bob Roe");
  }

  private static Annotated annotated(Predicted predicted) {
    return predicted.annotated(List.of(new Proposition("p1", "The ferry will sail.")));
  }
}
