package sayso.learn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import sayso.claim.Attribution;
import sayso.claim.Cue;
import sayso.measure.SenseScores;
import sayso.measure.Share;
import sayso.stance.ClaimText;
import sayso.stance.PairClassifier;
import sayso.stance.PairClassifier.Pair;
import sayso.stance.PairClassifier.View;
import sayso.stance.Probabilities;
import sayso.stance.Stance;
import sayso.text.Article;
import sayso.text.Proposition;
import sayso.text.TaggedArticle;
import sayso.text.Tagger;

/**
 * Who-says-what claims with a side, from dev and the training articles that no model learns from,
 * against what a lookup of their cues would say: negated propositions, "denied that it was not",
 * and claims whose content alone takes a side. A lookup of cue words is no stance classifier, and
 * here it shows.
 */
public record SenseSet(List<Item> items) {
  public SenseSet {
    items = List.copyOf(items);
  }

  /**
   * A claim and a proposition.
   *
   * @param gold supports or denies
   * @param byCue what the cue's polarity says: supports where it affirms, denies where it denies or
   *     doubts, discusses where it asks
   */
  public record Item(Pair pair, Stance gold, Stance byCue) {}

  /**
   * Reads it.
   *
   * @param data a folder with the folders who-says-what and polnear
   */
  public static SenseSet read(Path data, Tagger tagger) throws IOException {
    List<Item> items = new ArrayList<>();
    List<NewsArticle> train = NewsArticle.read(data, "train");
    for (int i = 0; i < train.size(); i++) {
      if (NewsClaims.isHeldBack(i)) {
        add(train.get(i), tagger, items);
      }
    }
    for (NewsArticle article : NewsArticle.read(data, "dev")) {
      add(article, tagger, items);
    }
    return new SenseSet(items);
  }

  private static void add(NewsArticle article, Tagger tagger, List<Item> items) {
    String text = article.gold().text();
    TaggedArticle tagged = tagger.tag(Article.of(article.gold().id(), text));
    article.forEach(
        (event, spans) -> {
          ClaimText claim = ClaimText.of(article.source(event), spans, text);
          Stance byCue = side(Attribution.read(tagged, spans, 1, null).cue().polarity());
          for (Proposition proposition : article.gold().propositions()) {
            Stance stance = event.stances().get(proposition.id());
            if (stance == Stance.SUPPORTS || stance == Stance.DENIES) {
              items.add(new Item(claim.with(proposition.text()), stance, byCue));
            }
          }
        });
  }

  private static Stance side(Cue.Polarity polarity) {
    return switch (polarity) {
      case AFFIRMS -> Stance.SUPPORTS;
      case DENIES, DOUBTS -> Stance.DENIES;
      case ASKS -> Stance.DISCUSSES;
    };
  }

  /** How a classifier does; the likelier of its two sides counts. */
  public SenseScores score(PairClassifier classifier) {
    int against = 0;
    int right = 0;
    int rightAgainst = 0;
    for (Item item : items) {
      Probabilities answer = classifier.classify(List.of(item.pair()), View.SOURCE).get(0);
      Stance side = answer.supports() >= answer.denies() ? Stance.SUPPORTS : Stance.DENIES;
      boolean isRight = side == item.gold();
      boolean isAgainst = item.byCue() != item.gold();
      against += isAgainst ? 1 : 0;
      right += isRight ? 1 : 0;
      rightAgainst += isRight && isAgainst ? 1 : 0;
    }
    return new SenseScores(
        new Share(items.size() - against, items.size()),
        new Share(right, items.size()),
        new Share(rightAgainst, against));
  }
}
