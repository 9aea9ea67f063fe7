package sayso.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sayso.source.KnownSource;
import sayso.source.SourceKind;

class KnownSourceFileTest {
  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("known.csv"), text);
  }

  @Test
  void readsEveryColumn() throws IOException {
    Path file =
        file(
            """
            name,aliases,kind,affiliation,handle
            Harbour Board,the harbour|HB,organization,,harbourboard
            Mina Olsen,,Person,Harbour Board,@mina
            """);
    assertThat(KnownSourceFile.read(file))
        .containsExactly(
            new KnownSource(
                "Harbour Board",
                List.of("the harbour", "HB"),
                SourceKind.ORGANIZATION,
                null,
                "@harbourboard"),
            new KnownSource("Mina Olsen", List.of(), SourceKind.PERSON, "Harbour Board", "@mina"));
  }

  @Test
  void readsNamesAlone() throws IOException {
    assertThat(KnownSourceFile.read(file("name\nHarbour Board\n")))
        .containsExactly(new KnownSource("Harbour Board", List.of(), null, null, null));
  }

  @Test
  void readsWhatSpreadsheetsSeparateBySemicolons() throws IOException {
    assertThat(KnownSourceFile.read(file("name;kind\nHarbour Board;organization\n")))
        .containsExactly(
            new KnownSource("Harbour Board", List.of(), SourceKind.ORGANIZATION, null, null));
  }

  @Test
  void cutsNothingOff() throws IOException {
    Path file = file("name\nHarbour Board\n" + " \n".repeat(1 << 20));
    assertThatThrownBy(() -> KnownSourceFile.read(file))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("known.csv: longer than 1 MB");
  }

  @Test
  void saysInWhichLineTheKindIsUnknown() throws IOException {
    Path file = file("name,kind\nMina Olsen,person\nHarbour Board,boat\n");
    assertThatThrownBy(() -> KnownSourceFile.read(file))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("known.csv, line 3: unknown kind \"boat\"");
  }

  @Test
  void refusesANameOfTwoSources() throws IOException {
    Path file = file("name,aliases\nHarbour Board,HB\nHarold Brand,hb\n");
    assertThatThrownBy(() -> KnownSourceFile.read(file))
        .hasMessageContaining("line 3: \"hb\" is a source of line 2 already");
  }

  @Test
  void refusesColumnsThatItDoesNotKnow() throws IOException {
    assertThatThrownBy(() -> KnownSourceFile.read(file("name,alias\nHarbour Board,HB\n")))
        .hasMessageContaining("line 1: unknown column \"alias\"");
    assertThatThrownBy(() -> KnownSourceFile.read(file("title,kind\nHarbour Board,person\n")))
        .hasMessageContaining("line 1: the first line has to name the columns");
    assertThatThrownBy(() -> KnownSourceFile.read(file("name\n,\n")))
        .hasMessageContaining("line 2");
  }

  @Test
  void refusesAFileWithoutSources() throws IOException {
    assertThatThrownBy(() -> KnownSourceFile.read(file("name,kind\n")))
        .hasMessageContaining("no known source in it");
  }
}
