package sayso.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sayso.Annotated;
import sayso.claim.Claim;
import sayso.stance.Judgement;
import sayso.stance.Stance;
import sayso.write.NativeExamples;

class AgreementTest {
  private static final Annotated HARBOUR = NativeExamples.harbour();

  private static Annotated with(List<Claim> claims, Map<String, Map<String, Judgement>> stances) {
    return new Annotated(
        HARBOUR.article(),
        HARBOUR.sources(),
        claims,
        stances,
        HARBOUR.propositions(),
        HARBOUR.positions());
  }

  @Test
  void whoAgreesInAllHasKappaOne() {
    Agreement agreement = new Agreement();
    agreement.add(HARBOUR, HARBOUR);
    assertThat(agreement.claims().f1()).isEqualTo(1);
    assertThat(agreement.sources()).isEqualTo(new Share(3, 3));
    assertThat(agreement.kappa(Agreement.Label.STANCE).value()).isEqualTo(1);
    assertThat(agreement.kappa(Agreement.Label.STANCE).count()).isEqualTo(6);
    for (Role role : Role.values()) {
      assertThat(agreement.exact(role).f1()).isEqualTo(1);
    }
  }

  @Test
  void aMissingClaimAndAnotherStanceCount() {
    Map<String, Map<String, Judgement>> stances = new LinkedHashMap<>(HARBOUR.stances());
    stances.put("c2", Map.of("p1", new Judgement(Stance.SUPPORTS, 1)));
    Agreement agreement = new Agreement();
    agreement.add(HARBOUR, with(HARBOUR.claims().subList(0, 2), stances));
    assertThat(agreement.claims()).isEqualTo(Tally.of(2, 3, 2));
    Kappa stance = agreement.kappa(Agreement.Label.STANCE);
    assertThat(stance.count()).isEqualTo(4);
    // Three of four the same; by chance (3/4 * 3/4 unrelated) are nine of sixteen.
    assertThat(stance.agreement()).isEqualTo(0.75);
    assertThat(stance.value()).isCloseTo((0.75 - 0.5625) / (1 - 0.5625), within(1e-9));
  }

  @Test
  void anotherSourceCounts() {
    List<Claim> claims =
        HARBOUR.claims().stream()
            .map(
                c ->
                    new Claim(
                        c.id(), c.attribution(), "s2", c.via(), c.within(), c.sourceConfidence()))
            .toList();
    Agreement agreement = new Agreement();
    agreement.add(HARBOUR, with(claims, HARBOUR.stances()));
    assertThat(agreement.sources()).isEqualTo(new Share(1, 3));
  }

  @Test
  void kappaOfNothingAndOfOneLabelIsNoNumber() {
    Kappa kappa = new Kappa();
    assertThat(kappa.value()).isNaN();
    kappa.add("a", "a");
    assertThat(kappa.agreement()).isEqualTo(1);
    assertThat(kappa.value()).isNaN();
  }
}
