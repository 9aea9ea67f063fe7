package sayso.claim;

import org.jspecify.annotations.Nullable;
import sayso.text.Span;

/**
 * Neighbouring words of one role, as the labels of a window have them.
 *
 * @param cueSide where its cue lies; null for cues
 * @param words from and to which word of the window, end exclusive
 * @param probability the geometric mean of its words' label probabilities
 */
record Fragment(
    WordLabel.Role role, WordLabel.@Nullable Side cueSide, Span words, double probability) {
  /** Both and all words between them. */
  Fragment with(Fragment other) {
    return new Fragment(
        role, cueSide, words.cover(other.words), Math.min(probability, other.probability));
  }
}
