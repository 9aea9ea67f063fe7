package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sayso.neural.ModelFolder;

class ModelsTest {
  @TempDir private Path models;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Main.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(args);
  }

  @Test
  void whatShipsIsWholeAndToldOf() {
    assertThat(run("models")).isZero();
    assertThat(out.toString())
        .contains("claims (models/claims in the jar)")
        .contains("  model.onnx ")
        .contains("scores   ")
        .doesNotContain("not told in MODEL.md");
  }

  @Test
  void aChangedFileIsNamed() throws IOException {
    for (String name : List.of("claims", "claims-second", "sources", "stance")) {
      Path folder = Files.createDirectory(models.resolve(name));
      Files.writeString(folder.resolve("w.bin"), name);
      Files.writeString(folder.resolve("MODEL.md"), "| licence | ours |\n| scores | none |\n");
      ModelFolder.seal(folder, List.of("w.bin"));
    }
    assertThat(run("models", "--models", models.toString())).isZero();
    assertThat(out.toString()).contains("licence  ours");
    Files.writeString(models.resolve("stance/w.bin"), "else");
    assertThat(run("models", "--models", models.toString())).isEqualTo(3);
    assertThat(out.toString().lines().filter(line -> line.endsWith("NOT IN SHA256SUMS")))
        .hasSize(1);
  }

  @Test
  void aMissingModelIsNamed() {
    assertThat(run("models", "--models", models.toString())).isEqualTo(3);
    assertThat(err.toString()).contains("claims");
  }
}
