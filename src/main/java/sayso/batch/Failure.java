package sayso.batch;

/**
 * An article that is not in the output.
 *
 * @param id the article's, or the place that it was to come from
 * @param step that failed: read, or one of the line's
 * @param message one line for the user
 */
public record Failure(String id, String step, String message) {}
