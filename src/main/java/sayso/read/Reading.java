package sayso.read;

import sayso.text.Article;

/** What an input gives, one at a time: an article, or why there is none. */
public sealed interface Reading {
  /** The article's id, or the place that it was to come from. */
  String id();

  /** An article was read. */
  record Success(Article article) implements Reading {
    @Override
    public String id() {
      return article.id();
    }
  }

  /**
   * No article could be read here.
   *
   * @param message one line for the user that names the file and, where there are several, the line
   */
  record Failure(String id, String message) implements Reading {}
}
