package sayso.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sayso.measure.PairScorer.Pair;
import sayso.stance.Probabilities;

class PairScorerTest {
  @Test
  void theMostProbableOfTheSetsOwnLabelsCounts() {
    List<Pair> gold = List.of(new Pair("1", "supports"), new Pair("2", "denies"));
    Map<String, Probabilities> answers =
        Map.of(
            "1", new Probabilities(0.2, 0.1, 0.3, 0.4), "2", new Probabilities(0.2, 0.1, 0.3, 0.4));

    PairScores scores = PairScorer.score(gold, answers);

    assertThat(scores.accuracy()).isEqualTo(new Share(1, 2));
    assertThat(scores.labels().get("supports")).isEqualTo(Tally.of(1, 1, 2));
    assertThat(scores.labels().get("denies")).isEqualTo(Tally.of(0, 1, 0));
    assertThat(scores.macroF1()).isCloseTo((2 / 3.0) / 2, within(1e-12));
  }

  @Test
  void takingNoSideAndBeingUnrelatedAreOneAnswer() {
    List<Pair> gold = List.of(new Pair("1", "neutral"), new Pair("2", "supports"));
    Map<String, Probabilities> answers =
        Map.of("1", new Probabilities(0.4, 0, 0.3, 0.3), "2", new Probabilities(0.4, 0.6, 0, 0));

    assertThat(PairScorer.score(gold, answers).accuracy()).isEqualTo(new Share(2, 2));
  }

  @Test
  void aSetWithUnrelatedPairsTellsThemFromDiscussions() {
    List<Pair> gold =
        List.of(new Pair("1", "unrelated"), new Pair("2", "discusses"), new Pair("3", "supports"));
    Map<String, Probabilities> answers =
        Map.of(
            "1", new Probabilities(0.3, 0, 0.3, 0.4),
            "2", new Probabilities(0.3, 0, 0.4, 0.3),
            "3", new Probabilities(0.4, 0, 0.3, 0.3));

    assertThat(PairScorer.score(gold, answers).accuracy()).isEqualTo(new Share(3, 3));
  }

  @Test
  void aPairWithoutAnAnswerIsMissed() {
    PairScores scores = PairScorer.score(List.of(new Pair("1", "denies")), Map.of());

    assertThat(scores.accuracy()).isEqualTo(new Share(0, 1));
    assertThat(scores.labels().get("denies")).isEqualTo(Tally.of(0, 1, 0));
  }
}
