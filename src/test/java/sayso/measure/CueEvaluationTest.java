package sayso.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sayso.text.OpenNlpTagger;

class CueEvaluationTest {
  @TempDir private Path folder;

  @Test
  void aClaimIsHedgedByAnEpistemicCueInItsContent() throws IOException {
    CueScores scores =
        scores(
            "gold.xml",
            "<Annotation><Document><DocID>d1</DocID><Sentence id=\"S1\">The mayor said that the"
                + " bridge <ccue type=\"speculation_modal_probable_\">may</ccue> close."
                + "</Sentence><Sentence id=\"S2\">The mayor"
                + " <ccue type=\"speculation_hypo_doxastic _\">believes</ccue> that the bridge is"
                + " safe.</Sentence></Document></Annotation>");

    assertThat(scores.rows()).containsEntry("hedged", Tally.of(1, 1, 1));
    assertThat(scores.differences()).isEmpty();
  }

  @Test
  void lemmasCountAsOftenAsTheyOccur() throws IOException {
    CueScores scores =
        scores("gold.tsv", "# lemma\nsay\tspeech\t10\nwant\tcognition\t3\nmake\tother\t5\n");

    assertThat(scores.rows())
        .containsEntry("type speech", Tally.of(10, 10, 10))
        .containsEntry("type belief", Tally.of(0, 3, 0))
        .containsEntry("type intent", Tally.of(0, 0, 3));
    assertThat(scores.differences()).containsExactly("want is belief, not intent");
  }

  private CueScores scores(String name, String content) throws IOException {
    return CueEvaluation.of(Files.writeString(folder.resolve(name), content), OpenNlpTagger.load());
  }
}
