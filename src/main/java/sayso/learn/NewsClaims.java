package sayso.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sayso.Annotated;
import sayso.claim.Claim;
import sayso.learn.StanceSet.Labelled;
import sayso.read.NativeReader;
import sayso.source.Source;
import sayso.stance.ClaimText;
import sayso.stance.Judgement;
import sayso.stance.Rarity;
import sayso.stance.Stance;
import sayso.text.Proposition;

/**
 * Annotated articles as pairs of a claim, put as the judge puts it, and a proposition of its
 * article: the very task, most pairs being unrelated.
 *
 * @param name what a model card calls them
 * @param articles of which every tenth is held back
 * @param more that are all trained on
 */
record NewsClaims(String name, List<Pairs> articles, List<Pairs> more) {
  static final String WHO_SAYS_WHAT = "who-says-what";

  /** One article in so many is held back. */
  private static final int HELD_BACK = 10;

  /**
   * An article's.
   *
   * @param text of the article
   * @param said the claim of each pair
   * @param sources of the claims, a name for each pair; empty where nobody is known
   */
  record Pairs(String text, List<ClaimText> said, List<Labelled> labelled, List<String> sources) {}

  /**
   * The training articles.
   *
   * @param data has train.jsonl in the native format, or who-says-what/train and polnear/train
   * @param more further labels of polnear/train, JSON Lines in who-says-what's form; null without
   */
  static NewsClaims read(Path data, @Nullable Path more) throws IOException {
    Path texts = data.resolve("polnear").resolve("train");
    List<Pairs> further =
        more == null
            ? List.of()
            : NewsArticle.read(more, texts).stream().map(NewsClaims::pairs).toList();
    Path lines = data.resolve("train.jsonl");
    if (!Files.exists(lines)) {
      return new NewsClaims(
          WHO_SAYS_WHAT,
          NewsArticle.read(data, "train").stream().map(NewsClaims::pairs).toList(),
          further);
    }
    List<Pairs> articles = new ArrayList<>();
    NativeReader.forEach(lines, annotated -> articles.add(pairs(annotated)));
    return new NewsClaims(lines.toString(), articles, further);
  }

  private static Pairs pairs(Annotated annotated) {
    Map<String, String> names = Source.names(annotated.sources());
    List<ClaimText> said = new ArrayList<>();
    List<Labelled> pairs = new ArrayList<>();
    List<String> sources = new ArrayList<>();
    for (Claim claim : annotated.claims()) {
      String name = claim.source() == null ? "" : names.getOrDefault(claim.source(), "");
      ClaimText text = ClaimText.of(name, claim.attribution().spans(), annotated.article().text());
      Map<String, Judgement> stances = annotated.stances().getOrDefault(claim.id(), Map.of());
      for (Proposition proposition : annotated.propositions()) {
        Judgement judgement = stances.get(proposition.id());
        said.add(text);
        pairs.add(
            new Labelled(
                text.with(proposition.text()),
                judgement == null ? Stance.UNRELATED : judgement.stance()));
        sources.add(name);
      }
    }
    return new Pairs(annotated.article().text(), said, pairs, sources);
  }

  /** Whether the article at an index is held back. */
  static boolean isHeldBack(int index) {
    return index % HELD_BACK == 0;
  }

  /** The pairs that are trained on, or those that are held back to draw the judge's lines by. */
  List<Labelled> pairs(boolean heldBack) {
    return articles(heldBack).stream().flatMap(a -> a.labelled().stream()).toList();
  }

  /** How rare words are in the claims that are trained on. */
  Rarity rarity() {
    return Rarity.of(
        articles(false).stream().flatMap(article -> article.said().stream().distinct()).toList());
  }

  /** The same by article. */
  List<Pairs> articles(boolean heldBack) {
    Stream<Pairs> split =
        IntStream.range(0, articles.size())
            .filter(i -> isHeldBack(i) == heldBack)
            .mapToObj(articles::get);
    return Stream.concat(split, heldBack ? Stream.empty() : more.stream()).toList();
  }

  private static Pairs pairs(NewsArticle article) {
    List<ClaimText> said = new ArrayList<>();
    List<Labelled> pairs = new ArrayList<>();
    List<String> sources = new ArrayList<>();
    article.forEach(
        (event, spans) -> {
          ClaimText claim = ClaimText.of(article.source(event), spans, article.gold().text());
          for (Proposition proposition : article.gold().propositions()) {
            if (!event.unsure().contains(proposition.id())) {
              Stance stance = event.stances().getOrDefault(proposition.id(), Stance.UNRELATED);
              said.add(claim);
              pairs.add(new Labelled(claim.with(proposition.text()), stance));
              sources.add(article.source(event));
            }
          }
        });
    return new Pairs(article.gold().text(), said, pairs, sources);
  }
}
