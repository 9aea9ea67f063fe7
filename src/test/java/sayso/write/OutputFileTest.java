package sayso.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
  @TempDir private Path folder;

  @Test
  void hasItsNameOnlyWhenWhole() throws IOException {
    Path file = folder.resolve("out.jsonl");
    try (OutputFile output = OutputFile.create(file, false)) {
      output.stream().write("x\n".getBytes(UTF_8));
      assertThat(file).doesNotExist();
      assertThat(folder.resolve("out.jsonl.part")).exists();
      output.commit();
    }
    assertThat(file).hasContent("x\n");
    assertThat(folder.resolve("out.jsonl.part")).doesNotExist();
  }

  @Test
  void leavesThePartOfAnUnfinishedRunAndTheEarlierFile() throws IOException {
    Path file = Files.writeString(folder.resolve("out.jsonl"), "earlier\n");
    try (OutputFile output = OutputFile.create(file, true)) {
      output.stream().write("half".getBytes(UTF_8));
    }
    assertThat(file).hasContent("earlier\n");
    assertThat(folder.resolve("out.jsonl.part")).hasContent("half");
  }

  @Test
  void compressesWhatEndsInGz() throws IOException {
    Path file = folder.resolve("out.jsonl.gz");
    try (OutputFile output = OutputFile.create(file, false)) {
      output.stream().write("x\n".getBytes(UTF_8));
      output.commit();
    }
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      assertThat(in.readAllBytes()).asString(UTF_8).isEqualTo("x\n");
    }
  }

  @Test
  void refusesAnExistingFileAFolderAndAMissingFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("out.jsonl"), "earlier\n");
    assertThatThrownBy(() -> OutputFile.create(file, false))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThatThrownBy(() -> OutputFile.create(folder, true))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThatThrownBy(() -> OutputFile.create(folder.resolve("none/out.jsonl"), false))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("none");
  }

  @Test
  void replacesNoDevice() {
    Path device = Path.of("/dev/null");
    assumeThat(device).exists();
    assertThatThrownBy(() -> OutputFile.check(device, true))
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessageContaining("is no regular file");
  }
}
