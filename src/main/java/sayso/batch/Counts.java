package sayso.batch;

/**
 * How much a run has done.
 *
 * @param articles in the output
 * @param words of these, as white space parts them
 * @param failed failures of any step
 * @param unread how many of the failures are of reading
 */
public record Counts(long articles, long claims, long words, long failed, long unread) {
  public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

  Counts withArticle(long itsClaims, long itsWords) {
    return new Counts(articles + 1, claims + itsClaims, words + itsWords, failed, unread);
  }

  Counts withFailure(Failure failure) {
    int unreadable = failure.couldNotBeRead() ? 1 : 0;
    return new Counts(articles, claims, words, failed + 1, unread + unreadable);
  }

  /** Whether there was no article at all. */
  public boolean nothingRead() {
    return articles == 0 && failed == unread;
  }
}
