package sayso.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which of the standard streams are terminals. The launcher says so by the system properties {@code
 * sayso.terminals} ("out", "err", both or neither) and {@code sayso.columns}: Java 17 itself can
 * only tell whether input and output both are.
 *
 * @param width of the terminal, in characters
 * @param colours whether its user wants them (no-color.org)
 */
record Terminal(boolean output, boolean errors, int width, boolean colours) {
  private static final int USUAL_WIDTH = 80;

  @SuppressWarnings("SystemConsoleNull") // asked of older versions only
  static Terminal detect() {
    return of(
        System.getProperty("sayso.terminals"),
        System.getProperty("sayso.columns", ""),
        System.getenv(),
        // From Java 22 on there is a console without a terminal, too.
        Runtime.version().feature() < 22 && System.console() != null);
  }

  static Terminal of(
      @Nullable String terminals,
      String columns,
      Map<String, String> environment,
      boolean console) {
    boolean output = terminals == null ? console : terminals.contains("out");
    boolean errors = terminals == null ? console : terminals.contains("err");
    int width = columns.matches("[1-9]\\d{0,4}") ? Integer.parseInt(columns) : USUAL_WIDTH;
    boolean colours =
        environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb");
    return new Terminal(output, errors, width, output && colours);
  }
}
