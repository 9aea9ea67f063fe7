package sayso.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sayso.text.Proposition;

class PropositionFileTest {
  @TempDir private Path folder;

  private PropositionFile read(String name, String content) throws IOException {
    return PropositionFile.read(Files.writeString(folder.resolve(name), content));
  }

  @Test
  void linesOfTextHaveNoIds() throws IOException {
    assertThat(read("q.txt", "It rains.\r\n\n It snows. \n"))
        .isEqualTo(new PropositionFile(List.of(), List.of("It rains.", "It snows.")));
  }

  @Test
  void csvHasItsColumnsInAnyOrder() throws IOException {
    assertThat(read("q.csv", "note,text,id\nx,\"It rains, or snows.\",q1\ny,It hails.,\n"))
        .isEqualTo(
            new PropositionFile(
                List.of(new Proposition("q1", "It rains, or snows.")), List.of("It hails.")));
    assertThat(read("q.tsv", "text\nIt rains, or snows.\n").others())
        .containsExactly("It rains, or snows.");
  }

  @Test
  void jsonLinesHaveIdsOrNot() throws IOException {
    assertThat(read("q.jsonl", "{\"id\":7,\"text\":\"It rains.\"}\n{\"text\":\"It snows.\"}\n"))
        .isEqualTo(
            new PropositionFile(List.of(new Proposition("7", "It rains.")), List.of("It snows.")));
  }

  @Test
  void whatIsWrongIsSaidWithItsLine() {
    assertThatThrownBy(() -> read("a.csv", "x,y\n1,2\n")).hasMessageContaining("name the columns");
    assertThatThrownBy(() -> read("b.csv", "id,text\nq,A.\nq,B.\n"))
        .hasMessage(folder.resolve("b.csv") + ", line 3: a second proposition has the id q");
    assertThatThrownBy(() -> read("c.jsonl", "{\"text\":\"A.\"}\n{\"txt\":\"B.\"}\n"))
        .hasMessageContaining("line 2: no proposition in \"text\"");
    assertThatThrownBy(() -> read("d.jsonl", "{\"text\":\n"))
        .hasMessageContaining("line 1: broken");
    assertThatThrownBy(() -> read("e.txt", "\n")).hasMessageContaining("no proposition in it");
  }
}
