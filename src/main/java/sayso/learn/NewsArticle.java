package sayso.learn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import sayso.claim.AttributionSpans;
import sayso.measure.WhoSaysWhatGold;
import sayso.read.BratFolder;

/**
 * A who-says-what article with its attributions' spans.
 *
 * @param spans by the id of the event
 */
record NewsArticle(WhoSaysWhatGold gold, Map<String, AttributionSpans> spans) {
  /**
   * The articles of a split, in the order of their names.
   *
   * @param data a folder with the folders who-says-what and polnear
   * @param split "train" or "dev"
   */
  static List<NewsArticle> read(Path data, String split) throws IOException {
    return read(
        data.resolve("who-says-what").resolve(split), data.resolve("polnear").resolve(split));
  }

  /**
   * The articles that labels are of.
   *
   * @param labels a folder of NAME.json, or JSON Lines of the same objects
   * @param texts has NAME.txt and NAME.ann
   */
  static List<NewsArticle> read(Path labels, Path texts) throws IOException {
    Map<String, Map<String, AttributionSpans>> spans = new BratFolder(texts).spans();
    List<NewsArticle> articles = new ArrayList<>();
    for (WhoSaysWhatGold gold : WhoSaysWhatGold.read(labels, texts)) {
      articles.add(new NewsArticle(gold, spans.getOrDefault(gold.id(), Map.of())));
    }
    return articles;
  }

  /** Tells of each event whose content is known, and where it stands. */
  void forEach(BiConsumer<WhoSaysWhatGold.Event, AttributionSpans> event) {
    for (WhoSaysWhatGold.Event labelled : gold.events()) {
      AttributionSpans written = spans.get(labelled.id());
      if (written != null && !written.content().isEmpty()) {
        event.accept(labelled, written);
      }
    }
  }

  /** The name of an event's source, empty where nobody is known. */
  String source(WhoSaysWhatGold.Event event) {
    WhoSaysWhatGold.Entity source = gold.entities().get(event.source());
    return source == null ? "" : source.name();
  }
}
