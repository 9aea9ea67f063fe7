package sayso.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static sayso.read.Readings.article;
import static sayso.read.Readings.failure;
import static sayso.read.Readings.ids;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sayso.text.Article;
import sayso.text.Proposition;

class InputsTest {
  @TempDir private Path folder;
  private final List<String> warnings = new ArrayList<>();
  private byte[] standardInput = new byte[0];

  private List<Reading> read(Fields fields, String... arguments) {
    return read(null, fields, arguments);
  }

  private List<Reading> read(@Nullable Format format, Fields fields, String... arguments) {
    return Readings.of(
        new Inputs(
            Arrays.asList(arguments),
            format,
            fields,
            new ByteArrayInputStream(standardInput),
            warnings::add));
  }

  private List<Reading> read(Path... arguments) {
    return read(
        Fields.DEFAULT, Arrays.stream(arguments).map(Path::toString).toArray(String[]::new));
  }

  private Path file(String name, String content) throws IOException {
    return bytes(name, content.getBytes(UTF_8));
  }

  private Path bytes(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  private static byte[] gzip(String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void aTextFileIsOneUnchangedArticle() throws IOException {
    String text = " A line.\r\n\r\n\u00a0Another 😀\n";
    List<Reading> readings = read(file("my.news.txt", "\uFEFF" + text));
    assertThat(readings).containsExactly(new Reading.Success(Article.of("my.news", text)));
  }

  @Test
  void aFolderGivesItsFilesByPathWithIdsRelativeToIt() throws IOException {
    file("news/b.txt", "B.");
    file("news/a/z.txt", "Z.");
    file("news/c.jsonl", "{\"id\":\"one\",\"text\":\"1.\"}\n{\"text\":\"2.\"}\n");
    bytes("news/a/y.txt.gz", gzip("Y."));
    file("news/notes.ann", "T1");
    file("news/.hidden/x.txt", "X.");
    List<Reading> readings = read(folder.resolve("news"));
    assertThat(ids(readings)).containsExactly("a/y", "a/z", "b", "one", "c:2");
    assertThat(article(readings.get(0)).text()).isEqualTo("Y.");
    assertThat(warnings).singleElement().asString().contains("1, such as notes.ann");
  }

  @Test
  void jsonLinesBringAllFieldsUnderAnyNames() throws IOException {
    Path file =
        file(
            "a.jsonl",
            "{\"key\":7,\"title\":\"T\",\"body\":\"Text.\",\"outlet\":\"O\",\"url\":\"u\","
                + "\"published\":\"2025-03-04\",\"more\":[1],"
                + "\"propositions\":[{\"id\":\"p1\",\"text\":\"It is.\"}]}\r\n\n");
    Fields fields =
        new Fields(
            Field.named("key"),
            Field.named("title"),
            Field.named("body"),
            Field.named("outlet"),
            Field.named("url"),
            Field.named("published"),
            "propositions");
    assertThat(read(fields, file.toString()))
        .containsExactly(
            new Reading.Success(
                new Article(
                    "7",
                    "T",
                    "Text.",
                    "O",
                    "u",
                    "2025-03-04",
                    List.of(new Proposition("p1", "It is.")))));
  }

  @Test
  void standardInputIsToldByItsContent() throws IOException {
    standardInput = " {\"text\":\"One.\"}\n{\"text\":\"Two.\"}".getBytes(UTF_8);
    assertThat(ids(read(Fields.DEFAULT, "-"))).containsExactly("stdin:1", "stdin:2");
    standardInput = gzip("Just a text.");
    assertThat(read(Fields.DEFAULT, "-"))
        .containsExactly(new Reading.Success(Article.of("stdin", "Just a text.")));
  }

  @Test
  void zstandardIsDecompressedAndCutOnesAreNamed() throws IOException {
    byte[] whole = Zstd.compress("{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n".getBytes(UTF_8));
    assertThat(ids(read(bytes("a.jsonl.zst", whole)))).containsExactly("a:1", "a:2");
    Path cut = bytes("cut.txt.zst", Arrays.copyOf(whole, whole.length - 4));
    assertThat(failure(read(cut).get(0))).contains("cut off or damaged");
  }

  @Test
  void aBombIsAFailureAndNotRead() throws IOException {
    Path bomb = bytes("bomb.txt.gz", gzip(" ".repeat(300 << 20)));
    assertThat(failure(read(bomb).get(0))).contains("longer than 1 MB");
    Path line = bytes("line.jsonl.gz", gzip(" ".repeat(3 << 20) + "\n{\"text\":\"One.\"}"));
    assertThat(ids(read(line))).containsExactly("line:1", "line:2");
    Path page = bytes("page.html.gz", gzip("<p>".repeat(30 << 20)));
    assertThat(failure(read(page).get(0))).contains("longer than 8 MB");
  }

  @Test
  void aFormatThatIsForcedGoesForAllNames() throws IOException {
    file("news/a.dat", "id,text\n1,One.\n");
    file("news/b", "text;id\nTwo.;2\n");
    file("news/.c", "id,text\n3,Three.\n");
    List<Reading> readings = read(Format.CSV, Fields.DEFAULT, folder.resolve("news").toString());
    assertThat(ids(readings)).containsExactly("1", "2");
    assertThat(failure(read(folder.resolve("news")).get(0))).contains("--from FORMAT");
  }

  @Test
  void arepeatedIdIsNumberedWithAWarning() throws IOException {
    Path a = file("x/a.txt", "One.");
    Path b = file("y/a.txt", "Two.");
    Path c = file("z/a.txt", "Three.");
    assertThat(ids(read(a, b, c))).containsExactly("a", "a#2", "a#3");
    assertThat(warnings).hasSize(2).first().asString().contains("a#2");
  }

  @Test
  void aBadLineIsNamedAndItsNeighboursAreRead() throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    lines.write("{\"id\":\"1\",\"text\":\"One.\"}\n{\"id\":\"2\",\n".getBytes(UTF_8));
    lines.write("{\"id\":\"3\",\"text\":\"caf\u00e9\"}\n".getBytes(ISO_8859_1));
    lines.write("{\"id\":\"4\",\"text\":\"  \"}\n".getBytes(UTF_8));
    lines.write("{\"id\":\"5\",\"lead\":\"Five.\"}\n[1]\n".getBytes(UTF_8));
    lines.write("{\"id\":\"7\",\"text\":\"Seven.\"} x\n".getBytes(UTF_8));
    lines.write("{\"id\":\"8\",\"text\":\"Eight.\"}".getBytes(UTF_8));
    Path file = bytes("a.jsonl", lines.toByteArray());
    List<Reading> readings = read(file);
    assertThat(ids(readings)).containsExactly("1", "a:2", "a:3", "4", "5", "a:6", "a:7", "8");
    assertThat(failure(readings.get(1))).startsWith(file + ", line 2: broken JSON at column");
    assertThat(failure(readings.get(2))).contains("line 3: not UTF-8 (byte 0xE9").contains("iconv");
    assertThat(failure(readings.get(3))).contains("line 4: the text is empty");
    assertThat(failure(readings.get(4))).contains("are the fields id, lead").contains("--text-");
    assertThat(failure(readings.get(5))).contains("a JSON object is needed");
    assertThat(failure(readings.get(6))).contains("line 7: broken JSON");
  }

  @Test
  void badFilesAreNamedAndTheOthersAreRead() throws IOException {
    Path missing = folder.resolve("missing.txt");
    Path latin = bytes("latin.txt", "a\ncaf\u00e9".getBytes(ISO_8859_1));
    Path empty = file("empty.txt", " \n");
    Path page = file("page.txt", "<!-- x --><!DOCTYPE html><p>x");
    byte[] whole = gzip("A text that is long enough to be cut off somewhere.");
    Path cut = bytes("cut.txt.gz", Arrays.copyOf(whole, whole.length - 12));
    Path none = Files.createDirectory(folder.resolve("none"));
    Path good = file("good.txt", "Good.");
    List<Reading> readings = read(missing, latin, empty, page, cut, none, good);
    assertThat(failure(readings.get(0))).isEqualTo(missing + ": no such file or folder");
    assertThat(failure(readings.get(1))).startsWith(latin + ": line 2").contains("not UTF-8");
    assertThat(failure(readings.get(2))).isEqualTo(empty + ": no text in it");
    assertThat(failure(readings.get(3))).contains("an HTML page").contains("--from html");
    assertThat(failure(readings.get(4))).startsWith(cut + ": ").contains("cut off or damaged");
    assertThat(failure(readings.get(5))).startsWith(none + ": no file of articles");
    assertThat(article(readings.get(6)).id()).isEqualTo("good");
  }

  @Test
  void aWebAddressIsNoFile() {
    List<Reading> readings = read(Path.of("https://example.org/story.html"));

    assertThat(failure(readings.get(0))).endsWith("save the page to a file and name that");
  }

  @Test
  void aLineBeyondTheLimitIsSkippedAndNumberingGoesOn() throws IOException {
    String lines = "short\n" + "x".repeat(3 << 20) + "\nlast";
    try (Lines read = new Lines(new ByteArrayInputStream(lines.getBytes(UTF_8)), 2 << 20)) {
      assertThat(read.next()).isEqualTo(new Lines.Line(1, "short", null));
      assertThat(read.next()).isEqualTo(new Lines.Line(2, "", "longer than 2 MB"));
      assertThat(read.next()).isEqualTo(new Lines.Line(3, "last", null));
      assertThat(read.next()).isNull();
    }
  }
}
