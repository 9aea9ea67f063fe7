package sayso.text;

import org.jspecify.annotations.Nullable;

/**
 * A layout unit of an article: one paragraph, or an embedded post with its account line. Blocks
 * stand in the order of the text, do not overlap, and leave out only white space and what belongs
 * to a post's account line.
 *
 * @param span the block's text without surrounding white space; of a post its body alone (the
 *     account line and trailing links left out)
 * @param account of a post, else null
 */
public record Block(Kind kind, Span span, @Nullable Account account) {
  /** What a block is. Sentences are made in all of them but {@link #FURNITURE}. */
  public enum Kind {
    HEADLINE,
    PARAGRAPH,
    CAPTION,
    POST,
    /** What the page says and the article does not: forms, navigation, advertisements. */
    FURNITURE
  }
}
