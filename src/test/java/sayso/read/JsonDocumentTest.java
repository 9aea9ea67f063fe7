package sayso.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static sayso.read.Readings.article;
import static sayso.read.Readings.failure;
import static sayso.read.Readings.ids;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles in JSON that is not laid out line by line. */
class JsonDocumentTest {
  private static List<Reading> read(String json) {
    return Readings.of(json.getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"id\": \"a\", \"text\": \"It rains.\"}, {\"id\": \"b\", \"text\": \"It {pours}.\"}]",
        "\uFEFF [\n  {\n    \"id\": \"a\",\n    \"text\": \"It rains.\"\n  },\n  {\"id\": \"b\", \"text\":"
            + " \"It {pours}.\"}\n]\n",
        "{\n\"id\": \"a\", \"text\": \"It rains.\"\n}\n{\n\"id\": \"b\", \"text\": \"It {pours}.\"\n}",
        "{\"id\": \"a\",\r\n \"text\": \"It rains.\"}\r\n{\"id\": \"b\", \"text\": \"It {pours}.\"}"
      })
  void anyLayoutIsRead(String json) {
    List<Reading> readings = read(json);
    assertThat(ids(readings)).containsExactly("a", "b");
    assertThat(article(readings.get(0)).text()).isEqualTo("It rains.");
    assertThat(article(readings.get(1)).text()).isEqualTo("It {pours}.");
  }

  @Test
  void whatIsBrokenCostsNoNeighbour() {
    List<Reading> readings =
        read(
            """
            [{"text": "One says \\"}\\" and \\\\"}, {"text": oops}, {"txt": "Two."},
             {"text": "%s"}, {"text": ["deep", {"er": [1]}], "body": "Three."}]
            """
                .formatted("x".repeat(2 << 20)));
    assertThat(ids(readings))
        .containsExactly("stdin:1", "stdin:2", "stdin:3", "stdin:4", "stdin:5");
    assertThat(article(readings.get(0)).text()).isEqualTo("One says \"}\" and \\");
    assertThat(failure(readings.get(1))).contains("standard input, article 2: broken JSON");
    assertThat(failure(readings.get(2))).contains("no field for the text");
    assertThat(failure(readings.get(3))).contains("article 4: longer than 1 MB");
    assertThat(article(readings.get(4)).text()).isEqualTo("Three.");
  }

  @Test
  void whatIsNoObjectEndsIt() {
    List<Reading> readings = read("[{\"text\": \"One.\"}, 7, {\"text\": \"Two.\"}]");
    assertThat(readings).hasSize(2);
    assertThat(failure(readings.get(1))).contains("after article 1").contains("'7'");
    assertThat(failure(read("[{\"text\": \"It is cut").get(0))).contains("broken JSON");
  }

  @Test
  void aFileOfTheNameMayHoldLines(@TempDir Path folder) throws IOException {
    Path lines = folder.resolve("news.json");
    Files.writeString(
        lines, "{\"text\": \"It rains.\"}\n{\"text\": \"broken\n{\"text\": \"It pours.\"}\n");
    Path array = Files.writeString(folder.resolve("old.json"), "[ ]");
    List<Reading> readings =
        Readings.of(
            new Inputs(
                List.of(lines.toString(), array.toString()),
                null,
                Fields.DEFAULT,
                new ByteArrayInputStream(new byte[0]),
                warning -> {}));
    assertThat(ids(readings)).containsExactly("news:1", "news:2", "news:3");
    assertThat(failure(readings.get(1))).contains("news.json, line 2");
  }
}
