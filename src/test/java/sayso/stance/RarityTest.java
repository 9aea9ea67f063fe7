package sayso.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RarityTest {
  private static final Rarity RARITY = Rarity.of(claims());

  /** Ninety-nine claims about a council, nine of these about a dam, four of them about flour. */
  private static List<ClaimText> claims() {
    List<ClaimText> claims = new ArrayList<>();
    claims.addAll(Collections.nCopies(90, new ClaimText(0, "", "Lee said the council met")));
    claims.addAll(Collections.nCopies(5, new ClaimText(0, "", "Lee said the council has dams")));
    claims.addAll(Collections.nCopies(4, new ClaimText(0, "", "the council's dam, the flour")));
    return claims;
  }

  @Test
  void aWordCountsTheMoreTheFewerClaimsHaveItsStem() {
    assertThat(RARITY.weight("council")).isCloseTo(Math.log(100.0 / 99), within(1e-9));
    assertThat(RARITY.weight("dam")).isCloseTo(Math.log(100.0 / 9), within(1e-9));
  }

  @Test
  void wordsOfFewClaimsCountLikeUnknownOnes() {
    assertThat(RARITY.with()).doesNotContainKey("flour");
    assertThat(RARITY.weight("flour")).isEqualTo(RARITY.weight("zeppelin"));
    assertThat(RARITY.weight("flour")).isGreaterThan(RARITY.weight("dam"));
  }

  @Test
  void comesBackFromItsFile() throws Exception {
    assertThat(new JsonMapper().readValue(RARITY.json(), Rarity.class)).isEqualTo(RARITY);
  }
}
