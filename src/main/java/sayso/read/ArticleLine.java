package sayso.read;

/** One line of JSON Lines, read as a file's lines are. */
public final class ArticleLine {
  private ArticleLine() {}

  /**
   * The line's article, or why there is none.
   *
   * @param name of the line, for an article without an id and for messages
   */
  public static Reading read(String line, Fields fields, String name) {
    return JsonLinesReader.reading(line, fields, name, name);
  }
}
