package sayso.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sayso.claim.Attribution;
import sayso.claim.AttributionSpans;
import sayso.claim.Claim;
import sayso.claim.Cue;
import sayso.claim.Form;
import sayso.text.Proposition;
import sayso.text.Span;

class PositionsTest {
  private static final List<Proposition> PROPOSITIONS =
      List.of(new Proposition("p1", "The dam leaks."));

  @Test
  void aSideAndNoSideIsThatSide() {
    Position position = of(says(Stance.DISCUSSES, 0.9), says(Stance.DENIES, 0.6));

    assertThat(position.side()).isEqualTo(Position.Side.DENIES);
    assertThat(position.claims()).containsExactly("c1", "c2");
  }

  @Test
  void bothSidesAreMixedAndAsSureAsTheWeakerOne() {
    Position position = of(says(Stance.SUPPORTS, 0.9), says(Stance.DENIES, 0.7));

    assertThat(position.side()).isEqualTo(Position.Side.MIXED);
    assertThat(position.probability()).isCloseTo(0.7, within(1e-9));
  }

  @Test
  void claimsOfOneSideMakeEachOtherSurer() {
    Position position = of(says(Stance.DENIES, 0.6), says(Stance.DENIES, 0.3));

    assertThat(position.probability()).isCloseTo(0.72, within(1e-9));
  }

  @Test
  void oneWeakClaimAmongStrongOnesChangesNothing() {
    assertThat(
            of(says(Stance.DENIES, 0.9), says(Stance.SUPPORTS, 0.4), says(Stance.DENIES, 0.8))
                .side())
        .isEqualTo(Position.Side.DENIES);
    assertThat(
            of(
                    says(Stance.SUPPORTS, 0.5),
                    says(Stance.SUPPORTS, 0.6),
                    says(Stance.SUPPORTS, 0.6),
                    says(Stance.DENIES, 0.4))
                .side())
        .isEqualTo(Position.Side.SUPPORTS);
  }

  @Test
  void noSideAtAllDiscusses() {
    assertThat(of(says(Stance.DISCUSSES, 0.5)))
        .isEqualTo(new Position("s1", "p1", Position.Side.DISCUSSES, 0.5, List.of("c1")));
  }

  private static Judgement says(Stance stance, double probability) {
    return new Judgement(stance, probability);
  }

  private static Position of(Judgement... judgements) {
    List<Claim> claims =
        IntStream.rangeClosed(1, judgements.length).mapToObj(i -> claim("c" + i)).toList();
    Map<String, Map<String, Judgement>> stances = new LinkedHashMap<>();
    for (int i = 0; i < judgements.length; i++) {
      stances.put("c" + (i + 1), Map.of("p1", judgements[i]));
    }
    List<Position> positions = Positions.of(claims, stances, PROPOSITIONS);
    assertThat(positions).hasSize(1);
    return positions.get(0);
  }

  private static Claim claim(String id) {
    AttributionSpans spans = new AttributionSpans(List.of(), List.of(), List.of(new Span(0, 1)));
    Attribution attribution = new Attribution(spans, Form.INDIRECT, Cue.NONE, false, 1, null);
    return new Claim(id, attribution, "s1", List.of(), null, 1);
  }
}
