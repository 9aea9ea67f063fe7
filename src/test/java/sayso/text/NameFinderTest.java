package sayso.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameFinderTest {
  private static final Tagger TAGGER = OpenNlpTagger.load();

  private static List<String> names(String text) {
    return TAGGER.tag(Article.of("a", text)).names().stream()
        .map(name -> name.span().of(text) + "/" + name.kind())
        .toList();
  }

  @Test
  void titlesAreNoPartOfNames() {
    assertThat(
            names(
                "In the end Senator Paula Reyes met Secretary of State John Marsh and Mr. Okafor."))
        .containsExactly("Paula Reyes/PERSON", "John Marsh/PERSON", "Okafor/PERSON");
  }

  @Test
  void smallWordsInsideOfNamesBelongToThem() {
    assertThat(names("The Department of Ports and Harbours fined Karel van der Veen on Monday."))
        .containsExactly(
            "Department of Ports and Harbours/ORGANIZATION", "Karel van der Veen/PERSON");
    assertThat(names("They asked the Bus Drivers' Union and the Sheriff's Office."))
        .containsExactly("Bus Drivers' Union/ORGANIZATION", "Sheriff's Office/ORGANIZATION");
  }

  @Test
  void aCapitalAtTheStartOfASentenceNeedsMoreEvidence() {
    assertThat(names("Boats were late. However, Kovac waited. Nobody told Kovac why."))
        .containsExactly("Kovac/OTHER", "Kovac/OTHER");
  }

  @Test
  void headlinesInTitleCaseHaveOnlyNamesKnownElsewhere() {
    String article =
        """
        Harbour Crane Falls on Empty Ferry as Lund Looks On

        A crane fell on a ferry on Monday. Nils Lund, the captain, saw the crane fall.
        """;
    assertThat(names(article)).containsExactly("Lund/PERSON", "Nils Lund/PERSON");
  }

  @Test
  void kindsComeFromWordsAndNeighbours() {
    assertThat(names("We met Tarn Motors in Oslo, where the CWB and Face the Nation are at home."))
        .containsExactly(
            "Tarn Motors/ORGANIZATION",
            "Oslo/PLACE",
            "CWB/ORGANIZATION",
            "Face the Nation/ORGANIZATION");
  }

  @Test
  void aTitleInsideOfAnInstitutionsNameIsNone() {
    assertThat(names("The Garland Independent Water District denied it."))
        .containsExactly("Garland Independent Water District/ORGANIZATION");
  }

  @Test
  void partiesAndPeoplesAreNoNames() {
    assertThat(names("The Republicans asked Rep. Kim Soto (R-Ohio) about the Germans."))
        .containsExactly("Kim Soto/PERSON", "Ohio/PLACE");
  }
}
