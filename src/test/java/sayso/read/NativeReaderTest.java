package sayso.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sayso.Annotated;
import sayso.write.NativeExamples;
import sayso.write.NativeWriter;

class NativeReaderTest {
  @TempDir private Path folder;

  @Test
  void readsBackWhatIsWritten() throws IOException {
    String line = NativeWriter.line(NativeExamples.harbour());
    Annotated back = NativeReader.parse(line);
    assertThat(NativeWriter.line(back)).isEqualTo(line);
    assertThat(back.article()).isEqualTo(NativeExamples.harbour().article());
    assertThat(back.sources()).isEqualTo(NativeExamples.harbour().sources());
    assertThat(back.stances()).isEqualTo(NativeExamples.harbour().stances());
    assertThat(back.claims().get(1).attribution().within())
        .isEqualTo(back.claims().get(0).attribution());
  }

  @Test
  void anArticleWithoutFindingsComesBackEqual() throws IOException {
    assertThat(NativeReader.parse(NativeWriter.line(NativeExamples.bare())))
        .isEqualTo(NativeExamples.bare());
  }

  @Test
  void aBadLineIsNamed() throws IOException {
    String good = NativeWriter.line(NativeExamples.harbour());
    Path file = folder.resolve("a.jsonl");
    Files.writeString(file, good + "\n\n" + good.replace("\"form\":\"direct\"", "\"form\":\"x\""));
    assertThatThrownBy(() -> NativeReader.read(file))
        .isInstanceOf(UnreadableException.class)
        .hasMessage(file + ", line 3: \"form\" has the unknown value \"x\"");
  }

  @Test
  void whatTheTextHasNotIsRefused() {
    String good = NativeWriter.line(NativeExamples.harbour());
    assertThatThrownBy(
            () -> NativeReader.parse(good.replace("\"within\":\"c1\"", "\"within\":\"c9\"")))
        .hasMessageContaining("c9");
    assertThatThrownBy(() -> NativeReader.parse(good.replaceFirst("\\[\\[\\d+,\\d+", "[[0,999")))
        .hasMessageContaining("[0,999]");
    assertThatThrownBy(() -> NativeReader.parse("{\"schema\":\"other\"}"))
        .hasMessageContaining("sayso/1");
    assertThatThrownBy(() -> NativeReader.parse("{")).hasMessageContaining("broken JSON");
  }
}
