package sayso.learn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sayso.claim.Attribution;
import sayso.claim.AttributionSpans;
import sayso.claim.Claim;
import sayso.claim.GivenAttributions;
import sayso.learn.Reliability.Sure;
import sayso.measure.SameSource;
import sayso.measure.WhoSaysWhatGold;
import sayso.read.AttributionsFile;
import sayso.source.Resolution;
import sayso.source.Source;
import sayso.source.SourceResolver;
import sayso.text.Article;
import sayso.text.TaggedArticle;
import sayso.text.Tagger;

/**
 * A training article of who-says-what with its attributions, and who each of them comes from.
 *
 * @param sources by the spans of an attribution, without those that the annotators are unsure of;
 *     null where nobody can say
 */
record LabelledArticle(
    TaggedArticle tagged,
    List<Attribution> attributions,
    Map<AttributionSpans, WhoSaysWhatGold.@Nullable Entity> sources,
    SameSource same) {

  /**
   * All of them, ordered by file name.
   *
   * @param data a folder with the folders who-says-what and polnear
   */
  static List<LabelledArticle> read(Path data, Tagger tagger) throws IOException {
    GivenAttributions given =
        new GivenAttributions(AttributionsFile.read(data.resolve("polnear/train")));
    List<LabelledArticle> articles = new ArrayList<>();
    for (NewsArticle news : NewsArticle.read(data, "train")) {
      WhoSaysWhatGold gold = news.gold();
      Article article = new Article(gold.id(), null, gold.text(), null, null, null, List.of());
      TaggedArticle tagged = tagger.tag(article);
      articles.add(
          new LabelledArticle(
              tagged, given.find(tagged), sources(news), new SameSource(gold.entities().values())));
    }
    return articles;
  }

  private static Map<AttributionSpans, WhoSaysWhatGold.@Nullable Entity> sources(NewsArticle news) {
    Map<AttributionSpans, WhoSaysWhatGold.@Nullable Entity> sources = new HashMap<>();
    for (WhoSaysWhatGold.Event event : news.gold().events()) {
      AttributionSpans at = news.spans().get(event.id());
      if (at != null && !event.unsure().contains("source")) {
        String source = event.source();
        sources.put(at, source == null ? null : news.gold().entities().get(source));
      }
    }
    return sources;
  }

  /** How sure a resolver is of each source that is known, and whether it is right. */
  List<Sure> answers(SourceResolver resolver) {
    Resolution resolution = resolver.resolve(tagged, attributions);
    Map<String, String> names = Source.names(resolution.sources());
    List<Sure> answers = new ArrayList<>();
    for (Claim claim : resolution.claims()) {
      WhoSaysWhatGold.Entity source = sources.get(claim.attribution().spans());
      if (source != null && claim.source() != null) {
        boolean right = same.test(names.get(claim.source()), source);
        answers.add(new Sure(claim.sourceConfidence(), right));
      }
    }
    return answers;
  }
}
