package sayso.claim;

import java.util.ArrayList;
import java.util.List;
import sayso.neural.Piece;
import sayso.neural.Wordpiece;
import sayso.text.Span;

/**
 * A stretch of text that the tagger sees at a time: [CLS], then each paragraph's word pieces with
 * [SEP] after them.
 *
 * @param ids word pieces
 * @param words where the window's words and punctuation marks stand in the text
 * @param pieces by word, the index in {@code ids} of its first piece
 */
@SuppressWarnings("ArrayRecordComponent")
public record Window(int[] ids, List<Span> words, int[] pieces) {
  /** Where a paragraph is cut that is longer than the encoders can take. */
  private static final int CUT = 256;

  /** What the encoders can take. */
  private static final int LARGEST = 512;

  public Window {
    words = List.copyOf(words);
  }

  /** Each paragraph as a window of its own; one that is too long is cut between sentences. */
  public static List<Window> of(Wordpiece wordpiece, String text, List<Span> paragraphs) {
    return of(wordpiece, text, paragraphs, 0, 0);
  }

  /**
   * Neighbouring paragraphs joined to windows as long as these are not too long. Each word is in
   * exactly one.
   *
   * @param first word pieces of the first window, at most; another number makes all others begin
   *     elsewhere
   * @param others word pieces of the other windows, at most
   */
  public static List<Window> of(
      Wordpiece wordpiece, String text, List<Span> paragraphs, int first, int others) {
    List<Window> windows = new ArrayList<>();
    Builder open = new Builder(wordpiece);
    int size = first;
    for (Span paragraph : paragraphs) {
      List<Piece> rest = wordpiece.pieces(text, paragraph.start(), paragraph.end());
      while (!rest.isEmpty()) {
        int end = rest.size() + 2 <= LARGEST ? rest.size() : sentenceEnd(rest, text);
        if (!open.isEmpty() && open.ids.size() + end + 1 > size) {
          windows.add(open.build());
          open = new Builder(wordpiece);
          size = others;
        }
        open.add(rest.subList(0, end));
        rest = rest.subList(end, rest.size());
      }
    }
    if (!open.isEmpty()) {
      windows.add(open.build());
    }
    return windows;
  }

  /** After the last sentence that ends within {@link #CUT}, else after the last word. */
  private static int sentenceEnd(List<Piece> pieces, String text) {
    int word = CUT - 2;
    while (word > 1 && !pieces.get(word).first()) {
      word--;
    }
    for (int end = word; end > CUT / 2; end--) {
      Piece last = pieces.get(end - 1);
      boolean spaceFollows = last.end() < pieces.get(end).start();
      if (spaceFollows && isSentenceEnd(text, last.end())) {
        return end;
      }
    }
    return word;
  }

  private static boolean isSentenceEnd(String text, int end) {
    int i = end - 1;
    while (i > 0 && "\"'\u201d\u2019)".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return ".?!".indexOf(text.charAt(i)) >= 0;
  }

  private static final class Builder {
    final Wordpiece wordpiece;
    final List<Integer> ids = new ArrayList<>();
    final List<Span> words = new ArrayList<>();
    final List<Integer> pieces = new ArrayList<>();

    Builder(Wordpiece wordpiece) {
      this.wordpiece = wordpiece;
      ids.add(wordpiece.cls());
    }

    boolean isEmpty() {
      return words.isEmpty();
    }

    void add(List<Piece> paragraph) {
      for (Piece piece : paragraph) {
        if (piece.first()) {
          pieces.add(ids.size());
          words.add(new Span(piece.start(), piece.end()));
        } else {
          int last = words.size() - 1;
          words.set(last, new Span(words.get(last).start(), piece.end()));
        }
        ids.add(piece.id());
      }
      ids.add(wordpiece.sep());
    }

    Window build() {
      return new Window(ints(ids), words, ints(pieces));
    }

    private static int[] ints(List<Integer> list) {
      return list.stream().mapToInt(Integer::intValue).toArray();
    }
  }
}
