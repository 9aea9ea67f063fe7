package sayso.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordpieceTest {
  private static final String VOCABULARY =
      "[PAD] [UNK] [CLS] [SEP] cafe ##s he ' \" say".replace(' ', '\n');

  private final Wordpiece wordpiece = wordpiece(VOCABULARY);

  private static Wordpiece wordpiece(String vocabulary) {
    try {
      return Wordpiece.ofVocabulary(
          new ByteArrayInputStream(vocabulary.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void piecesStandWhereTheirLettersStoodBeforeAccentsWereStripped() {
    assertThat(wordpiece.pieces("\"Cafe\u0301s\u00a0Say"))
        .containsExactly(
            new Piece(8, 0, 1, true),
            new Piece(4, 1, 5, true),
            new Piece(5, 6, 7, false),
            new Piece(9, 8, 11, true));
  }

  @Test
  void aWordThatDoesNotFallIntoPiecesIsUnknownAsAWhole() {
    assertThat(wordpiece.pieces("\ud83d\ude00 cafez he"))
        .containsExactly(
            new Piece(1, 0, 2, true), new Piece(1, 3, 8, true), new Piece(6, 9, 11, true));
  }

  @Test
  void aStretchKeepsTheIndicesOfTheWholeText() {
    assertThat(wordpiece.pieces("he 'he'", 3, 6))
        .containsExactly(new Piece(7, 3, 4, true), new Piece(6, 4, 6, true));
  }

  @Test
  void readsTheVocabularyOfATokenizerJson() throws IOException {
    String json = "{\"model\":{\"vocab\":{\"[PAD]\":0,\"[UNK]\":1,\"[CLS]\":2,\"[SEP]\":3}}}";
    Wordpiece read =
        Wordpiece.ofTokenizerJson(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    assertThat(read.vocabulary()).isEqualTo(List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]"));
    assertThat(read.sep()).isEqualTo(3);
  }

  @Test
  void aVocabularyWithoutSpecialPiecesIsRefused() {
    assertThatThrownBy(() -> wordpiece("a\nb"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[CLS]");
  }
}
