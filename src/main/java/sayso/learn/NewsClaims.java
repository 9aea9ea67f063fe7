package sayso.learn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import sayso.learn.StanceSet.Labelled;
import sayso.stance.ClaimText;
import sayso.stance.Stance;
import sayso.text.Proposition;

/**
 * Who-says-what's training articles as pairs of a claim, put as the judge puts it, and a
 * proposition of its article: the very task, most pairs being unrelated.
 *
 * @param articles each article's pairs
 */
record NewsClaims(List<List<Labelled>> articles) {
  /** One article in so many is held back. */
  private static final int HELD_BACK = 10;

  static NewsClaims read(Path data) throws IOException {
    return new NewsClaims(NewsArticle.read(data, "train").stream().map(NewsClaims::pairs).toList());
  }

  /** Whether the article at an index is held back. */
  static boolean isHeldBack(int index) {
    return index % HELD_BACK == 0;
  }

  /** The pairs that are trained on, or those that are held back to draw the judge's lines by. */
  List<Labelled> pairs(boolean heldBack) {
    List<Labelled> pairs = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      if (isHeldBack(i) == heldBack) {
        pairs.addAll(articles.get(i));
      }
    }
    return pairs;
  }

  private static List<Labelled> pairs(NewsArticle article) {
    List<Labelled> pairs = new ArrayList<>();
    article.forEach(
        (event, spans) -> {
          ClaimText claim = ClaimText.of(article.source(event), spans, article.gold().text());
          for (Proposition proposition : article.gold().propositions()) {
            if (!event.unsure().contains(proposition.id())) {
              Stance stance = event.stances().getOrDefault(proposition.id(), Stance.UNRELATED);
              pairs.add(new Labelled(claim.with(proposition.text()), stance));
            }
          }
        });
    return pairs;
  }
}
