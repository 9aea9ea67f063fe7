package sayso.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.claim.AttributionSpans;
import sayso.measure.GumGold.Attributed;
import sayso.measure.GumGold.Chain;
import sayso.measure.SourceScorer.Resolved;

class SourceScorerTest {
  private static final String TEXT =
      "Dr. Ann Lee said it rains. She added it pours. An aide claimed it snows.";
  private static final AttributionSpans LEE =
      Predicted.spans(TEXT, "Dr. Ann Lee", "said", "it rains");
  private static final AttributionSpans SHE = Predicted.spans(TEXT, "She", "added", "it pours");
  private static final AttributionSpans AIDE =
      Predicted.spans(TEXT, "An aide", "claimed", "it snows");
  private static final GumGold GOLD =
      new GumGold(
          "d1",
          "news",
          TEXT,
          List.of(
              new Attributed(LEE, "named", "1", false),
              new Attributed(SHE, "pronoun", "1", false),
              new Attributed(AIDE, "nominal", "2", false)),
          Map.of(
              "1", new Chain(true, true, Set.of("ann lee")),
              "2", new Chain(false, true, Set.of()),
              "3", new Chain(true, true, Set.of("tom lee")),
              "4", new Chain(true, true, Set.of("bob roe"))));

  private final SourceScorer scorer = new SourceScorer(true);

  @ParameterizedTest
  @CsvSource({"Dr. Ann Lee, 1", "ANN LEE, 1", "Lee, 0", "Bob Roe, 0", "doctor, 0"})
  void aNamedChainNeedsOneOfItsNames(String name, int right) {
    SourceScores scores = scorer.score(GOLD, List.of(new Resolved(LEE, "s1", name)));

    assertThat(scores.names()).containsEntry("named, chain named", new Share(right, 1));
  }

  @Test
  void aUniqueLastNameIsEnough() {
    GumGold roe =
        new GumGold(
            "d2", "news", TEXT, List.of(new Attributed(LEE, "named", "4", false)), GOLD.chains());

    SourceScores scores = scorer.score(roe, List.of(new Resolved(LEE, "s1", "Mr. Roe")));

    assertThat(scores.rightNames()).isEqualTo(new Share(1, 1));
  }

  @ParameterizedTest
  @CsvSource({"aide, 1", "Ann Lee, 0", ", 1"})
  void anUnnamedChainMustStayAnonymous(String name, int right) {
    SourceScores scores = scorer.score(GOLD, List.of(new Resolved(AIDE, "s1", name)));

    assertThat(scores.names()).containsEntry("nominal, chain unnamed", new Share(right, 1));
  }

  @Test
  void countsPairsAndMerges() {
    SourceScores scores =
        scorer.score(
            GOLD,
            List.of(
                new Resolved(LEE, "s1", "Ann Lee"),
                new Resolved(SHE, "s1", "Ann Lee"),
                new Resolved(AIDE, "s1", "Ann Lee")));

    assertThat(scores.found()).isEqualTo(3);
    assertThat(scores.pairs()).isEqualTo(Tally.of(1, 1, 3));
    assertThat(scores.namedMerged()).isEqualTo(new Share(2, 2));
    assertThat(scores.unnamedMerged()).isEqualTo(Share.NOTHING);
  }

  @Test
  void alignsByOverlapWhereNothingWasGiven() {
    AttributionSpans found = Predicted.spans(TEXT, "Lee", "", "said it rains");

    assertThat(scorer.score(GOLD, List.of(new Resolved(found, "s1", "Ann Lee"))).found()).isZero();
    assertThat(
            new SourceScorer(false)
                .score(GOLD, List.of(new Resolved(found, "s1", "Ann Lee")))
                .found())
        .isOne();
  }
}
