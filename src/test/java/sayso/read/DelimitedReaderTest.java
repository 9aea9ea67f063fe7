package sayso.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static sayso.read.Readings.article;
import static sayso.read.Readings.failure;
import static sayso.read.Readings.ids;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import sayso.text.Proposition;

class DelimitedReaderTest {
  private static List<Reading> read(String csv) {
    return read(csv, UTF_8);
  }

  private static List<Reading> read(String csv, Charset charset) {
    return Readings.of(
        new DelimitedReader(
            "a", "a.csv", new ByteArrayInputStream(csv.getBytes(charset)), Fields.DEFAULT, null));
  }

  @Test
  void aRecordIsAnArticleWithItsPropositions() {
    List<Reading> readings =
        read(
            """
            \uFEFFID;Headline;Body;propositions
            7;T;"One; ""two"".

            Three.";"[{""id"":""p"",""text"":""It is.""}]"
            8;;Four.;
            """
                .replace("\n", "\r\n"));
    assertThat(ids(readings)).containsExactly("7", "8");
    assertThat(article(readings.get(0)).text()).isEqualTo("One; \"two\".\n\nThree.");
    assertThat(article(readings.get(0)).title()).isEqualTo("T");
    assertThat(article(readings.get(0)).propositions())
        .containsExactly(new Proposition("p", "It is."));
    assertThat(article(readings.get(1)).title()).isNull();
  }

  @Test
  void withoutAColumnForTheTextItSaysOnceWhichThereAre() {
    List<Reading> readings = read("id,lead\n1,One.\n2,Two.\n");
    assertThat(readings).hasSize(1);
    assertThat(failure(readings.get(0)))
        .startsWith("a.csv, line 1: no field for the text")
        .contains("id, lead")
        .contains("--text-field");
  }

  @Test
  void aBrokenRecordCostsNoOther() {
    List<Reading> readings =
        read(
            """
            id,text
            1,One.
            2,"Two" said.
            3,"Never closed,
            4,Four.
            5,"Five
            and more.",too many
            6,"Six
            6."
            7,"Open to the end
            8,Eight.
            """);
    assertThat(ids(readings)).containsExactly("1", "a:3", "a:4", "4", "a:6", "6", "a:10", "8");
    assertThat(failure(readings.get(1))).startsWith("a.csv, line 3: broken CSV");
    assertThat(failure(readings.get(2))).startsWith("a.csv, line 4: ");
    assertThat(failure(readings.get(4))).contains("line 6: 3 fields").contains("2 columns");
    assertThat(failure(readings.get(6))).contains("line 10: a quote is opened here and not closed");
  }

  @Test
  void bytesThatAreNoUtf8FailTheirRecord() {
    List<Reading> readings = read("id,text\n1,caf\u00e9\n2,Two.\n", ISO_8859_1);
    assertThat(ids(readings)).containsExactly("a:2", "2");
    assertThat(failure(readings.get(0))).contains("line 2: not UTF-8");
  }

  @Test
  void aQuoteThatIsNeverClosedHoldsNoMoreThanTheLimit() {
    String csv = "id,text\n1,\"open\n" + "2,Two.\n".repeat(Lines.LIMIT / 3);
    List<Reading> readings = read(csv);
    assertThat(failure(readings.get(0))).contains("line 2: a quote is opened");
    assertThat(readings).hasSize(1 + Lines.LIMIT / 3);
  }

  @Test
  void aTableOnStandardInputIsKnownByItsColumns() {
    assertThat(ids(Readings.of("\"title\"\t\"maintext\"\nT\tOne.\n".getBytes(UTF_8))))
        .containsExactly("stdin:2");
    assertThat(ids(Readings.of("The body, they said, was found.\n".getBytes(UTF_8))))
        .containsExactly("stdin");
  }
}
