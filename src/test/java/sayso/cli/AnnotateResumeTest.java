package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static sayso.cli.ResumableRuns.assertSame;
import static sayso.cli.ResumableRuns.entries;
import static sayso.cli.ResumableRuns.provenance;
import static sayso.cli.ResumableRuns.side;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that are cut off, and go on. */
class AnnotateResumeTest {
  private static final int ARTICLES = 60;

  /** How many articles come before the first that fails. */
  private static final int FIRST = ResumableRuns.BROKEN - 1;

  @TempDir private Path folder;
  private ResumableRuns runs;

  @BeforeEach
  void writeArticles() throws IOException {
    runs = new ResumableRuns(folder, ARTICLES);
  }

  /** What a run leaves that ended after its first articles. */
  private Path cutOff(String name) throws IOException {
    Path out = folder.resolve(name);
    assertThat(runs.run(runs.input, out, "--on-error", "fail")).isEqualTo(Main.SOME_FAILED);
    assertThat(out).doesNotExist();
    assertThat(entries(out)).isEqualTo(FIRST);
    return out;
  }

  @Test
  void aKilledProcessLosesNothing() throws Exception {
    runs.killAndCompare("out.jsonl", 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"out.jsonl", "out.jsonl.gz"})
  void whatIsTornIsCutOff(String name) throws IOException {
    Path whole = runs.undisturbed(name);
    Path out = cutOff(name);
    append(side(out, ".part"), "{\"schema\": \"sayso/1\", \"id\": \"a16");
    append(side(out, ".ledger.jsonl"), "{\"input\": \"07");
    append(side(out, ".failures.jsonl"), "{\"id\": \"a1");
    assertThat(runs.run(runs.input, out, "--resume")).isEqualTo(Main.SOME_FAILED);
    assertSame(out, whole);
    assertThat(runs.messages()).contains("%d of them from before".formatted(FIRST));
  }

  @Test
  void whatTheOutputLostIsDoneAgain() throws IOException {
    Path whole = runs.undisturbed("out.jsonl");
    Path out = cutOff("out.jsonl");
    byte[] part = Files.readAllBytes(side(out, ".part"));
    Files.write(side(out, ".part"), Arrays.copyOf(part, part.length * 2 / 3));
    assertThat(runs.run(runs.input, out, "--resume")).isEqualTo(Main.SOME_FAILED);
    assertSame(out, whole);
    assertThat(provenance(out).get("resumedAfter").asLong()).isBetween(5L, FIRST - 2L);
  }

  private static void append(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  @Test
  void otherSettingsInputsAndLostLedgersAreRefused() throws IOException {
    Path out = cutOff("out.jsonl");
    byte[] part = Files.readAllBytes(side(out, ".part"));
    assertThat(runs.run(runs.input, out, "--resume", "-p", "It rains.")).isEqualTo(2);
    assertThat(runs.messages())
        .contains("cannot go on from " + side(out, ".part"))
        .contains("--propositions was none, is ")
        .contains("start again with --force");
    assertThat(runs.run(runs.input, out, "--resume", "--limit", "20")).isEqualTo(2);
    assertThat(runs.messages()).contains("--limit was not given, is 20");
    assertThat(runs.run(runs.input, out, "--resume", "--from", "text")).isEqualTo(2);
    assertThat(runs.messages()).contains("--from was not given, is text");
    assertThat(runs.run(runs.input, out, "--resume", "--title-field", "id")).isEqualTo(2);
    assertThat(runs.messages()).contains("--title-field was not given, is id");
    assertThat(runs.run(runs.write("other.jsonl", 6), out, "--resume")).isEqualTo(2);
    assertThat(runs.messages()).contains("another input").contains("article 1 (a0) is another now");
    Path shorter = Files.writeString(folder.resolve("short.jsonl"), firstLines(3));
    assertThat(runs.run(shorter, out, "--resume")).isEqualTo(2);
    assertThat(runs.messages()).contains("article 4 is not there now");
    assertThat(side(out, ".part")).hasBinaryContent(part);
    assertThat(runs.run(runs.input, out, "--resume")).isEqualTo(Main.SOME_FAILED);

    Path other = cutOff("lost.jsonl");
    Files.delete(side(other, ".ledger.jsonl"));
    assertThat(runs.run(runs.input, other, "--resume")).isEqualTo(2);
    assertThat(runs.messages())
        .contains("lost.jsonl.ledger.jsonl")
        .contains("--force instead of --resume");
  }

  private String firstLines(int count) throws IOException {
    return String.join("\n", Files.readAllLines(runs.input).subList(0, count));
  }

  @Test
  void aRunThatWasCutOffIsNotOverwrittenByMistake() throws IOException {
    Path out = cutOff("out.jsonl");
    assertThat(runs.run(runs.input, out)).isEqualTo(2);
    assertThat(runs.messages()).contains("--resume goes on with it, --force starts again");
    assertThat(runs.run(runs.input, out, "--force")).isEqualTo(Main.SOME_FAILED);
    assertThat(provenance(out).get("resumedAfter").asLong()).isZero();
  }

  @Test
  void aWholeRunHasNothingToResumeAndAnUnbegunOneBegins() throws IOException {
    Path out = folder.resolve("out.jsonl");
    assertThat(runs.run(runs.input, out, "--resume")).isEqualTo(Main.SOME_FAILED);
    byte[] content = Files.readAllBytes(out);
    assertThat(runs.run(runs.input, out, "--resume")).isEqualTo(Main.SOME_FAILED);
    assertThat(runs.messages()).contains("is whole already");
    assertThat(out).hasBinaryContent(content);
    assertThat(runs.run(runs.input, out, "--resume", "-p", "It rains.")).isEqualTo(2);
    assertThat(runs.messages()).contains("out.jsonl is whole, and of another run: --propositions");
    assertThat(runs.run(runs.input, out, "-p", "It rains.")).isEqualTo(2);
    assertThat(runs.messages()).contains("out.jsonl exists; --force replaces it");
  }

  @Test
  void theOutputsProvenanceStandsBesideIt() throws IOException {
    Path out = runs.undisturbed("out.jsonl");
    JsonNode provenance = provenance(out);
    assertThat(provenance.get("models").has("stance/model.onnx")).isTrue();
    assertThat(provenance.get("settings").get("engine").asText()).isEqualTo("opennlp");
    assertThat(provenance.get("articles").asLong()).isEqualTo(Files.readAllLines(out).size());
    assertThat(provenance.get("failed").asLong())
        .isEqualTo(Files.readAllLines(side(out, ".failures.jsonl")).size());
    assertThat(provenance.get("inputs").get(0).asText()).isEqualTo(runs.input.toString());
    assertThat(provenance.get("started").asText()).isLessThan(provenance.get("ended").asText());
  }
}
