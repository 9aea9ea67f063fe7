package sayso.batch;

/**
 * An article that is not in the output.
 *
 * @param id the article's, or the place that it was to come from
 * @param step that failed: read, one of the line's, or timeout
 * @param message one line for the user
 */
public record Failure(String id, String step, String message) {
  static final String READ = "read";
  static final String TIMEOUT = "timeout";

  /** Whether no article could be read; the message then names the place. */
  public boolean couldNotBeRead() {
    return step.equals(READ);
  }
}
