package sayso.cli;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What an article may cost. */
final class LimitOptions {
  @Option(
      names = "--max-words",
      paramLabel = "N",
      description = "Longer articles fail. Without it they may have 1 MB.",
      converter = Positive.class)
  private @Nullable Integer maxWords;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Articles that take longer fail. Without it they may take what they need.",
      converter = Positive.class)
  private @Nullable Integer timeout;

  int maxWords() {
    return maxWords == null ? Integer.MAX_VALUE : maxWords;
  }

  /** Null for ever. */
  @Nullable Duration timeout() {
    return timeout == null ? null : Duration.ofSeconds(timeout);
  }

  /** Those that were given, by name. */
  Map<String, String> settings() {
    Map<String, String> settings = new TreeMap<>();
    if (maxWords != null) {
      settings.put("max-words", maxWords.toString());
    }
    if (timeout != null) {
      settings.put("timeout", timeout.toString());
    }
    return settings;
  }
}
