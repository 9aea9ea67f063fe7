package sayso.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.jerolba.carpet.CarpetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sayso.GeneratedArticles;

/** The jar that spark-submit takes, against the local batch. */
class SparkIT {
  private static final String PROPOSITION = "The bridge will open on Friday.";
  private static final int ARTICLES = 120;

  /** One article in so many has no text. */
  private static final int EMPTY = 40;

  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private static Path folder;

  private static Path input;
  private static Path local;

  @BeforeAll
  static void annotateHere() throws IOException, InterruptedException {
    assumeThat(SparkSubmit.HOME)
        .as("Spark, which a build with the profile spark brings")
        .isDirectory();
    GeneratedArticles generated = new GeneratedArticles(3);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      lines.add(
          i % EMPTY == 7 ? "{\"id\":\"a" + i + "\",\"text\":\"\"}" : generated.line("a" + i, 40));
    }
    input = Files.write(folder.resolve("news.jsonl"), lines);
    local = folder.resolve("local.jsonl");
    annotate(input, local);
  }

  @Test
  void everyLineEqualsTheLocalBatchs() throws Exception {
    Path out = folder.resolve("lines");
    SparkSubmit.run(1, "spark", input, "-o", out, "-p", PROPOSITION);
    assertThat(lines(out)).containsExactlyInAnyOrderElementsOf(Files.readAllLines(local));
    assertThat(ids(lines(side(out, ".failures")))).containsExactlyInAnyOrder("a7", "a47", "a87");
  }

  @Test
  void killedRunsGoOnWithoutDoingAnythingAgain() throws Exception {
    Path out = folder.resolve("killed");
    Object[] command = {"spark", input, "-o", out, "-p", PROPOSITION, "--commit-every", 30};
    Process process = SparkSubmit.start(folder.resolve("killed.log"), command);
    while (process.isAlive() && parts(out).isEmpty()) {
      Thread.sleep(20);
    }
    process.destroyForcibly().waitFor();
    List<Path> done = parts(out);
    assertThat(ids(lines(out))).hasSizeBetween(1, ARTICLES - 4);
    SparkSubmit.run(2, command);
    SparkSubmit.run(1, Stream.concat(Stream.of(command), Stream.of("--resume")).toArray());
    assertThat(lines(out)).containsExactlyInAnyOrderElementsOf(Files.readAllLines(local));
    assertThat(ids(lines(side(out, ".failures")))).containsExactlyInAnyOrder("a7", "a47", "a87");
    assertThat(parts(out)).containsAll(done);
  }

  @Test
  void readsItsInputOnce() throws Exception {
    Path gone = Files.copy(input, folder.resolve("gone.jsonl"));
    Path out = folder.resolve("once");
    Object[] command = {"spark", gone, "-o", out, "-p", PROPOSITION, "--commit-every", 30};
    Path log = folder.resolve("once.log");
    Process process = SparkSubmit.start(log, command);
    while (process.isAlive() && parts(out).isEmpty()) {
      Thread.sleep(20);
    }
    Files.delete(gone);
    assertThat(process.waitFor()).as(Files.readString(log)).isOne();
    assertThat(lines(out)).containsExactlyInAnyOrderElementsOf(Files.readAllLines(local));
  }

  @Test
  void parquetHoldsWhatTheLinesHold() throws Exception {
    Path samples = Path.of("corpus/samples/articles.parquet").toAbsolutePath();
    Path out = folder.resolve("parquet");
    List<Object> command =
        new ArrayList<>(
            List.of("spark", samples, "--from", "parquet", "-o", out, "--to", "parquet"));
    command.addAll(List.of("-p", PROPOSITION, "--quality", "best", "--view", "article"));
    SparkSubmit.run(0, command.toArray());
    Path here = folder.resolve("samples.jsonl");
    annotate(samples, here, "--quality", "best", "--view", "article");
    List<JsonNode> expected = new ArrayList<>();
    for (String line : Files.readAllLines(here)) {
      expected.add(JSON.readTree(line));
    }
    List<JsonNode> written = new ArrayList<>();
    for (Path part : parts(out)) {
      for (Map<?, ?> article : new CarpetReader<>(part.toFile(), Map.class)) {
        written.add(JSON.readTree(JSON.writeValueAsString(article)));
      }
    }
    assertThat(written).isNotEmpty().containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void theExampleOfTheDocsRuns() throws Exception {
    String jar = "target/sayso-spark.jar ";
    String example =
        Files.readAllLines(Path.of("docs/examples.md")).stream()
            .filter(line -> line.startsWith("spark-submit") && line.contains(jar))
            .findFirst()
            .orElseThrow();
    Path out = folder.resolve("example");
    String arguments = example.substring(example.indexOf(jar) + jar.length());
    SparkSubmit.run(
        0, (Object[]) arguments.replace("try/annotated", out.toString()).split(" ", -1));
    assertThat(lines(out))
        .hasSameSizeAs(Files.readAllLines(Path.of("corpus/samples/articles.jsonl")))
        .allSatisfy(line -> assertThat(line).contains("sayso/1"));
  }

  @Test
  void idsThatComeAgainAreRefused() throws Exception {
    Path twice = folder.resolve("twice.jsonl");
    String line = new GeneratedArticles(1).line("same", 10);
    Files.write(twice, List.of(line, line));
    assertThat(SparkSubmit.run(3, "spark", twice, "-o", folder.resolve("refused")))
        .contains("every article needs an id of its own")
        .contains("same");
  }

  private static void annotate(Path from, Path to, String... more)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of(SparkSubmit.JAVA, "-jar", "target/sayso.jar", "annotate"));
    command.addAll(List.of(from.toString(), "-o", to.toString(), "-p", PROPOSITION));
    command.addAll(List.of(more));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("local.log").toFile())
            .start();
    assertThat(process.waitFor()).isLessThan(2);
  }

  private static List<Path> parts(Path out) throws IOException {
    if (!Files.isDirectory(out)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(out)) {
      return files.filter(f -> f.getFileName().toString().startsWith("part-")).sorted().toList();
    }
  }

  private static List<String> lines(Path out) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path part : parts(out)) {
      lines.addAll(Files.readAllLines(part));
    }
    return lines;
  }

  private static List<String> ids(List<String> lines) throws IOException {
    List<String> ids = new ArrayList<>();
    for (String line : lines) {
      ids.add(JSON.readTree(line).path("id").asText());
    }
    return ids;
  }

  private static Path side(Path out, String suffix) {
    return out.resolveSibling(out.getFileName() + suffix);
  }
}
