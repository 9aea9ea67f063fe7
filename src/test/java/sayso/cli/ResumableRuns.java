package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import sayso.GeneratedArticles;

/**
 * Runs over generated articles, in this process or in one that is killed. They are fast: given
 * attributions take the place of the finder's model.
 */
final class ResumableRuns {
  /** One line of the input in so many is broken. */
  static final int BROKEN = 17;

  /** About how many bytes the ledger has of an article. */
  private static final int ENTRY = 130;

  private final StringWriter err = new StringWriter();
  private final Path folder;
  private final int articles;
  private final Path given;
  final Path input;

  ResumableRuns(Path folder, int articles) throws IOException {
    this.folder = folder;
    this.articles = articles;
    this.input = write("news.jsonl", 5);
    this.given =
        Files.writeString(
            folder.resolve("given.jsonl"),
            "{\"id\":\"a0\",\"attributions\":[{\"source\":[[0,3]],\"cue\":[[4,5]],"
                + "\"content\":[[6,9]]}]}\n");
  }

  /** Generated articles, the ids of which depend on nothing but their place. */
  Path write(String name, long seed) throws IOException {
    GeneratedArticles generated = new GeneratedArticles(seed);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      String whole = generated.line("a" + i, 20);
      lines.add(i % BROKEN == BROKEN - 1 ? whole.substring(0, whole.length() - 2) : whole);
    }
    return Files.write(folder.resolve(name), lines);
  }

  List<String> arguments(Path from, Path to, String... more) {
    List<String> all = new ArrayList<>(List.of("annotate", from.toString(), "-o", to.toString()));
    all.addAll(List.of("--attributions", given.toString(), "--threads", "1"));
    all.addAll(List.of(more));
    return all;
  }

  /** Runs in this process; its exit status. */
  int run(Path from, Path to, String... more) {
    err.getBuffer().setLength(0);
    return Main.commandLine()
        .setOut(new PrintWriter(new StringWriter()))
        .setErr(new PrintWriter(err))
        .execute(arguments(from, to, more).toArray(String[]::new));
  }

  /** What the last run in this process said. */
  String messages() {
    return err.toString();
  }

  /** What a run gives that nothing disturbs. */
  Path undisturbed(String name) {
    Path whole = folder.resolve("whole-" + name);
    assertThat(run(input, whole)).isEqualTo(Main.SOME_FAILED);
    return whole;
  }

  /** Kills a process again and again, ends the run in another one, and compares. */
  void killAndCompare(String name, int kills) throws IOException, InterruptedException {
    Path whole = undisturbed(name);
    Path out = folder.resolve(name);
    Random random = new Random(11);
    long done = 0;
    long length = 0;
    for (int kill = 0; kill < kills; kill++) {
      long target = length + random.nextInt(articles * ENTRY / (kills + 1));
      Process child = child(arguments(input, out, "--resume"));
      while (child.isAlive() && ledgerLength(out) <= target) {
        Thread.sleep(5);
      }
      assertThat(child.isAlive()).isTrue();
      child.destroyForcibly();
      assertThat(child.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(out).doesNotExist();
      assertThat(entries(out)).as("what was done before is not forgotten").isGreaterThan(done);
      done = entries(out);
      length = ledgerLength(out);
    }
    // A process as well: in the build's integration tests this one is of another version.
    assertThat(child(arguments(input, out, "--resume")).waitFor()).isEqualTo(Main.SOME_FAILED);
    assertSame(out, whole);
    assertThat(provenance(out).get("resumedAfter").asLong()).isEqualTo(done);
  }

  static Path side(Path out, String suffix) {
    return out.resolveSibling(out.getFileName() + suffix);
  }

  /** How many articles the ledger tells of. */
  static long entries(Path out) throws IOException {
    Path ledger = side(out, ".ledger.jsonl");
    if (!Files.exists(ledger)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(ledger, StandardCharsets.UTF_8)) {
      return Math.max(0, lines.count() - 1);
    }
  }

  private static long ledgerLength(Path out) throws IOException {
    Path ledger = side(out, ".ledger.jsonl");
    return Files.exists(ledger) ? Files.size(ledger) : 0;
  }

  static void assertSame(Path out, Path whole) {
    for (String suffix : List.of("", ".failures.jsonl")) {
      assertThat(side(out, suffix)).hasSameBinaryContentAs(side(whole, suffix));
    }
    assertThat(side(out, ".part")).doesNotExist();
    assertThat(side(out, ".ledger.jsonl")).doesNotExist();
  }

  static JsonNode provenance(Path out) throws IOException {
    return new JsonMapper().readTree(side(out, ".provenance.json").toFile());
  }

  private static Process child(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(arguments);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(new File("/dev/null"))
        .start();
  }
}
