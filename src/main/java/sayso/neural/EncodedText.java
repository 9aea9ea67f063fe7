package sayso.neural;

import java.util.List;

/**
 * A text with its vectors, each of length 1 and with {@link TextEncoder#SIZE} numbers.
 *
 * @param vector of the whole text
 * @param words words and punctuation marks in the order of the text
 */
@SuppressWarnings("ArrayRecordComponent")
public record EncodedText(float[] vector, List<Word> words) {
  public EncodedText {
    words = List.copyOf(words);
  }

  /**
   * A word.
   *
   * @param text as it stands in the text
   * @param vector in its context
   */
  public record Word(String text, float[] vector) {}
}
