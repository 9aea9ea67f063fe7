package sayso.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import sayso.claim.Cue;
import sayso.neural.EncodedText;
import sayso.neural.TextEncoder;

class SignsTest {
  @Test
  void negationReachesToTheNextPunctuationMark() {
    Signs signs = signs("the", "dam", "did", "not", "leak", ",", "Lee", "said");

    assertThat(negated(signs)).containsExactly("leak");
    assertThat(signs.turns()).isEqualTo(1);
  }

  @Test
  void contractionsAreNegations() {
    assertThat(negated(signs("it", "doesn", "'", "t", "leak"))).containsExactly("leak");
    assertThat(negated(signs("it", "doesn", "’", "t", "leak"))).containsExactly("leak");
  }

  @Test
  void cuesHaveTheirPolarityInWhateverForm() {
    assertThat(signs("Lee", "denies", "it").cues(Cue.Polarity.DENIES)).isEqualTo(1);
    assertThat(signs("Lee", "denied", "it").cues(Cue.Polarity.DENIES)).isEqualTo(1);
    assertThat(signs("Lee", "doubted", "it").cues(Cue.Polarity.DOUBTS)).isEqualTo(1);
    assertThat(signs("Lee", "said", "it").turns()).isZero();
  }

  @Test
  void wordsWithoutLatinLettersAreNotRead() {
    assertThat(signs("Плотина", "течёт").isEnglish()).isFalse();
    assertThat(signs("1", ",", "2").isEnglish()).isFalse();
    assertThat(signs().isEnglish()).isFalse();
    assertThat(signs("It", "leaks").isEnglish()).isTrue();
  }

  private static List<String> negated(Signs signs) {
    return signs.words().stream().filter(Signs.Word::negated).map(Signs.Word::form).toList();
  }

  private static Signs signs(String... words) {
    float[] vector = new float[TextEncoder.SIZE];
    return Signs.of(
        new EncodedText(
            vector, Arrays.stream(words).map(w -> new EncodedText.Word(w, vector)).toList()));
  }
}
