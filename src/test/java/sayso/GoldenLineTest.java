package sayso;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sayso.measure.GoldenScorer;
import sayso.measure.GoldenScores;
import sayso.text.Article;

/** The default line on the articles of corpus/golden: it must not become worse. */
class GoldenLineTest {
  @Test
  void findsWhatTheGoldHas() {
    Sayso sayso = Sayso.open(Settings.DEFAULT);
    GoldenScores scores = GoldenScores.NOTHING;
    for (String name : Corpus.names("golden")) {
      Annotated gold = Corpus.gold("golden", name);
      Article article =
          new Article(
              name, null, Corpus.text("golden", name), null, null, null, gold.propositions());
      scores = scores.plus(GoldenScorer.score(gold, sayso.annotate(article, List.of())));
    }
    String differences = String.join("\n", scores.differences());

    assertThat(scores.found()).as(differences).isGreaterThanOrEqualTo(285);
    assertThat(scores.spurious()).as(differences).isLessThanOrEqualTo(48);
    assertThat(scores.right()).as(differences).isGreaterThanOrEqualTo(70);
  }
}
