package sayso.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sayso.claim.AttributionSpans;
import sayso.measure.ClaimScores.Kind;
import sayso.measure.ClaimScores.Link;

class ClaimScorerTest {
  private static final String TEXT =
      "Mayor Ann Lee said the old bridge is safe to cross. \"Tolls will rise,\" Bob Roe warned."
          + " Drivers believe that Roe denied it.";
  private static final AttributionSpans LEE =
      spans("Mayor Ann Lee", "said", "the old bridge is safe to cross");
  private static final AttributionSpans ROE = spans("Bob Roe", "warned", "\"Tolls will rise,\"");
  private static final AttributionSpans DRIVERS = spans("Drivers", "believe", "that Roe denied it");
  private static final List<AttributionSpans> GOLD = List.of(LEE, ROE, DRIVERS);

  private final ClaimScorer scorer = new ClaimScorer(ClaimScorer.Options.DEFAULT);

  @Test
  void goldIsPerfect() {
    ClaimScores.Block all = scorer.score(TEXT, GOLD, GOLD).block(Kind.ALL);

    for (Link link : Link.values()) {
      assertThat(all.linked(link)).isEqualTo(Tally.of(3, 3, 3));
    }
    assertThat(all.sources()).isEqualTo(new Share(3, 3));
  }

  @Test
  void linksContentsThatOverlapByHalf() {
    // 3 of 7 words: Dice 6/10; 2 of 7 words: Dice 4/9.
    AttributionSpans enough = spans("Lee", "said", "safe to cross");
    AttributionSpans tooLittle = spans("Lee", "said", "to cross");

    assertThat(linked(enough, Link.CONTENT)).isEqualTo(Tally.of(1, 3, 1));
    assertThat(linked(tooLittle, Link.CONTENT)).isEqualTo(Tally.of(0, 3, 1));
    assertThat(linked(enough, Link.TRIPLE)).isEqualTo(Tally.of(0, 3, 1));
  }

  @Test
  void takesPartOfTheSourceButNotTheTitleAloneNorAWholeClause() {
    String content = "the old bridge is safe to cross";

    assertThat(linked(spans("Lee", "said", content), Link.CONTENT_SOURCE).goldHits()).isOne();
    assertThat(linked(spans("Bob Roe", "said", content), Link.CONTENT_SOURCE).goldHits()).isZero();
    assertThat(linked(spans("", "said", content), Link.CONTENT_SOURCE).goldHits()).isZero();
    assertThat(
            linked(spans("Ann Lee said the old bridge is", "said", content), Link.CONTENT_SOURCE)
                .goldHits())
        .isZero();
  }

  @Test
  void matchesEachAttributionOnce() {
    ClaimScores scores = scorer.score(TEXT, GOLD, List.of(LEE, LEE));

    assertThat(scores.block(Kind.ALL).linked(Link.CONTENT_SOURCE)).isEqualTo(Tally.of(1, 3, 2));
    assertThat(scores.block(Kind.ALL).exact(Role.CUE)).isEqualTo(Tally.of(1, 3, 2));
  }

  @Test
  void tellsKindsByQuotationMarks() {
    ClaimScores scores = scorer.score(TEXT, GOLD, List.of(ROE, spans("Lee", "said", "to cross")));

    assertThat(scores.block(Kind.DIRECT).linked(Link.CONTENT)).isEqualTo(Tally.of(1, 1, 1));
    assertThat(scores.block(Kind.INDIRECT).linked(Link.CONTENT)).isEqualTo(Tally.of(0, 2, 1));
    assertThat(scores.block(Kind.MIXED).gold()).isZero();
  }

  @Test
  void dropsNestedPredictionsOnDemand() {
    AttributionSpans nested = spans("", "denied", "it");
    ClaimScorer ignoring = new ClaimScorer(new ClaimScorer.Options(0.5, true, null));

    assertThat(scorer.score(TEXT, GOLD, List.of(nested)).block(Kind.ALL).predicted()).isOne();
    assertThat(ignoring.score(TEXT, GOLD, List.of(nested)).block(Kind.ALL).predicted()).isZero();
  }

  @Test
  void countsSpeechAloneOnDemand() {
    ClaimScorer speech =
        new ClaimScorer(new ClaimScorer.Options(0.5, false, Set.of("said", "warned")));
    AttributionSpans unaligned = spans("Bob Roe", "Mayor", "Ann");

    ClaimScores scores = speech.score(TEXT, GOLD, List.of(LEE, DRIVERS, unaligned));

    assertThat(scores.block(Kind.ALL).linked(Link.CONTENT)).isEqualTo(Tally.of(1, 2, 1));
  }

  @Test
  void comparesFragmentsByTheirCharacters() {
    AttributionSpans cut = spans("Ann Lee", "said", "the old bridge");

    FragmentScores contents =
        scorer.score(TEXT, List.of(LEE), List.of(cut)).fragments(Role.CONTENT);

    assertThat(contents.exact()).isEqualTo(Tally.of(0, 1, 1));
    assertThat(contents.begin()).isEqualTo(Tally.of(1, 1, 1));
    assertThat(contents.meanJaccard()).isEqualTo(14.0 / 31);
  }

  @Test
  void anEmptyPredictionFindsNothing() {
    assertThat(scorer.score(TEXT, GOLD, List.of()).headline()).isZero();
  }

  private Tally linked(AttributionSpans predicted, Link link) {
    return scorer.score(TEXT, GOLD, List.of(predicted)).block(Kind.ALL).linked(link);
  }

  private static AttributionSpans spans(String source, String cue, String content) {
    return Predicted.spans(TEXT, source, cue, content);
  }
}
