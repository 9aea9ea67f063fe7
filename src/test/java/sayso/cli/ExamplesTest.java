package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sayso.read.NativeReader;

/** Runs the commands of docs/examples.md as a reader would, in a shell, one after the other. */
class ExamplesTest {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");

  @TempDir private Path folder;

  @Test
  void theExamplesRun() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash to run the examples");
    String commands =
        BLOCK
            .matcher(Files.readString(Path.of("docs/examples.md")))
            .results()
            .map(block -> block.group(1))
            .collect(Collectors.joining("\n"));
    Files.createSymbolicLink(folder.resolve("corpus"), Path.of("corpus").toAbsolutePath());
    launcher();
    Path messages = folder.resolve("messages.txt");
    Process shell =
        new ProcessBuilder("/bin/bash", "-euo", "pipefail", "-c", commands)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(messages.toFile())
            .start();
    assertThat(shell.waitFor()).as(Files.readString(messages)).isZero();
    assertThat(messages).content().contains("is whole already").contains("supports p1");
    Path made = folder.resolve("try");
    assertThat(NativeReader.read(made.resolve("bridge.jsonl"))).hasSize(1);
    assertThat(NativeReader.read(made.resolve("news.jsonl")))
        .hasSize(11)
        .allSatisfy(a -> assertThat(a.propositions()).hasSize(3));
    assertThat(NativeReader.read(made.resolve("crawl-1.jsonl.gz"))).isNotEmpty();
    assertThat(NativeReader.read(made.resolve("known.jsonl")).get(0).sources())
        .anySatisfy(s -> assertThat(s.affiliation()).isEqualTo("City of Westmark"));
    for (String page : new String[] {"bridge.html", "news.html", "crawl.html"}) {
      assertThat(made.resolve(page)).content().endsWith("</html>\n");
    }
    assertThat(made.resolve("man/man1/sayso-annotate.1")).exists();
  }

  /** The program as it is compiled now, in place of the launcher that would build it. */
  private void launcher() throws IOException {
    Path launcher = folder.resolve("sayso");
    Files.writeString(
        launcher,
        """
        #!/bin/bash
        exec '%s' -XX:TieredStopAtLevel=1 -Xmx2g -cp '%s' %s "$@"
        """
            .formatted(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path"),
                Main.class.getName()));
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
  }
}
