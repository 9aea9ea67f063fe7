package sayso.stance;

import java.util.List;
import java.util.stream.Collectors;
import sayso.claim.AttributionSpans;
import sayso.stance.PairClassifier.Pair;
import sayso.text.Span;

/**
 * A claim as one sentence that says what its source means, in the order in which it is understood:
 * who, the cue, the content ("Ann Lee has denied that the dam leaks"). The cue's words stand as
 * they are written, because its negation and hedges count; the source goes by its fullest name.
 *
 * @param start where the claim begins, as an offset of the article's text (UTF-16)
 * @param context what stands before the claim, across paragraphs: it tells who "he" is and what
 *     "that" is
 */
public record ClaimText(int start, String context, String text) {
  private static final String PLAIN_CUE = "said";

  /** Characters of context, enough for what {@link PairPieces} reads of it. */
  private static final int CONTEXT = 400;

  /**
   * The sentence of an attribution.
   *
   * @param source the resolved name, empty where nobody is known
   * @param article the text that the spans are of
   */
  public static ClaimText of(String source, AttributionSpans spans, String article) {
    String text =
        sentence(source, covered(spans.cue(), article), covered(spans.content(), article));
    int start = spans.extent().start();
    return new ClaimText(start, context(start, article), text);
  }

  /** The claim and a proposition that it may be about. */
  public Pair with(String proposition) {
    return new Pair(context, text, proposition);
  }

  /** A cue without a letter in it (":", a dash, none at all) reads "said". */
  static String sentence(String source, String cue, String content) {
    String verb = cue.codePoints().anyMatch(Character::isLetter) ? cue : PLAIN_CUE;
    return (source + " " + verb + " " + content).replaceAll("\\s+", " ").strip();
  }

  private static String context(int end, String article) {
    int start = Math.max(0, end - CONTEXT);
    while (start > 0 && start < end && !Character.isWhitespace(article.charAt(start))) {
      start++;
    }
    return article.substring(start, end);
  }

  private static String covered(List<Span> spans, String article) {
    return spans.stream().map(span -> span.of(article)).collect(Collectors.joining(" "));
  }
}
