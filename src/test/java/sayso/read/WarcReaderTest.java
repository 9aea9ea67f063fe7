package sayso.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static sayso.read.Readings.article;
import static sayso.read.Readings.failure;
import static sayso.read.Readings.ids;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class WarcReaderTest {
  private static final String PAGE =
      "<html><body><p>The mayor of town %d said on Monday that the bridge, which is old, would be"
          + " closed for a year, and that boats would carry people over the river.</p></body></html>";

  private static String http(String type, String body) {
    return "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n" + body;
  }

  private static String record(String type, int n, String block, int length) {
    return "WARC/1.0\r\nWARC-Type: "
        + type
        + "\r\nWARC-Target-URI: https://a.example/"
        + n
        + "\r\nWARC-Date: 2025-03-04T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:0000-"
        + n
        + ">\r\nContent-Type: application/http; msgtype="
        + type
        + "\r\nContent-Length: "
        + length
        + "\r\n\r\n"
        + block
        + "\r\n\r\n";
  }

  private static String page(int n) {
    return page(n, 0);
  }

  /** A page whose record says that it is longer than it is. */
  private static String page(int n, int tooLong) {
    String block = http("text/html; charset=utf-8", PAGE.formatted(n));
    return record("response", n, block, block.length() + tooLong);
  }

  private static List<Reading> read(String warc) {
    return read(warc.getBytes(UTF_8));
  }

  private static List<Reading> read(byte[] warc) {
    return Readings.of(new WarcReader("w", "w.warc", new ByteArrayInputStream(warc)));
  }

  @Test
  void pagesAreArticlesAndOtherRecordsArePassedOver() {
    String image = http("image/png", "\u0089PNG");
    String gone = "HTTP/1.1 404 Gone\r\nContent-Type: text/html\r\n\r\n" + PAGE.formatted(9);
    List<Reading> readings =
        read(
            record("request", 1, "GET / HTTP/1.1\r\n\r\n", 18)
                + page(1)
                + record("response", 2, image, image.getBytes(UTF_8).length)
                + record("response", 3, gone, gone.length())
                + page(4));
    assertThat(ids(readings)).containsExactly("0000-1", "0000-4");
    assertThat(article(readings.get(1)).url()).isEqualTo("https://a.example/4");
    assertThat(article(readings.get(1)).outlet()).isEqualTo("a.example");
    assertThat(article(readings.get(1)).text()).startsWith("The mayor of town 4 said");
  }

  @Test
  void aPageWithoutAnArticleIsAFailureAndNoStop() {
    String index = http("text/html", "<html><body><a href=x>News</a></body></html>");
    List<Reading> readings = read(record("response", 1, index, index.length()) + page(2));
    assertThat(failure(readings.get(0)))
        .isEqualTo("w.warc, record 1 (https://a.example/1): no article on this page");
    assertThat(ids(readings)).containsExactly("0000-1", "0000-2");
  }

  @Test
  void aWrongLengthCostsNoNeighbour() {
    String noLength = page(7).replaceAll("Content-Length: \\d+", "Content-Length: many");
    List<Reading> readings =
        read(
            page(1)
                + page(2, 20)
                + page(3)
                + page(4, -20)
                + page(5, 300)
                + page(6)
                + noLength
                + page(8, 1 << 30)
                + page(9));
    assertThat(readings.stream().filter(Reading.Success.class::isInstance).map(Reading::id))
        .containsExactly("0000-1", "0000-3", "0000-6", "0000-9");
    assertThat(failure(readings.get(1)))
        .isEqualTo(
            "w.warc, record 2: the record's Content-Length is wrong, or the file is cut off");
    assertThat(readings.stream().filter(Reading.Failure.class::isInstance)).hasSize(5);
  }

  @Test
  void aFileThatIsCutOffSaysSo() {
    String cut = page(1) + page(2).substring(0, 400);
    List<Reading> readings = read(cut);
    assertThat(ids(readings)).containsExactly("0000-1", "w:2");
    assertThat(failure(readings.get(1))).contains("cut off");
  }

  @Test
  void aBombInAPageIsAFailure() throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      byte[] spaces = " ".repeat(1 << 20).getBytes(UTF_8);
      for (int i = 0; i < 100; i++) {
        out.write(spaces);
      }
    }
    byte[] head =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"
            .getBytes(UTF_8);
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    String record = record("response", 1, "", head.length + zipped.size());
    warc.writeBytes(record.substring(0, record.length() - 4).getBytes(UTF_8));
    warc.writeBytes(head);
    warc.writeBytes(zipped.toByteArray());
    warc.writeBytes(("\r\n\r\n" + page(2)).getBytes(UTF_8));
    List<Reading> readings = read(warc.toByteArray());
    assertThat(failure(readings.get(0))).contains("longer than 8 MB");
    assertThat(ids(readings)).containsExactly("0000-1", "0000-2");
  }

  @Test
  void whateverIsBrokenNothingIsThrown() {
    byte[] whole = (page(1) + page(2) + page(3)).getBytes(UTF_8);
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] broken = whole.clone();
      for (int j = 0; j <= random.nextInt(8); j++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
      }
      assertThat(read(broken)).isNotEmpty();
    }
    assertThat(failure(read("Just a text.").get(0))).isEqualTo("w.warc, record 1: no WARC file");
  }
}
