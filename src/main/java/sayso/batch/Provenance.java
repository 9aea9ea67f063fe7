package sayso.batch;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Where an output comes from, as it stands beside it in OUT.provenance.json.
 *
 * @param version Sayso's
 * @param java Java's version and maker
 * @param system name and architecture of the operating system
 * @param models SHA-256 of each file, by "model/file"
 * @param settings options that change results, by name
 * @param inputs as they were given
 * @param started when the run was begun, in ISO 8601
 * @param ended when it was done
 * @param resumedAfter how many articles and failures an earlier process had left, 0 where none did
 * @param seconds that the last process ran
 * @param wordsPerSecond of the last process
 * @param articles in the output
 * @param words of these, as white space parts them
 * @param failed how many articles are in OUT.failures.jsonl instead
 */
public record Provenance(
    String version,
    String java,
    String system,
    Map<String, String> models,
    Map<String, String> settings,
    List<String> inputs,
    int threads,
    String started,
    String ended,
    long resumedAfter,
    double seconds,
    double wordsPerSecond,
    long articles,
    long claims,
    long words,
    long failed) {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /** What a run cannot know of itself: how it was called. */
  public record Call(List<String> inputs, int threads) {}

  static Provenance of(
      Ledger.Head head, String ended, Counts counts, Counts before, double seconds, Call call) {
    return new Provenance(
        head.fingerprint().version(),
        System.getProperty("java.version") + ", " + System.getProperty("java.vendor"),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        head.fingerprint().models(),
        head.fingerprint().settings(),
        call.inputs(),
        call.threads(),
        head.started(),
        ended,
        before.articles() + before.failed(),
        rounded(seconds),
        rounded((counts.words() - before.words()) / seconds),
        counts.articles(),
        counts.claims(),
        counts.words(),
        counts.failed());
  }

  private static double rounded(double number) {
    return Math.round(10 * number) / 10.0;
  }

  Fingerprint fingerprint() {
    return new Fingerprint(version, models, settings);
  }

  static Provenance read(Path file) throws IOException {
    return JSON.readValue(file.toFile(), Provenance.class);
  }

  void write(Path file) throws IOException {
    String lines = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this);
    Files.writeString(file, lines + "\n");
  }
}
