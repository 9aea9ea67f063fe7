package sayso.text;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a block into words and punctuation marks in the manner of the Penn Treebank, as Stanford's
 * PTBTokenizer does it: "did|n't", "Pentagon|'s", "U.S.|-|led", quotation marks on their own. In
 * addition a social handle or an address is one word, however many dots it has.
 */
final class Words {
  /**
   * Nothing is rewritten, so that a token is what stands in the text, and what PTBTokenizer does
   * not know is kept without a warning.
   */
  private static final String OPTIONS = "invertible=true,ptb3Escaping=false,untokenizable=noneKeep";

  private static final TokenizerFactory<CoreLabel> TOKENIZER =
      PTBTokenizer.factory(new CoreLabelTokenFactory(), OPTIONS);

  /** "@SecDef", "@name.bsky.social", "@user@server.tld", "https://t.co/x", "pic.twitter.com/x". */
  private static final Pattern UNBROKEN =
      Pattern.compile(
          "(?<![\\w.@])@\\w+(?:[.@-]\\w+)*|https?://[^\\s\"'<>“”‘’]*[^\\s\"'<>“”‘’.,;:!?)\\]]"
              + "|\\bpic\\.twitter\\.com/\\w+",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}\\.)+\\p{L}");

  /** PTBTokenizer reads a run of quotation marks again from each of them: 20,000 took minutes. */
  private static final Pattern HEAP = Pattern.compile("([\"'`“”‘’„‚«»]{63})[\"'`“”‘’„‚«»]");

  private Words() {}

  /** The words of {@code block}, as spans of {@code text} in its order. */
  static List<Span> in(String text, Span block) {
    String covered = block.of(text);
    List<Span> words = new ArrayList<>();
    // The mark that a heap is cut at is no word.
    String cut = HEAP.matcher(covered).replaceAll("$1 ");
    for (CoreLabel label : TOKENIZER.getTokenizer(new StringReader(cut)).tokenize()) {
      int start = Math.max(label.beginPosition(), words.isEmpty() ? 0 : last(words).end());
      int end = Math.min(label.endPosition(), covered.length());
      if (start < end && isCutAbbreviation(covered, words, start, end)) {
        words.set(words.size() - 1, new Span(last(words).start(), end));
      } else if (start < end) {
        words.add(new Span(start, end));
      }
    }
    return joined(covered, words).stream()
        .map(w -> new Span(block.start() + w.start(), block.start() + w.end()))
        .toList();
  }

  /** At the end of a sentence PTBTokenizer counts the last dot of "U.S." as the full stop. */
  private static boolean isCutAbbreviation(String text, List<Span> words, int start, int end) {
    return !words.isEmpty()
        && last(words).end() == start
        && text.substring(start, end).equals(".")
        && DOTTED.matcher(last(words).of(text)).matches();
  }

  private static List<Span> joined(String text, List<Span> words) {
    Matcher matcher = UNBROKEN.matcher(text);
    if (!matcher.find()) {
      return words;
    }
    List<Span> joined = new ArrayList<>();
    boolean more = true;
    for (Span word : words) {
      while (more && matcher.end() <= word.start()) {
        more = matcher.find();
      }
      Span whole = more ? new Span(matcher.start(), matcher.end()) : word;
      if (!whole.overlaps(word)) {
        joined.add(word);
      } else if (joined.isEmpty() || last(joined).end() <= whole.start()) {
        int start = Math.min(word.start(), whole.start());
        joined.add(
            new Span(
                joined.isEmpty() ? start : Math.max(start, last(joined).end()),
                Math.max(word.end(), whole.end())));
      }
    }
    return joined;
  }

  private static Span last(List<Span> spans) {
    return spans.get(spans.size() - 1);
  }
}
