package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManPagesTest {
  @TempDir private Path folder;

  private List<Path> pages() throws IOException {
    assertThat(Main.commandLine().execute("man-pages", folder.toString())).isZero();
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void everyCommandHasAPageWithItsOptions() throws IOException {
    List<Path> pages = pages();
    assertThat(pages).hasSize((int) MainTest.commands().count());
    assertThat(pages).allSatisfy(page -> assertThat(page).content().contains(".SH EXAMPLES"));
    assertThat(folder.resolve("sayso-annotate.1"))
        .content()
        .contains(".TH SAYSO-ANNOTATE 1")
        .contains("\n.B \\-\\-shard I/N\n")
        .contains("\n.B INPUT\n")
        .doesNotContain("%n")
        .doesNotContain("${");
  }

  @Test
  void groffReadsThemWithoutAWarning() throws IOException, InterruptedException {
    assumeTrue(
        Files.isExecutable(Path.of("/usr/bin/groff")), "there is no groff to read man pages");
    for (Path page : pages()) {
      Process groff =
          new ProcessBuilder("/usr/bin/groff", "-man", "-Tutf8", "-ww", page.toString())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      String warnings = new String(groff.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(groff.waitFor()).isZero();
      assertThat(warnings).as(page.toString()).isEmpty();
    }
  }

  @Test
  void theCompletionIsAScriptOfBash() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash to complete in");
    StringWriter out = new StringWriter();
    assertThat(Main.commandLine().setOut(new PrintWriter(out)).execute("completion")).isZero();
    Path script = Files.writeString(folder.resolve("sayso.bash"), out.toString());
    String ask =
        "source "
            + script
            + "; COMP_WORDS=(sayso annotate --sha); COMP_CWORD=2;"
            + " _complete_sayso; echo \"${COMPREPLY[@]}\"";
    Process bash = new ProcessBuilder("/bin/bash", "-c", ask).redirectErrorStream(true).start();
    assertThat(new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .contains("--shard");
  }
}
