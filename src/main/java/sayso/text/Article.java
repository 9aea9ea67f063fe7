package sayso.text;

import java.util.List;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * One news article as it was read. {@code text} is the input's text, unchanged; a title that came
 * in a field of its own stays in {@code title}, and spans only ever point into {@code text}.
 *
 * @param published the publication date as the input gives it, ISO 8601 where it is a date
 * @param propositions the article's own propositions; the command line's come after them
 */
public record Article(
    String id,
    @Nullable String title,
    String text,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String published,
    List<Proposition> propositions) {
  public Article {
    propositions = List.copyOf(propositions);
  }

  /** An article of which only the text is known. */
  public static Article of(String id, String text) {
    return new Article(id, null, text, null, null, null, List.of());
  }

  /** How many words the text has, as white space parts them. */
  public int words() {
    return new StringTokenizer(text).countTokens();
  }

  public Article withId(String other) {
    return new Article(other, title, text, outlet, url, published, propositions);
  }

  public Article withText(String other) {
    return new Article(id, title, other, outlet, url, published, propositions);
  }

  public Article withPropositions(List<Proposition> others) {
    return new Article(id, title, text, outlet, url, published, others);
  }
}
