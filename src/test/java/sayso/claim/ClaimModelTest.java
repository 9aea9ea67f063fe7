package sayso.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sayso.neural.ModelFolder;
import sayso.text.Span;

/** Several taggers as one, with those that Sayso brings. */
class ClaimModelTest {
  private static final Path MODELS = Path.of("models");
  private static final String TEXT = "Mayor Ann Lee said on Monday that the old dam leaks.";

  @TempDir private Path folder;

  @Test
  void severalAnswerWithTheMeanOfTheirLogProbabilities() {
    WordScores first = scores(List.of(ClaimModel.NAME));
    WordScores second = scores(List.of(ClaimModel.SECOND));
    WordScores both = scores(List.of(ClaimModel.NAME, ClaimModel.SECOND));

    boolean differ = false;
    for (int word = 0; word < both.size(); word++) {
      for (WordLabel label : WordLabel.all()) {
        double one = first.label(word, label);
        double other = second.label(word, label);
        differ |= one != other;
        assertThat(both.label(word, label)).isCloseTo((one + other) / 2, within(1e-4));
      }
    }
    assertThat(differ).isTrue();
  }

  @Test
  void haveToKnowTheSameWordPieces() throws IOException {
    for (String name : List.of(ClaimModel.NAME, "other")) {
      Path copy = Files.createDirectories(folder.resolve(name));
      for (String file : List.of(ClaimModel.MODEL, ClaimModel.LABELS, ClaimModel.VOCABULARY)) {
        Files.copy(MODELS.resolve(ClaimModel.NAME).resolve(file), copy.resolve(file));
      }
    }
    Path vocabulary = folder.resolve("other").resolve(ClaimModel.VOCABULARY);
    Files.writeString(vocabulary, Files.readString(vocabulary) + "another\n");
    for (String name : List.of(ClaimModel.NAME, "other")) {
      ModelFolder.seal(
          folder.resolve(name),
          List.of(ClaimModel.MODEL, ClaimModel.LABELS, ClaimModel.VOCABULARY));
    }

    assertThatThrownBy(() -> ClaimModel.load(folder, List.of(ClaimModel.NAME, "other")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("vocabularies differ");
  }

  private static WordScores scores(List<String> names) {
    return ClaimModel.load(MODELS, names).scores(TEXT, List.of(new Span(0, TEXT.length()))).get(0);
  }
}
