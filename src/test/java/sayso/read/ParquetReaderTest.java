package sayso.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static sayso.read.Readings.article;
import static sayso.read.Readings.failure;
import static sayso.read.Readings.ids;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.io.FileSystemOutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sayso.text.Article;

class ParquetReaderTest {
  @TempDir private Path folder;

  record Source(String name) {}

  record Row(
      @Nullable String maintext,
      Instant date_publish,
      Source source,
      long uuid,
      double score,
      List<String> tags) {}

  record Other(String lead) {}

  private static Row row(@Nullable String text, long id) {
    Instant date = Instant.parse("2025-03-04T10:00:00Z");
    return new Row(text, date, new Source("The Post"), id, 0.5, List.of("x"));
  }

  private <R> Path write(CompressionCodecName codec, Class<R> type, List<R> rows)
      throws IOException {
    Path file = folder.resolve("news.parquet");
    try (CarpetWriter<R> writer =
        new CarpetWriter.Builder<>(new FileSystemOutputFile(file.toFile()), type)
            .withCompressionCodec(codec)
            .build()) {
      writer.write(rows);
    }
    return file;
  }

  private List<Reading> read(Path file) {
    return Readings.of(
        new Inputs(List.of(file.toString()), null, Fields.DEFAULT, System.in, warning -> {}));
  }

  @ParameterizedTest
  @EnumSource(
      value = CompressionCodecName.class,
      names = {"UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD", "LZ4_RAW"})
  void aRowIsAnArticle(CompressionCodecName codec) throws IOException {
    Path file = write(codec, Row.class, List.of(row("One.", 7), row(null, 8), row("Three.", 9)));
    List<Reading> readings = read(file);
    assertThat(ids(readings)).containsExactly("7", "8", "9");
    Article first = article(readings.get(0));
    assertThat(first.text()).isEqualTo("One.");
    assertThat(first.outlet()).isEqualTo("The Post");
    assertThat(first.published()).startsWith("2025-03-04T10:00:00");
    assertThat(failure(readings.get(1))).isEqualTo(file + ", row 2: the text is empty");
    assertThat(Readings.of(Files.readAllBytes(file)))
        .containsExactly(
            readings.get(0),
            new Reading.Failure("8", "standard input, row 2: the text is empty"),
            readings.get(2));
  }

  @Test
  void withoutAColumnForTheTextItSaysWhichThereAre() throws IOException {
    Path file = write(CompressionCodecName.SNAPPY, Other.class, List.of(new Other("One.")));
    assertThat(failure(read(file).get(0)))
        .startsWith(file + ": no field for the text")
        .contains("there are the fields lead");
  }

  @Test
  void aDamagedFileIsAFailure() throws IOException {
    Path file = write(CompressionCodecName.SNAPPY, Row.class, List.of(row("One.", 7)));
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    assertThat(failure(read(file).get(0))).isEqualTo(file + ": no Parquet file, or a damaged one");
    Files.write(file, "PAR1 text PAR1".getBytes(UTF_8));
    assertThat(failure(read(file).get(0))).startsWith(file + ": ");
    for (int i = 4; i < 100; i += 5) {
      bytes[i] ^= 0x55;
    }
    Files.write(file, bytes);
    assertThat(failure(read(file).get(0))).startsWith(file + ": damaged behind row");
  }
}
