package sayso.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RelevanceTest {
  private static final String ARTICLE =
      "The dam above Hartwell leaks. Ann Lee said it has leaked for years. Flour is cheap, Hill said.";
  private static final Rarity ALIKE = Rarity.of(List.of());
  private static final Relevance RELEVANCE =
      new Relevance(
          ALIKE,
          ARTICLE,
          List.of(
              new ClaimText(
                  30, "The dam above Hartwell leaks.", "Ann Lee said it has leaked for years"),
              new ClaimText(67, "", "Tom Hill said Flour is cheap"),
              new ClaimText(0, "", "Ann Lee said the dam above Hartwell leaks")));

  @Test
  void countsTheClaimItsContextAndItsArticle() {
    Set<String> words = Relevance.words("The Hartwell dam is leaking.");

    assertThat(words).hasSize(3);
    assertThat(RELEVANCE.of(2, words)).isEqualTo(1);
    assertThat(RELEVANCE.of(0, words)).isBetween(0.8, 0.9);
    assertThat(RELEVANCE.of(1, words)).isEqualTo(0.25);
  }

  @Test
  void rareWordsCountMore() {
    ClaimText common = new ClaimText(0, "", "Ann Lee said the council will meet");
    Rarity rarity = Rarity.of(Collections.nCopies(100, common));
    ClaimText claim = new ClaimText(0, "", "Ann Lee embezzled");
    Relevance relevance = new Relevance(rarity, "", List.of(common, claim));
    Set<String> words = Relevance.words("The council embezzled.");

    assertThat(relevance.of(0, words)).isLessThan(0.01);
    assertThat(relevance.of(1, words)).isGreaterThan(0.99);
  }

  @Test
  void noClaimIsBeyondTheMost() {
    for (String proposition : List.of("Tom Hill sells flour.", "Taxes rise.", "The dam of Tom")) {
      Set<String> words = Relevance.words(proposition);
      for (int claim = 0; claim < 3; claim++) {
        assertThat(RELEVANCE.of(claim, words)).isLessThanOrEqualTo(RELEVANCE.atMost(words));
      }
    }
  }

  @Test
  void aVeryLongArticleCountsAroundTheClaimOnly() {
    String far = "Flour is cheap. ".repeat(400);
    String article = ARTICLE + " " + far + "Ann Lee said so.";
    ClaimText near = new ClaimText(30, "", "Ann Lee said so");
    ClaimText distant = new ClaimText(article.length() - 16, "", "Ann Lee said so");
    Relevance relevance = new Relevance(ALIKE, article, List.of(near, distant));
    Set<String> words = Relevance.words("The dam leaks.");

    assertThat(relevance.of(0, words)).isEqualTo(0.25);
    assertThat(relevance.of(1, words)).isZero();
  }

  @Test
  void whatHasNoWordsIsAboutNothing() {
    assertThat(Relevance.words("It is what it is, he said.")).isEmpty();
    assertThat(RELEVANCE.atMost(Set.of())).isZero();
  }
}
