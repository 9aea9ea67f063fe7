package sayso.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sayso.Annotated;
import sayso.Corpus;
import sayso.read.NativeReader;
import sayso.text.CoreNlpTagger;
import sayso.text.Proposition;
import sayso.write.DuckDb;
import sayso.write.NativeSchema;

/** The whole program from its command line to its files and exit statuses. */
class AnnotateTest {
  private static final String NEWS =
      "The mayor of Hartwell said the bridge will open on Friday. \"We are ready,\" she said.\n";

  @TempDir private Path folder;
  private final InputStream standardInput = System.in;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path article;
  private Path result;

  @BeforeEach
  void writeAnArticle() throws IOException {
    article = Files.writeString(folder.resolve("bridge.txt"), NEWS);
    result = folder.resolve("out.jsonl");
  }

  @AfterEach
  void giveBackStandardInput() {
    System.setIn(standardInput);
  }

  private int run(Object... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    String[] all = new String[args.length + 1];
    all[0] = "annotate";
    for (int i = 0; i < args.length; i++) {
      all[i + 1] = args[i].toString();
    }
    return Main.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(all);
  }

  @Test
  void otherFormatsAreWrittenAtOnceAsConvertMakesThem() throws IOException {
    Path second = Files.writeString(folder.resolve("dam.txt"), NEWS.replace("bridge", "dam"));
    assertThat(run(article, second, "-p", "The dam will open.", "-o", result)).isZero();
    for (String format : List.of("conllu", "web-annotation", "schema-org")) {
      Path made = folder.resolve(format);
      assertThat(run(article, second, "-p", "The dam will open.", "--to", format, "-o", made))
          .isZero();
      Path converted = folder.resolve(format + ".converted");
      int status =
          Main.commandLine()
              .setErr(new PrintWriter(err))
              .execute("convert", result.toString(), "--to", format, "-o", converted.toString());
      assertThat(status).isZero();
      assertThat(made).content(UTF_8).contains("Hartwell");
      assertThat(made).hasSameTextualContentAs(converted);
    }
  }

  @Test
  void formatsOfWholeRunsAreMadeFromTheLinesBesideThem() throws IOException {
    Path claims = folder.resolve("claims.csv");
    Path lines = folder.resolve("claims.csv.jsonl");
    Path converted = folder.resolve("converted.csv");
    assertThat(run(article, "--to", "csv", "-o", claims)).isZero();
    assertThat(
            Main.commandLine()
                .execute("convert", lines.toString(), "--to", "csv", "-o", converted.toString()))
        .isZero();
    assertThat(claims).hasSameTextualContentAs(converted).content(UTF_8).contains("Hartwell");

    assertThat(run(article, "--to", "csv", "-o", claims)).isEqualTo(2);
    assertThat(err.toString()).contains("claims.csv exists; --force replaces it");
    assertThat(run(article, "--to", "csv", "-o", claims, "--resume")).isZero();
    Files.delete(claims);
    assertThat(run(article, "--to", "csv", "-o", claims, "--resume")).isZero();
    assertThat(claims).hasSameTextualContentAs(converted);

    assertThat(run(article, "--to", "xmi", "-o", folder.resolve("xmi"))).isZero();
    assertThat(folder.resolve("xmi/TypeSystem.xml")).exists();
    assertThat(run(article, "--to", "xmi")).isEqualTo(2);
    assertThat(err.toString()).contains("--to xmi needs -o");
  }

  @Test
  void theDocsTellHowToCountArticlesThatHaveNoRowInTables() throws Exception {
    Path quiet = Files.writeString(folder.resolve("rain.txt"), "It rained in Westmark.\n");
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    Path claims = folder.resolve("claims.csv");
    assertThat(run(article, quiet, empty, "--to", "csv", "-o", claims)).isEqualTo(1);
    assertThat(counted("claimless", claims)).containsExactly("2", "1");
    assertThat(counted("failed", claims)).containsExactly("2", "1");
  }

  /** What the query of docs/formats.md with a word in it gives for the lines beside a table. */
  private static String[] counted(String word, Path table) throws IOException, SQLException {
    String command =
        Files.readAllLines(Path.of("docs/formats.md")).stream()
            .filter(line -> line.startsWith("    duckdb -c ") && line.contains(word))
            .findFirst()
            .orElseThrow();
    String query = command.substring(command.indexOf('"') + 1, command.lastIndexOf('"'));
    return DuckDb.rows(query.replace("news.jsonl", table + ".jsonl")).get(0);
  }

  @Test
  void aPipeGetsTheNativeFormat() throws IOException {
    assertThat(run(article, "-p", "The bridge will open on Friday.")).isEqualTo(0);
    String line = out.toString().stripTrailing();
    assertThat(NativeSchema.problems(line)).isEmpty();
    Annotated annotated = NativeReader.parse(line);
    assertThat(annotated.article().id()).isEqualTo("bridge");
    assertThat(annotated.article().text()).isEqualTo(NEWS);
    assertThat(annotated.propositions())
        .containsExactly(new Proposition("p1", "The bridge will open on Friday."));
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aTerminalGetsTheAccount() {
    assertThat(run(article, "--format", "terminal", "-p", "It opens.")).isEqualTo(0);
    assertThat(out.toString()).startsWith("bridge\n").contains("Positions\n  p1  It opens.\n");
  }

  @Test
  void propositionsOfTheArticleComeFirstAndIdsOfTheFileAreKept() throws IOException {
    String line =
        "{\"id\":\"a\",\"body\":\"It rained.\",\"propositions\":[{\"id\":\"p1\",\"text\":\"A.\"}]}";
    System.setIn(new ByteArrayInputStream(line.getBytes(UTF_8)));
    Path file = Files.writeString(folder.resolve("q.csv"), "id,text\nq7,B.\np1,C.\n,D.\n");
    assertThat(run("-", "--text-field", "body", "--propositions", file, "-p", "E.")).isEqualTo(0);
    assertThat(NativeReader.parse(out.toString()).propositions())
        .containsExactly(
            new Proposition("p1", "A."),
            new Proposition("q7", "B."),
            new Proposition("p2", "C."),
            new Proposition("p3", "E."),
            new Proposition("p4", "D."));
  }

  @Test
  void anExistingOutputIsRefusedUnlessForced() throws IOException {
    Files.writeString(result, "precious");
    assertThat(run(article, "-o", result)).isEqualTo(2);
    assertThat(err.toString()).contains("out.jsonl exists; --force replaces it");
    assertThat(result).hasContent("precious");
    assertThat(run(article, "-o", result, "--force")).isEqualTo(0);
    assertThat(NativeReader.read(result)).hasSize(1);
    assertThat(err.toString()).contains("1 articles with");
  }

  @Test
  void anOutputIsNoInputEvenWhenForced() throws IOException {
    assertThat(run(article, "-o", article, "--force")).isEqualTo(2);
    assertThat(err.toString()).contains("bridge.txt is an input; name another output");
    assertThat(article).hasContent(NEWS);
    assertThat(run(folder, "-o", result)).isEqualTo(2);
    assertThat(err.toString()).contains("out.jsonl is in the input " + folder);
  }

  @Test
  void aBadArticleIsAFailureLineAndTheOthersAreInTheOutput() throws IOException {
    Path lines =
        Files.writeString(
            folder.resolve("news.jsonl"),
            "{\"id\":\"1\",\"text\":\"One.\"}\n{\"id\":\"2\"\n{\"id\":\"3\",\"text\":\"Three.\"}\n");
    assertThat(run(lines, folder.resolve("none.txt"), "-o", result)).isEqualTo(1);
    assertThat(NativeReader.read(result))
        .extracting(a -> a.article().id())
        .containsExactly("1", "3");
    List<String> failures = Files.readAllLines(folder.resolve("out.jsonl.failures.jsonl"));
    assertThat(failures).hasSize(2);
    assertThat(failures.get(0)).startsWith("{\"id\":\"news:2\",\"step\":\"read\",\"message\":\"");
    assertThat(failures.get(1)).contains("none.txt: no such file or folder");
    assertThat(err.toString()).contains("2 failed: ").contains("news.jsonl, line 2: broken JSON");
    assertThat(run(article, "-o", result, "--force")).isEqualTo(0);
    assertThat(folder.resolve("out.jsonl.failures.jsonl")).doesNotExist();
  }

  @Test
  void aTextThatIsNotEnglishGetsAWarning() throws IOException {
    Path german =
        Files.writeString(
            folder.resolve("de.txt"),
            "Die Bürgermeisterin sagte am Montag, die Brücke werde im Mai wieder geöffnet.\n");
    assertThat(run(german, article)).isEqualTo(0);
    assertThat(out.toString().lines()).hasSize(2);
    assertThat(err.toString())
        .startsWith("sayso: warning: de: ")
        .contains("not seem to be English")
        .hasLineCount(1);
  }

  @Test
  void withoutItsModelsCoreNlpSaysWhatToDo() {
    assumeFalse(CoreNlpTagger.hasModels(), "CoreNLP's models are on the class path");
    assertThat(run(article, "--engine", "corenlp", "-o", result)).isEqualTo(3);
    assertThat(err.toString()).startsWith("sayso: the models of CoreNLP").contains("./sayso");
    assertThat(result).doesNotExist();
  }

  @Test
  void withoutAnOutputFailuresAreLinesOnStandardError() {
    assertThat(run(article, folder.resolve("none.txt"))).isEqualTo(1);
    assertThat(out.toString().lines()).hasSize(1);
    assertThat(err.toString()).startsWith("{\"id\":\"").contains("\"step\":\"read\"");
  }

  @Test
  void nothingReadableLeavesNoOutput() {
    assertThat(run(folder.resolve("none.txt"), "-o", result)).isEqualTo(3);
    assertThat(err.toString()).contains("none.txt: no such file or folder");
    assertThat(result).doesNotExist();
    assertThat(folder.resolve("out.jsonl.part")).doesNotExist();
  }

  @Test
  void whatCannotBeOpenedIsNamed() {
    Path none = folder.resolve("none");
    assertThat(run(article, "-o", none.resolve("out.jsonl"))).isEqualTo(3);
    assertThat(err.toString()).contains(none + ": no such file or folder");
    assertThat(run(article, "--propositions", none)).isEqualTo(3);
    assertThat(err.toString()).contains(none + ": no such file or folder");
    assertThat(run(article, "--attributions", none)).isEqualTo(3);
    assertThat(err.toString()).contains(none.toString());
  }

  @Test
  void wrongOptionsAreUsageErrors() {
    assertThat(run()).isEqualTo(2);
    assertThat(run(article, "--threads", "0")).isEqualTo(2);
    assertThat(err.toString()).contains("--threads").contains("sayso annotate --help");
    assertThat(run(article, "--limit", "0")).isEqualTo(2);
    assertThat(err.toString()).contains("--limit").contains("no whole number from 1 on");
    assertThat(run(article, "--shard", "3/2")).isEqualTo(2);
    assertThat(err.toString()).contains("the second of four is 2/4");
    assertThat(run(article, "--resume")).isEqualTo(2);
    assertThat(err.toString()).contains("--resume needs an output file");
    assertThat(run(article, "--sample", "2", "--limit", "2")).isEqualTo(2);
    assertThat(run(article, "--seed", "2")).isEqualTo(2);
    assertThat(run(article, "-p", " ")).isEqualTo(2);
    assertThat(run(article, "--engine", "spacy")).isEqualTo(2);
    assertThat(err.toString()).containsIgnoringCase("corenlp");
  }

  @Test
  void theOutputIsTheSameForAnyNumberOfThreads() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      lines.append("{\"id\":\"" + i + "\",\"text\":\"Article " + i + " said so.\"}\n");
    }
    Path file = Files.writeString(folder.resolve("many.jsonl"), lines);
    assertThat(run(file, "--threads", "1")).isEqualTo(0);
    String alone = out.toString();
    assertThat(run(file, "--threads", "8")).isEqualTo(0);
    assertThat(out.toString()).isEqualTo(alone);
    assertThat(run(file, "--limit", "4")).isEqualTo(0);
    assertThat(alone).startsWith(out.toString());
    assertThat(out.toString().lines()).hasSize(4);
  }

  @Test
  void givenAttributionsTakeTheFindersPlace() throws IOException {
    Path given =
        Files.writeString(
            folder.resolve("given.jsonl"),
            "{\"id\":\"bridge\",\"attributions\":[{\"source\":[[0,21]],\"cue\":[[22,26]],"
                + "\"content\":[[27,57]]}]}\n");
    assertThat(run(article, "--attributions", given)).isEqualTo(0);
    assertThat(NativeReader.parse(out.toString()).claims())
        .extracting(c -> c.attribution().contentIn(NEWS))
        .containsExactly("the bridge will open on Friday");
  }

  @Test
  void whatTheGoldenArticlesGiveHoldsTheSchema() {
    List<String> articles =
        Corpus.names("golden").stream()
            .map(name -> Corpus.FOLDER.resolve("golden").resolve(name + ".txt").toString())
            .toList();
    List<String> args = new ArrayList<>(articles);
    args.add("-pThe dam will hold.");
    assertThat(run(args.toArray())).isEqualTo(0);
    List<String> lines = out.toString().lines().toList();
    assertThat(lines)
        .hasSameSizeAs(articles)
        .allSatisfy(line -> assertThat(NativeSchema.problems(line)).isEmpty());
  }
}
