package sayso.learn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RephrasedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The dam will leak.; The dam will not leak.",
        "The dam will not leak.; The dam will leak.",
        "The city cannot pay.; The city can pay.",
        "The dam leaks.; It is not true that the dam leaks",
        "Farmers who are poor should be helped.;"
            + " It is not true that farmers who are poor should be helped",
        "US troops left.; It is not true that US troops left"
      })
  void negates(String sentence, String negation) {
    assertThat(Rephrased.negated(sentence)).isEqualTo(negation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The dam will leak.; Will the dam leak?",
        "The dam will not leak.; Will the dam not leak?",
        "The dam leaks.; Is it true that the dam leaks?"
      })
  void asks(String sentence, String question) {
    assertThat(Rephrased.asked(sentence)).isEqualTo(question);
  }
}
