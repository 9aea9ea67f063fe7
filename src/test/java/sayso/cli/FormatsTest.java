package sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sayso.Annotated;
import sayso.Corpus;
import sayso.claim.Claim;
import sayso.read.NativeReader;

/** The same articles in every format, through the whole program: the same claims. */
class FormatsTest {
  private static final Path SAMPLES = Corpus.FOLDER.resolve("samples");
  private static final List<String> NAMES =
      List.of("bridge-toll", "museum-painting", "salmon-farm");

  private final InputStream standardInput = System.in;

  @AfterEach
  void giveBackStandardInput() {
    System.setIn(standardInput);
  }

  private static List<Annotated> annotate(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] all =
        Stream.concat(Stream.of("annotate"), Stream.of(args).map(Object::toString))
            .toArray(String[]::new);
    int status =
        Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(all);
    assertThat(err.toString()).isEmpty();
    assertThat(status).isEqualTo(0);
    return out.toString().lines().map(FormatsTest::parsed).toList();
  }

  private static Annotated parsed(String line) {
    try {
      return NativeReader.parse(line);
    } catch (IOException e) {
      throw new AssertionError(line, e);
    }
  }

  /** Who says what: by names and words, since offsets depend on what stands before the text. */
  private static List<List<String>> claims(List<Annotated> articles) {
    return articles.stream()
        .map(article -> article.claims().stream().map(claim -> said(article, claim)).toList())
        .toList();
  }

  private static String said(Annotated article, Claim claim) {
    String source =
        article.sources().stream()
            .filter(s -> s.id().equals(claim.source()))
            .map(s -> s.name())
            .findFirst()
            .orElse("nobody");
    return source
        + " | "
        + claim.attribution().cue().lemma()
        + " | "
        + claim.attribution().contentIn(article.article().text());
  }

  private static Object[] files(String suffix) {
    return NAMES.stream().map(name -> SAMPLES.resolve(name + suffix)).toArray();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "articles.jsonl.gz",
        "articles.jsonl.zst",
        "articles.json",
        "articles.csv",
        "articles.tsv",
        "articles.parquet"
      })
  void recordsAreTheSameInEveryFormat(String name) {
    List<Annotated> expected = annotate(SAMPLES.resolve("articles.jsonl"));
    assertThat(annotate(SAMPLES.resolve(name))).usingRecursiveComparison().isEqualTo(expected);
  }

  @Test
  void textsPagesAndCrawlsHaveTheSameClaims() throws IOException {
    List<List<String>> expected = claims(annotate(SAMPLES.resolve("articles.jsonl")));
    assertThat(expected)
        .hasSize(NAMES.size())
        .allSatisfy(claims -> assertThat(claims).isNotEmpty());
    assertThat(claims(annotate(files(".txt")))).isEqualTo(expected);
    assertThat(claims(annotate(files(".html")))).isEqualTo(expected);
    Path crawl = SAMPLES.resolve("articles.warc.gz");
    assertThat(claims(annotate(crawl))).isEqualTo(expected);
    System.setIn(Files.newInputStream(crawl));
    assertThat(claims(annotate("-", "--from", "warc"))).isEqualTo(expected);
    System.setIn(Files.newInputStream(SAMPLES.resolve("articles.parquet")));
    assertThat(claims(annotate("-"))).isEqualTo(expected);
  }
}
