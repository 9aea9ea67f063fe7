package sayso.stance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sayso.neural.Piece;
import sayso.neural.Wordpiece;
import sayso.stance.PairClassifier.Pair;

/**
 * A pair as a cross-encoder reads it, in one go: [CLS] context [SEP] text [SEP] proposition [SEP],
 * the first [SEP] only where there is a context. Training and run time read pairs alike.
 *
 * @param ids of word pieces
 * @param types 1 for the proposition and its [SEP], else 0
 */
@SuppressWarnings("ArrayRecordComponent")
public record PairPieces(int[] ids, int[] types) {
  /** Of a context its last pieces are read. */
  static final int CONTEXT = 32;

  /** Pieces of a text that are read at a time. */
  static final int TEXT = 160;

  /** Of a proposition its first pieces are read. */
  static final int PROPOSITION = 80;

  /** The pair's windows: one, or more where its text is longer than {@link #TEXT}. */
  public static List<PairPieces> windows(Wordpiece wordpiece, Pair pair) {
    List<Piece> before = wordpiece.pieces(pair.context());
    List<Piece> context = before.subList(Math.max(0, before.size() - CONTEXT), before.size());
    List<Piece> text = wordpiece.pieces(pair.text());
    List<Piece> claimed = wordpiece.pieces(pair.proposition());
    List<Piece> proposition = claimed.subList(0, Math.min(PROPOSITION, claimed.size()));
    List<PairPieces> windows = new ArrayList<>();
    int start = 0;
    do {
      int end = Math.min(text.size(), start + TEXT);
      windows.add(of(wordpiece, context, text.subList(start, end), proposition));
      start = end;
    } while (start < text.size());
    return windows;
  }

  private static PairPieces of(
      Wordpiece wordpiece, List<Piece> context, List<Piece> text, List<Piece> proposition) {
    List<Integer> ids = new ArrayList<>();
    ids.add(wordpiece.cls());
    if (!context.isEmpty()) {
      context.forEach(piece -> ids.add(piece.id()));
      ids.add(wordpiece.sep());
    }
    text.forEach(piece -> ids.add(piece.id()));
    ids.add(wordpiece.sep());
    int first = ids.size();
    proposition.forEach(piece -> ids.add(piece.id()));
    ids.add(wordpiece.sep());
    int[] types = new int[ids.size()];
    Arrays.fill(types, first, types.length, 1);
    return new PairPieces(ids.stream().mapToInt(Integer::intValue).toArray(), types);
  }
}
