package sayso.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sayso.Annotated;
import sayso.Corpus;
import sayso.read.NativeReader;
import sayso.stance.Judgement;
import sayso.stance.Stance;

class ConvertTest {
  private static final Path GOLDEN = Corpus.FOLDER.resolve("golden");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir private Path folder;

  private int run(Object... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Main.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(Stream.of(args).map(Object::toString).toArray(String[]::new));
  }

  /** All golden articles in one file. */
  private Path gold() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String name : Corpus.names("golden")) {
      lines.append(Files.readString(GOLDEN.resolve(name + ".jsonl"), UTF_8));
    }
    return Files.writeString(folder.resolve("gold.jsonl"), lines, UTF_8);
  }

  @Test
  void aCorrectedLabelComesBackAndCounts() throws IOException {
    Path gold = gold();
    Path brat = folder.resolve("brat");
    assertThat(run("convert", gold, "--to", "brat", "-o", brat)).isZero();
    Path ann = brat.resolve("ballot-recount.ann");
    String before = Files.readString(ann, UTF_8);
    String after = before.replaceFirst("(A\\d+\tStance\\d E\\d+) denies", "$1 supports");
    assertThat(after).isNotEqualTo(before);
    Files.writeString(ann, after, UTF_8);
    Path back = folder.resolve("back.jsonl");
    assertThat(run("convert", "--from", "brat", brat, "-o", back)).isZero();

    assertThat(denials(back)).isEqualTo(denials(gold) - 1);
    assertThat(run("evaluate", "agreement", gold, back)).isZero();
    assertThat(out.toString())
        .containsPattern("claims, by content +(\\d+) +\\1 +100.0 +100.0 +100.0")
        .containsPattern("stance +\\d+ +99\\.\\d +0\\.99\\d");
    assertThat(Files.readAllLines(back, UTF_8))
        .as("the other articles are unchanged")
        .containsAll(
            Files.readAllLines(gold, UTF_8).stream()
                .filter(line -> !line.contains("\"id\":\"ballot-recount\""))
                .toList());
  }

  @Test
  void otherToolsGiveBackWhatTheyGot() throws IOException {
    Path gold = gold();
    Path xmi = folder.resolve("xmi");
    assertThat(run("convert", gold, "--to", "xmi", "-o", xmi)).isZero();
    assertThat(xmi.resolve("TypeSystem.xml")).exists();
    Path studio = folder.resolve("studio");
    assertThat(run("convert", gold, "--to", "label-studio", "-o", studio)).isZero();
    assertThat(studio.resolve("config.xml")).exists();
    Path tasks = studio.resolve("tasks.json");
    String submitted =
        Files.readString(tasks, UTF_8)
            .replace("\"predictions\":[{\"model_version\":\"sayso\"", "\"annotations\":[{\"id\":1");
    Files.writeString(tasks, submitted, UTF_8);

    Path back = folder.resolve("back.jsonl");
    assertThat(run("convert", "--from", "xmi", xmi, "-o", back)).isZero();
    assertThat(Files.readAllLines(back, UTF_8))
        .containsExactlyInAnyOrderElementsOf(Files.readAllLines(gold, UTF_8));
    assertThat(run("convert", "--from", "label-studio", tasks, "-o", back, "--force")).isZero();
    assertThat(back).hasSameTextualContentAs(gold, UTF_8);
  }

  private static long denials(Path file) throws IOException {
    return NativeReader.read(file).stream()
        .flatMap(a -> a.stances().values().stream())
        .flatMap(judged -> judged.values().stream())
        .map(Judgement::stance)
        .filter(Stance.DENIES::equals)
        .count();
  }

  @Test
  void batchesAreNumbered() throws IOException {
    Path gold = gold();
    assertThat(run("convert", gold, "--split", 4, "-o", folder.resolve("part.jsonl.gz"))).isZero();
    List<Annotated> all = NativeReader.read(gold);
    assertThat(NativeReader.read(folder.resolve("part-001.jsonl.gz"))).isEqualTo(all.subList(0, 4));
    assertThat(NativeReader.read(folder.resolve("part-003.jsonl.gz")))
        .isEqualTo(all.subList(8, all.size()));
    assertThat(run("convert", gold, "--split", 6, "--to", "brat", "-o", folder.resolve("b")))
        .isZero();
    assertThat(folder.resolve("b-002/annotation.conf")).exists();
  }

  @Test
  void theLeastCertainClaimsAreFewer() throws IOException {
    Path line = GOLDEN.resolve("ballot-recount.jsonl");
    String unsure =
        Files.readString(line, UTF_8).replaceFirst("\"confidence\":1.0", "\"confidence\":0.6");
    Path file = Files.writeString(folder.resolve("unsure.jsonl"), unsure, UTF_8);
    Path review = folder.resolve("review.jsonl");
    assertThat(run("convert", file, "--uncertain", 3, "-o", review)).isZero();
    assertThat(NativeReader.read(review).get(0).claims())
        .containsExactly(NativeReader.read(file).get(0).claims().get(0));
  }

  @Test
  void nothingIsOverwrittenUnasked() throws IOException {
    Path gold = gold();
    Path csv = Files.writeString(folder.resolve("mine.csv"), "mine");
    assertThat(run("convert", gold, "--to", "csv", "-o", csv)).isEqualTo(2);
    assertThat(err.toString()).contains("mine.csv exists; --force replaces it");
    assertThat(csv).hasContent("mine");
    assertThat(run("convert", gold, "--to", "csv", "-o", csv, "--force")).isZero();
    assertThat(csv).content(UTF_8).startsWith("article,title,");
    Path mine = folder.resolve("mine");
    Files.createDirectories(mine.resolve("sub"));
    assertThat(run("convert", gold, "--to", "brat", "-o", mine, "--force")).isEqualTo(2);
    assertThat(err.toString()).contains("not empty");
    assertThat(folder.resolve("mine/sub")).exists();
  }

  @Test
  void whatCannotBeReadIsToldAndLeavesNothing() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.jsonl"), "{\"schema\": \"other\"}\n");
    Path csv = folder.resolve("out.csv");
    assertThat(run("convert", broken, "--to", "csv", "-o", csv)).isEqualTo(Main.CANNOT_OPEN);
    assertThat(err.toString()).contains("broken.jsonl, line 1");
    assertThat(csv).doesNotExist();
    assertThat(run("convert", "--from", "brat", folder, "-o", csv)).isEqualTo(Main.CANNOT_OPEN);
    assertThat(err.toString()).contains("no NAME.ann in");
    assertThat(run("convert", broken, "--to", "csv", "--balance", "-o", csv)).isEqualTo(2);
    assertThat(run("convert", broken, "--from", "who-says-what", "-o", csv)).isEqualTo(2);
  }

  @Test
  void labelsAreJoinedToTheirArticles() throws IOException {
    Path articles = Files.createDirectories(folder.resolve("articles"));
    Files.writeString(articles.resolve("n1.txt"), "Ann Lee denied that the mill had closed.");
    Files.writeString(
        articles.resolve("n1.ann"),
        """
        T1\tSource 0 7\tAnn Lee
        T2\tCue 8 14\tdenied
        T3\tContent 15 39\tthat the mill had closed
        E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3
        """);
    Path labels =
        Files.writeString(
            folder.resolve("labels.jsonl"),
            """
            {"id":"n1","propositions":[{"id":"p1","text":"The mill has closed."}],\
            "entities":[{"id":"e1","name":"Ann Lee","kind":"person"}],\
            "events":[{"event":"E1","source":"e1","stance":{"p1":"denies"}}]}
            """);
    Path joined = folder.resolve("joined.jsonl");
    assertThat(
            run("convert", "--from", "who-says-what", labels, "--articles", articles, "-o", joined))
        .isZero();
    Annotated annotated = NativeReader.read(joined).get(0);
    assertThat(annotated.sources().get(0).name()).isEqualTo("Ann Lee");
    assertThat(annotated.claims().get(0).attribution().cue().lemma()).isEqualTo("deny");
    assertThat(annotated.stances())
        .isEqualTo(Map.of("c1", Map.of("p1", new Judgement(Stance.DENIES, 1))));
    assertThat(annotated.positions()).hasSize(1);
  }
}
