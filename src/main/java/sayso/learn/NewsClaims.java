package sayso.learn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sayso.claim.AttributionSpans;
import sayso.learn.StanceSet.Labelled;
import sayso.measure.WhoSaysWhatGold;
import sayso.read.BratFolder;
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
    Path texts = data.resolve("polnear/train");
    Map<String, Map<String, AttributionSpans>> spans = new HashMap<>();
    for (BratFolder.Document document : new BratFolder(texts).documents()) {
      Map<String, AttributionSpans> events = new HashMap<>();
      document.events().forEach(e -> events.put(e.id(), e.spans()));
      spans.put(document.id(), events);
    }
    List<List<Labelled>> articles = new ArrayList<>();
    for (WhoSaysWhatGold gold : WhoSaysWhatGold.read(data.resolve("who-says-what/train"), texts)) {
      articles.add(pairs(gold, spans.getOrDefault(gold.id(), Map.of())));
    }
    return new NewsClaims(articles);
  }

  /** The pairs that are trained on, or those that are held back to draw the judge's lines by. */
  List<Labelled> pairs(boolean heldBack) {
    List<Labelled> pairs = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      if ((i % HELD_BACK == 0) == heldBack) {
        pairs.addAll(articles.get(i));
      }
    }
    return pairs;
  }

  private static List<Labelled> pairs(WhoSaysWhatGold gold, Map<String, AttributionSpans> spans) {
    List<Labelled> pairs = new ArrayList<>();
    for (WhoSaysWhatGold.Event event : gold.events()) {
      AttributionSpans written = spans.get(event.id());
      if (written == null || written.content().isEmpty()) {
        continue;
      }
      WhoSaysWhatGold.Entity source = gold.entities().get(event.source());
      ClaimText claim = ClaimText.of(source == null ? "" : source.name(), written, gold.text());
      for (Proposition proposition : gold.propositions()) {
        if (!event.unsure().contains(proposition.id())) {
          Stance stance = event.stances().getOrDefault(proposition.id(), Stance.UNRELATED);
          pairs.add(new Labelled(claim.with(proposition.text()), stance));
        }
      }
    }
    return pairs;
  }
}
