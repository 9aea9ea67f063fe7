package sayso.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import sayso.neural.TextEncoder;

class PairFeaturesTest {
  private static final TextEncoder ENCODER = TextEncoder.load();

  @AfterAll
  static void close() {
    ENCODER.close();
  }

  @Test
  void everyNameStandsOnce() {
    PairFeatures.Features features = features("The dam leaks. No, it leaks.", "The dam leaks.");

    assertThat(features.names()).doesNotHaveDuplicates().hasSameSizeAs(features.values());
  }

  @Test
  void anEqualTextCoversThePropositionAndNothingIsTurned() {
    Map<String, Float> same = byName("The old dam leaks.", "The old dam leaks.");

    assertThat(same.get("repeated")).isEqualTo(1);
    assertThat(same.get("cos")).isGreaterThan(0.99f);
    assertThat(same).containsKeys("parity=00", "turned,kept=0,3");
  }

  @Test
  void negationOnOneSideTurnsTheAlignedWords() {
    Map<String, Float> negated = byName("The dam does not leak.", "The dam leaks.");

    assertThat(negated).containsKeys("parity=10", "w=not,0");
    assertThat(negated.get("turned")).isPositive();
    assertThat(byName("The dam does not leak.", "The dam does not leak.").get("turned")).isZero();
  }

  @Test
  void otherWordsInTheSamePlaceAreContrasts() {
    assertThat(byName("Lee expects that prices will fall.", "Prices will rise."))
        .containsKey("a=rise|fall");
  }

  @Test
  void aTextOfAnyLengthCanBeRead() {
    assertThat(features("The dam leaks badly. ".repeat(2000), "The dam leaks.").names())
        .contains("repeated");
    assertThat(features("", "The dam leaks.").values()).doesNotContain(Float.NaN);
  }

  private static Map<String, Float> byName(String text, String proposition) {
    PairFeatures.Features features = features(text, proposition);
    Map<String, Float> values = new HashMap<>();
    for (int i = 0; i < features.names().length; i++) {
      values.put(features.names()[i], features.values()[i]);
    }
    return values;
  }

  private static PairFeatures.Features features(String text, String proposition) {
    return PairFeatures.of(Signs.of(ENCODER.encode(text)), Signs.of(ENCODER.encode(proposition)));
  }
}
