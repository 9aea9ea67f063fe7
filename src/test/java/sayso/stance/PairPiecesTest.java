package sayso.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import sayso.neural.Wordpiece;
import sayso.stance.PairClassifier.Pair;

class PairPiecesTest {
  /** Ids: [PAD] 0, [UNK] 1, [CLS] 2, [SEP] 3, then a, b, c. */
  private static final String VOCABULARY = "[PAD]\n[UNK]\n[CLS]\n[SEP]\na\nb\nc\n";

  @Test
  void contextTextAndPropositionStandInOneRow() throws IOException {
    List<PairPieces> windows = windows(new Pair("a a", "b", "c c"));

    assertThat(windows).hasSize(1);
    assertThat(windows.get(0).ids()).containsExactly(2, 4, 4, 3, 5, 3, 6, 6, 3);
    assertThat(windows.get(0).types()).containsExactly(0, 0, 0, 0, 0, 0, 1, 1, 1);
  }

  @Test
  void withoutContextThereIsNoMarkForIt() throws IOException {
    assertThat(windows(new Pair("b", "c")).get(0).ids()).containsExactly(2, 5, 3, 6, 3);
  }

  @Test
  void ofALongContextTheEndIsRead() throws IOException {
    String context = "a ".repeat(100) + "b ".repeat(PairPieces.CONTEXT);

    assertThat(windows(new Pair(context, "c", "c")).get(0).ids())
        .doesNotContain(4)
        .hasSize(PairPieces.CONTEXT + 6);
  }

  @Test
  void aLongTextIsReadInPartsAndALongPropositionIsCut() throws IOException {
    List<PairPieces> windows =
        windows(new Pair("b ".repeat(PairPieces.TEXT + 1), "c ".repeat(200)));

    assertThat(windows).hasSize(2);
    assertThat(windows.get(0).ids()).hasSize(PairPieces.TEXT + PairPieces.PROPOSITION + 3);
    assertThat(windows.get(1).ids()).hasSize(1 + PairPieces.PROPOSITION + 3);
  }

  private static List<PairPieces> windows(Pair pair) throws IOException {
    byte[] vocabulary = VOCABULARY.getBytes(StandardCharsets.UTF_8);
    return PairPieces.windows(Wordpiece.ofVocabulary(new ByteArrayInputStream(vocabulary)), pair);
  }
}
