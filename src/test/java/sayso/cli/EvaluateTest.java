package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir private Path folder;

  @BeforeEach
  void gold() throws IOException {
    // The emoji makes code points and string indices differ.
    write("a1.txt", "🌧 Ann Lee said it rains.");
    write(
        "a1.ann",
        """
        T1\tSource 2 9\tAnn Lee
        T2\tCue 10 14\tsaid
        T3\tContent 15 23\tit rains
        E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3
        """);
    write("a2.txt", "Nothing was said.");
    write("a2.ann", "");
  }

  @Test
  void printsTablesAndWritesThemAsJson() throws IOException {
    Path predicted =
        write(
            "predicted.jsonl",
            "{\"id\": \"a1\", \"attributions\": [{\"source\": [[2, 9]], \"cue\": [[10, 14]],"
                + " \"content\": [[15, 23]]}]}\n");
    Path json = folder.resolve("scores.json");

    assertThat(run("claims", folder.toString(), predicted.toString(), "--json", json.toString()))
        .isZero();

    assertThat(out.toString()).contains("all, linked content+source", "100.0");
    assertThat(err.toString()).contains("warning: 1 of 2 gold ids", "a2");
    JsonNode scores = new JsonMapper().readTree(json.toFile());
    assertThat(scores.at("/attributions/all, exact triple/F1").asDouble()).isEqualTo(100);
    assertThat(scores.at("/attributions/direct, exact triple/F1").isNull()).isTrue();
  }

  @Test
  void filesThatDoNotBelongTogetherAreAnError() throws IOException {
    Path other = write("other.jsonl", "{\"id\": \"b1\", \"attributions\": []}\n");

    assertThat(run("claims", folder.toString(), other.toString())).isEqualTo(Main.CANNOT_OPEN);
    assertThat(err.toString()).contains("none of the gold's ids", "a1");
  }

  @Test
  void aFileOfTheWrongFormIsNamedWithItsLine() throws IOException {
    Path pairs = write("pairs.jsonl", "{\"id\": \"1\", \"label\": \"denies\"}\n");
    Path wrong = write("wrong.jsonl", "\n{\"id\": \"1\", \"label\": \"denies\"}\n");

    assertThat(run("stance", pairs.toString(), wrong.toString())).isEqualTo(Main.CANNOT_OPEN);
    assertThat(err.toString()).contains("wrong.jsonl:2", "\"probabilities\"");
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private int run(String what, String... args) {
    String[] line = new String[args.length + 2];
    line[0] = "evaluate";
    line[1] = what;
    System.arraycopy(args, 0, line, 2, args.length);
    return Main.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(line);
  }
}
