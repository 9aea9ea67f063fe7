package sayso.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs that are killed five times at random moments. {@code -Dsayso.articles=20000} makes them as
 * long as that.
 */
class KilledRunsIT {
  private static final int KILLS = 5;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"out.jsonl", "out.jsonl.gz"})
  void endAsIfUndisturbed(String name) throws Exception {
    new ResumableRuns(folder, Integer.getInteger("sayso.articles", 300))
        .killAndCompare(name, KILLS);
  }
}
