package sayso.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClaimTextTest {
  @Test
  void namesTheSourceAndKeepsTheCue() {
    assertThat(ClaimText.of("Ann Lee", "has flatly denied", "that the dam\nleaks"))
        .isEqualTo("Ann Lee has flatly denied that the dam leaks");
  }

  @Test
  void aCueWithoutWordsIsSaid() {
    assertThat(ClaimText.of("Ann Lee", ":", "The dam holds"))
        .isEqualTo("Ann Lee said The dam holds");
    assertThat(ClaimText.of("Dam Watch", "", "It holds.")).isEqualTo("Dam Watch said It holds.");
  }

  @Test
  void nobodyIsLeftOut() {
    assertThat(ClaimText.of("", "reportedly", "it leaks")).isEqualTo("reportedly it leaks");
  }
}
