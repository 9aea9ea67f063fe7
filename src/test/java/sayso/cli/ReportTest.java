package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
  private static final Path GOLD = Path.of("corpus", "golden", "dam-flood.jsonl");

  @TempDir private Path folder;
  private final StringWriter err = new StringWriter();

  private int run(Object... args) {
    String[] all = new String[args.length + 1];
    all[0] = "report";
    for (int i = 0; i < args.length; i++) {
      all[i + 1] = args[i].toString();
    }
    return Main.commandLine().setErr(new PrintWriter(err)).execute(all);
  }

  @Test
  void filesBecomeOnePage() throws IOException {
    Path page = folder.resolve("dam.html");
    assertThat(run(GOLD, GOLD, "-o", page, "--title", "<b>dams")).isZero();
    assertThat(err.toString()).contains("2 articles in " + page);
    assertThat(page)
        .content()
        .contains("\"title\":\"\\u003Cb\\u003Edams\"")
        .doesNotContain("<b>dams")
        .doesNotContain("{{");
    assertThat(run(GOLD, "-o", page)).isEqualTo(2);
    assertThat(err.toString()).contains("--force replaces it");
  }

  @Test
  void aBrokenLineLeavesNoPage() throws IOException {
    Path broken = Files.writeString(folder.resolve("b.jsonl"), Files.readString(GOLD) + "{\n");
    Path page = folder.resolve("b.html");
    assertThat(run(broken, "-o", page)).isEqualTo(3);
    assertThat(err.toString()).contains("b.jsonl, line 2: broken JSON");
    assertThat(page).doesNotExist();
    assertThat(folder.resolve("b.html.part")).doesNotExist();
  }

  @Test
  void anOutputIsNeeded() {
    assertThat(run(GOLD)).isEqualTo(2);
    assertThat(err.toString()).contains("-o");
  }
}
