package sayso.write;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import sayso.Annotated;
import sayso.claim.AttributionSpans;
import sayso.text.Sentence;
import sayso.text.Span;
import sayso.text.TaggedArticle;
import sayso.text.Token;

/**
 * A text's words and sentences as CoNLL-U wants them: all that is not white space is in exactly one
 * word, none has white space in it, and none stands half in a span of a claim or of a source.
 *
 * @param all in the order of the text
 * @param sentences indices of words
 */
record ConlluWords(String text, List<Word> all, List<Span> sentences) {
  private static final String BLANK = "\\s\\p{Z}\\p{Cc}";
  private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
  private static final Pattern UNTAGGED = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[^" + BLANK + "]");
  private static final Pattern UNBROKEN = Pattern.compile("[^" + BLANK + "]+");

  /** Stands for what is not known. */
  private static final String UNKNOWN = "_";

  ConlluWords {
    all = List.copyOf(all);
    sentences = List.copyOf(sentences);
  }

  /**
   * A word.
   *
   * @param lemma "_" where the tagger has not seen the word
   */
  record Word(Span span, String form, String lemma, String tag) {}

  /**
   * The words as they were tagged, with those that the tagger leaves out: a line between its
   * sentences, such as page furniture or the account line of a post, is a sentence of its own.
   */
  static ConlluWords of(TaggedArticle tagged, Annotated annotated) {
    Cutter cutter = new Cutter(tagged.text(), borders(annotated));
    int end = 0;
    for (Sentence sentence : tagged.sentences()) {
      cutter.lines(end, sentence.span().start());
      int at = sentence.span().start();
      for (Token token : sentence.tokens()) {
        cutter.untagged(at, token.span().start());
        cutter.add(token.span(), token.lemma(), token.tag());
        at = token.span().end();
      }
      cutter.endSentence();
      end = at;
    }
    cutter.lines(end, tagged.text().length());
    return new ConlluWords(tagged.text(), cutter.words, cutter.sentences);
  }

  private static NavigableSet<Integer> borders(Annotated annotated) {
    NavigableSet<Integer> borders = new TreeSet<>();
    Consumer<Span> add =
        span -> {
          borders.add(span.start());
          borders.add(span.end());
        };
    annotated.sources().forEach(source -> source.mentions().forEach(add));
    annotated
        .claims()
        .forEach(
            claim -> {
              AttributionSpans spans = claim.attribution().spans();
              spans.source().forEach(add);
              spans.cue().forEach(add);
              spans.content().forEach(add);
            });
    return borders;
  }

  /** The indices of a span's words; white space at its ends is in none. */
  Span in(Span span) {
    int first = from(span.start());
    return new Span(first, Math.max(first, from(span.end())));
  }

  /** The index of the first word at or after a place in the text. */
  private int from(int place) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether the next word follows a word without white space. */
  boolean isJoined(int i) {
    return i + 1 < all.size() && all.get(i).span().end() == all.get(i + 1).span().start();
  }

  /** Whether a word begins a line. */
  boolean isParagraph(int i) {
    return i == 0
        || text.substring(all.get(i - 1).span().end(), all.get(i).span().start())
            .matches("(?s).*[\\r\\n].*");
  }

  /** Words with a blank wherever there is white space, none at the end. */
  String text(Span sentence) {
    StringBuilder words = new StringBuilder();
    for (int i = sentence.start(); i < sentence.end(); i++) {
      words.append(all.get(i).form());
      words.append(isJoined(i) || i + 1 == sentence.end() ? "" : " ");
    }
    return words.toString();
  }

  /** Collects words, cut at borders and at white space. */
  private static final class Cutter {
    private final String text;
    private final NavigableSet<Integer> borders;
    private final List<Word> words = new ArrayList<>();
    private final List<Span> sentences = new ArrayList<>();
    private int first;

    Cutter(String text, NavigableSet<Integer> borders) {
      this.text = text;
      this.borders = borders;
    }

    void add(Span word, String lemma, String tag) {
      for (Span run : find(UNBROKEN, word.start(), word.end())) {
        int start = run.start();
        for (int border : borders.subSet(run.start(), false, run.end(), false)) {
          add(word, new Span(start, border), lemma, tag);
          start = border;
        }
        add(word, new Span(start, run.end()), lemma, tag);
      }
    }

    private void add(Span word, Span piece, String lemma, String tag) {
      boolean whole = piece.equals(word) && UNBROKEN.matcher(lemma).matches();
      words.add(new Word(piece, piece.of(text), whole ? lemma : UNKNOWN, whole ? tag : UNKNOWN));
    }

    void untagged(int from, int to) {
      find(UNTAGGED, from, to).forEach(word -> add(word, UNKNOWN, UNKNOWN));
    }

    void lines(int from, int to) {
      for (Span line : find(LINE, from, to)) {
        untagged(line.start(), line.end());
        endSentence();
      }
    }

    void endSentence() {
      if (words.size() > first) {
        sentences.add(new Span(first, words.size()));
        first = words.size();
      }
    }

    private List<Span> find(Pattern pattern, int from, int to) {
      return pattern
          .matcher(text)
          .region(from, to)
          .results()
          .map((MatchResult m) -> new Span(m.start(), m.end()))
          .toList();
    }
  }
}
