package sayso.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFolderTest {
  @TempDir private Path models;

  private Path sealed(String content) throws IOException {
    Path folder = Files.createDirectory(models.resolve("toy"));
    Files.writeString(folder.resolve("labels.txt"), content);
    ModelFolder.seal(folder, List.of("labels.txt"));
    return folder;
  }

  @Test
  void givesAFileThatIsAsItWasSealed() throws IOException {
    sealed("supports\n");

    assertThat(ModelFolder.open(models, "toy").read("labels.txt"))
        .asString()
        .isEqualTo("supports\n");
  }

  @Test
  void refusesAFileThatHasChanged() throws IOException {
    Path folder = sealed("supports\n");
    Files.writeString(folder.resolve("labels.txt"), "denies\n");

    assertThatThrownBy(() -> ModelFolder.open(models, "toy").read("labels.txt"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("labels.txt")
        .hasMessageContaining("SHA256SUMS");
  }

  @Test
  void refusesAFileThatWasNeverSealed() throws IOException {
    Path folder = sealed("supports\n");
    Files.writeString(folder.resolve("more.txt"), "");

    assertThatThrownBy(() -> ModelFolder.open(models, "toy").read("more.txt"))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void saysWhichModelIsMissing() {
    assertThatThrownBy(() -> ModelFolder.open(null, "no-such-model"))
        .isInstanceOf(UncheckedIOException.class)
        .hasStackTraceContaining("models/no-such-model/SHA256SUMS in the jar");
  }
}
