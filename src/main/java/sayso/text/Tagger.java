package sayso.text;

/**
 * Finds an article's layout, sentences, words and names. Implementations may be called by several
 * threads.
 */
public interface Tagger {
  TaggedArticle tag(Article article);
}
