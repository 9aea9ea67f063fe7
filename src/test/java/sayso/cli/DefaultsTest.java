package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import sayso.read.UnreadableException;

class DefaultsTest {
  @TempDir private Path home;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private CommandLine with(String properties) throws IOException {
    Path file = Files.writeString(home.resolve(".sayso.properties"), properties);
    CommandLine command =
        Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    Defaults.apply(command, file);
    return command;
  }

  @Test
  void anOptionThatIsNotGivenIsTakenFromTheFile() throws IOException {
    Path lines =
        Files.writeString(
            home.resolve("a.jsonl"),
            "{\"id\":\"1\",\"text\":\"One.\"}\n{\"id\":\"2\",\"text\":\"Two.\"}\n");
    CommandLine command =
        with("limit = 1\nsayso.annotate.quiet = true\nsayso.stance.view=article\n");
    assertThat(command.execute("annotate", lines.toString())).isZero();
    assertThat(out.toString().lines()).hasSize(1);
    assertThat(command.execute("annotate", lines.toString(), "--limit", "2")).isZero();
    assertThat(out.toString().lines()).hasSize(1 + 2);
  }

  @Test
  void aBadValueIsAUsageError() throws IOException {
    assertThat(with("sayso.annotate.limit = many\n").execute("annotate", "-")).isEqualTo(2);
    assertThat(err.toString()).contains("many");
  }

  @Test
  void whatNoCommandHasIsRefused() {
    for (String name :
        new String[] {"treads", "sayso.stance.limit", "engine", "sayso.annotate.help"}) {
      assertThatThrownBy(() -> with(name + " = 1\n"))
          .isInstanceOf(UnreadableException.class)
          .hasMessageContaining(".sayso.properties: there is no option \"" + name + "\"");
    }
  }

  @Test
  void theEnvironmentNamesTheFile() throws IOException {
    assertThat(Defaults.file(Map.of(), home)).isEmpty();
    Path own = Files.writeString(home.resolve(".sayso.properties"), "");
    assertThat(Defaults.file(Map.of(), home)).contains(own);
    assertThat(Defaults.file(Map.of(Defaults.VARIABLE, ""), home)).isEmpty();
    assertThat(Defaults.file(Map.of(Defaults.VARIABLE, "x"), home)).contains(Path.of("x"));
  }
}
