package sayso.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sayso.claim.AttributionSpans;
import sayso.read.BratFolder;
import sayso.read.Marked;
import sayso.read.Receiver;
import sayso.source.Source;
import sayso.text.Article;
import sayso.text.Span;

/**
 * Who-says-what's labels, which hold no text, joined to the articles of PolNeAR that they are
 * about. An entity's mentions are the spans that its events have for their source; events without
 * content are left out, since a claim needs one.
 */
public final class WhoSaysWhatJoin {
  private WhoSaysWhatJoin() {}

  /**
   * The joined articles, in the order of the labels.
   *
   * @param labels JSON Lines, or a folder of NAME.json
   * @param articles PolNeAR's folder of NAME.txt and NAME.ann
   * @throws IOException also where an article is missing
   */
  public static void forEach(Path labels, Path articles, Receiver<Marked> receiver)
      throws IOException {
    Map<String, Map<String, AttributionSpans>> spans = new BratFolder(articles).spans();
    for (WhoSaysWhatGold gold : WhoSaysWhatGold.read(labels, articles)) {
      receiver.take(joined(gold, spans.getOrDefault(gold.id(), Map.of())));
    }
  }

  private static Marked joined(WhoSaysWhatGold gold, Map<String, AttributionSpans> spans) {
    Map<String, List<Span>> mentions = new LinkedHashMap<>();
    List<Marked.Claim> claims = new ArrayList<>();
    for (WhoSaysWhatGold.Event event : gold.events()) {
      AttributionSpans written = spans.get(event.id());
      if (written == null || written.content().isEmpty()) {
        continue;
      }
      String source = event.source();
      if (source != null) {
        mentions.computeIfAbsent(source, s -> new ArrayList<>()).addAll(written.source());
      }
      event.via().forEach(relay -> mentions.computeIfAbsent(relay, s -> new ArrayList<>()));
      claims.add(
          new Marked.Claim(
              event.id(), written, null, null, false, source, event.via(), null, event.stances()));
    }
    List<Source> sources = new ArrayList<>();
    mentions.forEach(
        (id, found) -> {
          WhoSaysWhatGold.Entity entity = gold.entity(id);
          sources.add(
              new Source(
                  id, entity.name(), entity.kind(), entity.aliases(), null, null, null, found));
        });
    return new Marked(
        Article.of(gold.id(), gold.text()).withPropositions(gold.propositions()), sources, claims);
  }
}
