package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MainTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Main.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(args);
  }

  static Stream<CommandLine> commands() {
    return withSubcommands(Main.commandLine())
        .filter(c -> !(c.getCommand() instanceof CommandLine.HelpCommand));
  }

  private static Stream<CommandLine> withSubcommands(CommandLine command) {
    return Stream.concat(
        Stream.of(command),
        command.getSubcommands().values().stream().flatMap(MainTest::withSubcommands));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHasHelpWithExamples(CommandLine command) {
    String help = command.getUsageMessage();
    assertThat(help)
        .contains("--help")
        .contains("Examples:")
        .containsPattern("  (sayso|spark-submit) ");
  }

  @Test
  void helpIsNoError() {
    assertThat(run("--help")).isEqualTo(0);
    assertThat(out.toString()).contains("Usage: sayso").contains("Exit status:");
  }

  @Test
  void versionNamesTheProgramAndJava() {
    assertThat(run("--version")).isEqualTo(0);
    assertThat(out.toString()).startsWith("sayso ").contains("Java ");
  }

  @Test
  void aWrongCommandLineIsAUsageErrorThatSaysWhereHelpIs() {
    assertThat(run("trian")).isEqualTo(2);
    assertThat(err.toString()).contains("'trian'").contains("sayso --help");
    assertThat(run()).isEqualTo(2);
    assertThat(run("train")).isEqualTo(2);
    assertThat(err.toString()).contains("sayso train --help");
  }

  @Test
  void aWrongValueGetsTheRightOnesAsTheyAreWritten() {
    assertThat(run("annotate", "news.jsonl", "--to", "docx")).isEqualTo(2);
    assertThat(err.toString())
        .contains("is one of jsonl, terminal, conllu, web-annotation, schema-org, csv")
        .contains("not 'docx'")
        .doesNotContain("_");
  }

  @Test
  void aFileWhereAFolderIsNeededIsNamedAsOne() {
    assertThat(run("convert", "pom.xml", "--from", "brat", "-o", "target/gold.jsonl")).isEqualTo(3);
    assertThat(run("man-pages", "pom.xml")).isEqualTo(3);
    assertThat(err.toString())
        .contains("pom.xml: not a folder")
        .contains("pom.xml: exists, and is no folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"annotate", "spark"})
  void aPropositionNeedsASentence(String command) {
    assertThat(run(command, "news.jsonl", "-o", "annotated", "-p", " ")).isEqualTo(2);
    assertThat(err.toString()).contains("-p needs a sentence");
  }
}
