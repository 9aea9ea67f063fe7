package sayso.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static sayso.claim.WordLabel.BEGIN_CONTENT_CUE_LEFT;
import static sayso.claim.WordLabel.BEGIN_CONTENT_CUE_RIGHT;
import static sayso.claim.WordLabel.BEGIN_CUE;
import static sayso.claim.WordLabel.BEGIN_SOURCE_CUE_LEFT;
import static sayso.claim.WordLabel.BEGIN_SOURCE_CUE_RIGHT;
import static sayso.claim.WordLabel.IN_CONTENT_CUE_LEFT;
import static sayso.claim.WordLabel.IN_CONTENT_CUE_RIGHT;
import static sayso.claim.WordLabel.IN_SOURCE_CUE_RIGHT;
import static sayso.claim.WordLabel.OUTSIDE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import sayso.neural.Tensor;
import sayso.text.Span;

/** Reads attributions off scores that are written by hand, one word piece a word. */
class AttributionDecoderTest {
  private static final int KINDS = WordLabel.all().size();

  /** Scores of a text's words: each has its label with certainty and no links at first. */
  private static final class Scores {
    final String text;
    final List<Span> words;
    final float[] labels;
    final float[] contentToCue;
    final float[] cueToSource;
    final int pieces;

    Scores(String text, WordLabel... labels) {
      this.text = text;
      words =
          Pattern.compile("\\w+|[^\\w\\s]")
              .matcher(text)
              .results()
              .map((MatchResult m) -> new Span(m.start(), m.end()))
              .toList();
      assertThat(labels).hasSameSizeAs(words);
      pieces = words.size() + 2;
      this.labels = new float[pieces * KINDS];
      Arrays.fill(this.labels, -9);
      for (int i = 0; i < labels.length; i++) {
        this.labels[(i + 1) * KINDS + labels[i].index()] = -0.01f;
      }
      contentToCue = new float[pieces * pieces];
      cueToSource = new float[pieces * pieces];
    }

    Scores linked(float[] links, int from, int to, float score) {
      links[(from + 1) * pieces + to + 1] = score;
      return this;
    }

    /** Words from {@code from} to before {@code end} belong to the cue at {@code cue}. */
    Scores content(int from, int end, int cue) {
      for (int word = from; word < end; word++) {
        linked(contentToCue, word, cue, 8);
      }
      return this;
    }

    Scores source(int cue, int source) {
      return linked(cueToSource, cue, source, 8);
    }

    List<String> attributions() {
      int[] ids = new int[pieces];
      int[] first = new int[words.size()];
      Arrays.setAll(first, i -> i + 1);
      long[] square = {1, pieces, pieces};
      WordScores scores =
          new WordScores(
              new Window(ids, words, first),
              new Tensor(new long[] {1, pieces, KINDS}, labels),
              new Tensor(square, contentToCue),
              new Tensor(square, cueToSource));
      List<String> lines = new ArrayList<>();
      for (AttributionDecoder.Decoded found : AttributionDecoder.attributions(text, scores)) {
        AttributionSpans spans = found.spans();
        lines.add(
            covered(spans.source()) + "|" + covered(spans.cue()) + "|" + covered(spans.content()));
      }
      return lines;
    }

    private String covered(List<Span> spans) {
      return String.join(" / ", spans.stream().map(s -> s.of(text)).toList());
    }
  }

  @Test
  void contentStandsOnBothSidesOfItsCue() {
    Scores scores =
        new Scores(
            "Rain, he said, will come.",
            BEGIN_CONTENT_CUE_RIGHT,
            IN_CONTENT_CUE_RIGHT,
            BEGIN_SOURCE_CUE_RIGHT,
            BEGIN_CUE,
            OUTSIDE,
            BEGIN_CONTENT_CUE_LEFT,
            IN_CONTENT_CUE_LEFT,
            OUTSIDE);

    assertThat(scores.content(0, 2, 3).content(5, 7, 3).source(3, 2).attributions())
        .containsExactly("he|said|Rain / will come");
  }

  @Test
  void aSourceServesSeveralCues() {
    Scores scores =
        new Scores(
            "Ann denied it and blamed Bob",
            BEGIN_SOURCE_CUE_RIGHT,
            BEGIN_CUE,
            BEGIN_CONTENT_CUE_LEFT,
            OUTSIDE,
            BEGIN_CUE,
            BEGIN_CONTENT_CUE_LEFT);

    assertThat(scores.content(2, 3, 1).content(5, 6, 4).source(1, 0).source(4, 0).attributions())
        .containsExactly("Ann|denied|it", "Ann|blamed|Bob");
  }

  @Test
  void aCueThatPointsNowhereHasNoSource() {
    Scores scores =
        new Scores(
            "Ann left. Reportedly it rained",
            BEGIN_SOURCE_CUE_RIGHT,
            OUTSIDE,
            OUTSIDE,
            BEGIN_CUE,
            BEGIN_CONTENT_CUE_LEFT,
            IN_CONTENT_CUE_LEFT);

    assertThat(scores.content(4, 6, 3).linked(scores.cueToSource, 3, -1, 8).attributions())
        .containsExactly("|Reportedly|it rained");
  }

  @Test
  void aCueWithoutContentIsNoAttribution() {
    assertThat(
            new Scores("Ann said", BEGIN_SOURCE_CUE_RIGHT, BEGIN_CUE).source(1, 0).attributions())
        .isEmpty();
  }

  @Test
  void contentThatWasCutIsJoined() {
    Scores scores =
        new Scores(
            "Ann said it will rain",
            BEGIN_SOURCE_CUE_RIGHT,
            BEGIN_CUE,
            BEGIN_CONTENT_CUE_LEFT,
            OUTSIDE,
            BEGIN_CONTENT_CUE_LEFT);

    assertThat(scores.content(2, 5, 1).source(1, 0).attributions())
        .containsExactly("Ann|said|it will rain");
  }

  @Test
  void ofContentsFarApartTheStrongestStays() {
    Scores scores =
        new Scores(
            "Ann said it will rain for days on end there",
            BEGIN_SOURCE_CUE_RIGHT,
            BEGIN_CUE,
            BEGIN_CONTENT_CUE_LEFT,
            IN_CONTENT_CUE_LEFT,
            IN_CONTENT_CUE_LEFT,
            OUTSIDE,
            OUTSIDE,
            OUTSIDE,
            OUTSIDE,
            BEGIN_CONTENT_CUE_LEFT);

    assertThat(scores.content(2, 5, 1).content(9, 10, 1).source(1, 0).attributions())
        .containsExactly("Ann|said|it will rain");
  }

  @Test
  void aRoleThatGoesOnMustHaveBegun() {
    Scores scores =
        new Scores(
            "The mayor said no",
            IN_SOURCE_CUE_RIGHT,
            IN_SOURCE_CUE_RIGHT,
            BEGIN_CUE,
            BEGIN_CONTENT_CUE_LEFT);
    // The second best label of the first word begins the role.
    scores.labels[KINDS + BEGIN_SOURCE_CUE_RIGHT.index()] = -1;

    assertThat(scores.content(3, 4, 2).source(2, 0).attributions())
        .containsExactly("The mayor|said|no");
  }

  @Test
  void contentEndsWithAWordOrAQuotationMark() {
    Scores scores =
        new Scores(
            "\"No,\" Ann said",
            BEGIN_CONTENT_CUE_RIGHT,
            IN_CONTENT_CUE_RIGHT,
            IN_CONTENT_CUE_RIGHT,
            IN_CONTENT_CUE_RIGHT,
            BEGIN_SOURCE_CUE_RIGHT,
            BEGIN_CUE);
    Scores bare =
        new Scores(
            "No, Ann said",
            BEGIN_CONTENT_CUE_RIGHT,
            IN_CONTENT_CUE_RIGHT,
            BEGIN_SOURCE_CUE_RIGHT,
            BEGIN_CUE);

    assertThat(scores.content(0, 4, 5).source(5, 4).attributions())
        .containsExactly("Ann|said|\"No,\"");
    assertThat(bare.content(0, 2, 3).source(3, 2).attributions()).containsExactly("Ann|said|No");
  }

  @Test
  void theLabelsSideBreaksATieOfLinks() {
    Scores scores =
        new Scores(
            "Ann said rain Bob hoped",
            BEGIN_SOURCE_CUE_RIGHT,
            BEGIN_CUE,
            BEGIN_CONTENT_CUE_RIGHT,
            BEGIN_SOURCE_CUE_LEFT,
            BEGIN_CUE);
    scores.linked(scores.contentToCue, 2, 1, 5).linked(scores.contentToCue, 2, 4, 5);

    assertThat(scores.source(4, 3).attributions()).containsExactly("Bob|hoped|rain");
  }
}
