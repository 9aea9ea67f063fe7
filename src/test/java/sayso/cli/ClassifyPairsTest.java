package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassifyPairsTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String PAIRS =
      """
      {"id": "same", "text": "Ann Lee said the old dam leaks.", "proposition": "The old dam leaks."}

      {"id": 7, "text": "Bakers want cheaper flour this spring.", "proposition": "The old dam leaks."}
      {"id": "empty", "text": "", "proposition": "The old dam leaks."}
      {"id": "script", "text": "Плотина течёт.", "proposition": "The old dam leaks."}
      {"id": "question", "text": "Ann Lee said the old dam leaks.", "proposition": "Does it leak?"}
      """;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir private Path folder;

  @Test
  void answersEveryPairInItsOrder() throws IOException {
    Path pairs = write("pairs.jsonl", PAIRS);

    assertThat(run("stance", pairs.toString())).isZero();

    List<JsonNode> answers = answers(out.toString());
    assertThat(answers.stream().map(a -> a.get("id").asText()))
        .containsExactly("same", "7", "empty", "script", "question");
    assertThat(answers.get(1).get("id").isNumber()).isTrue();
    assertThat(answers.stream().map(a -> a.get("label").asText()).limit(4))
        .containsExactly("supports", "unrelated", "unrelated", "unrelated");
    for (JsonNode answer : answers) {
      double sum = 0;
      for (String label : List.of("supports", "denies", "discusses", "unrelated")) {
        sum += answer.get("probabilities").get(label).asDouble();
      }
      assertThat(sum).isCloseTo(1, within(0.0003));
    }
  }

  @Test
  void noAnswerDependsOnOtherPairs() throws IOException {
    Path all = write("pairs.jsonl", PAIRS);
    String first = PAIRS.lines().findFirst().orElseThrow();
    Path one = write("one.jsonl", first + "\n");

    assertThat(run("stance", all.toString())).isZero();
    String together = out.toString().lines().findFirst().orElseThrow();
    out.getBuffer().setLength(0);
    assertThat(run("stance", one.toString())).isZero();

    assertThat(out.toString().strip()).isEqualTo(together);
  }

  @Test
  void whatStandsBeforeATextIsReadWithIt() throws IOException {
    String pair =
        "{\"id\": 1, %s\"text\": \"She said so.\", \"proposition\": \"The old dam leaks.\"}%n";
    Path pairs =
        write(
            "pairs.jsonl",
            pair.formatted("")
                + pair.formatted("\"context\": \"Does the old dam leak? It does, \", "));

    assertThat(run("stance", pairs.toString())).isZero();

    List<JsonNode> answers = answers(out.toString());
    assertThat(answers.get(1).get("probabilities").get("supports").asDouble())
        .isGreaterThan(answers.get(0).get("probabilities").get("supports").asDouble());
  }

  @Test
  void readsStandardInputAndHasAViewOfItsOwnForArticles() throws IOException {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(PAIRS.getBytes(StandardCharsets.UTF_8)));
    try {
      assertThat(run("stance", "-", "--view", "article")).isZero();
    } finally {
      System.setIn(before);
    }
    assertThat(answers(out.toString())).hasSize(5);
  }

  @Test
  void writesAFileAndReplacesItOnlyByForce() throws IOException {
    Path pairs = write("pairs.jsonl", PAIRS);
    Path answers = folder.resolve("answers.jsonl");

    assertThat(run("stance", pairs.toString(), "-o", answers.toString())).isZero();
    assertThat(answers(Files.readString(answers))).hasSize(5);
    assertThat(err.toString()).contains("5 pairs");
    assertThat(run("stance", pairs.toString(), "-o", answers.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("--force");
    assertThat(run("stance", pairs.toString(), "-o", answers.toString(), "--force")).isZero();
  }

  @Test
  void aBrokenLineIsNamedAndNothingIsLeftBehind() throws IOException {
    String good = PAIRS.lines().findFirst().orElseThrow() + "\n";
    Path answers = folder.resolve("answers.jsonl");
    for (String bad :
        List.of(
            "{\"id\": 1",
            "[]",
            "{\"text\": \"a\", \"proposition\": \"b\"}",
            "{\"id\": 1, \"text\": 5, \"proposition\": \"b\"}",
            "{\"id\": 1, \"text\": \"a\", \"proposition\": \" \"}")) {
      Path pairs = write("bad.jsonl", good + bad + "\n");
      assertThat(run("stance", pairs.toString(), "-o", answers.toString()))
          .isEqualTo(Main.CANNOT_OPEN);
      assertThat(err.toString()).contains("bad.jsonl, line 2: ");
      assertThat(folder).isDirectoryNotContaining(f -> f.toString().contains("answers"));
      err.getBuffer().setLength(0);
    }
  }

  @Test
  void whatIsNotThereCannotBeOpened() throws IOException {
    assertThat(run("stance", folder.resolve("none.jsonl").toString())).isEqualTo(Main.CANNOT_OPEN);
    assertThat(err.toString()).contains("none.jsonl", "no such file");
    Path pairs = write("pairs.jsonl", PAIRS);
    assertThat(run("stance", pairs.toString(), "--models", folder.toString()))
        .isEqualTo(Main.CANNOT_OPEN);
    assertThat(err.toString()).contains("stance");
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static List<JsonNode> answers(String lines) throws IOException {
    List<JsonNode> answers = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      answers.add(JSON.readTree(line));
    }
    return answers;
  }

  private int run(String... args) {
    return Main.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(args);
  }
}
