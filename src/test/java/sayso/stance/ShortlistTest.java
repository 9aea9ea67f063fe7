package sayso.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import sayso.text.Proposition;

class ShortlistTest {
  private static final String ARTICLE = "Ann Lee said the old dam near Hartwell leaks.";
  private static final Relevance RELEVANCE =
      new Relevance(
          Rarity.of(Collections.nCopies(100, new ClaimText(0, "", "The house is old"))),
          ARTICLE,
          List.of(new ClaimText(0, "", "Ann Lee said the old dam near Hartwell leaks")));

  @Test
  void leavesOutWhatIsBelowTheLine() {
    List<Proposition> asked =
        List.of(new Proposition("p1", "The dam leaks."), new Proposition("p2", "Taxes rise."));

    assertThat(new Shortlist(RELEVANCE, 0.25, asked).of(0)).containsExactly(asked.get(0));
    assertThat(new Shortlist(RELEVANCE, 0, asked).of(0)).containsExactlyElementsOf(asked);
  }

  @Test
  void ofTooManyItKeepsThoseThatShareRareWords() {
    List<Proposition> asked = new ArrayList<>();
    for (int i = 0; i < 3 * Shortlist.MOST; i++) {
      asked.add(new Proposition("p" + i, "The old bridge number " + i + " stands."));
    }
    Proposition about = new Proposition("dam", "The Hartwell bridge number 7 stands.");
    asked.add(100, about);

    List<Proposition> kept = new Shortlist(RELEVANCE, 0, asked).of(0);

    assertThat(kept).hasSize(Shortlist.MOST).contains(about);
    assertThat(kept).isSortedAccordingTo((a, b) -> asked.indexOf(a) - asked.indexOf(b));
  }
}
