package sayso.neural;

/**
 * One word piece of a text.
 *
 * @param id its row in the vocabulary
 * @param start Java string index of its first character
 * @param end exclusive
 * @param first whether it begins a word or is a punctuation mark, false for a continuation ("##s")
 */
public record Piece(int id, int start, int end, boolean first) {}
