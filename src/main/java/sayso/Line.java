package sayso;

import java.util.Map;
import sayso.claim.LineClaimFinder;
import sayso.claim.RuleClaimFinder;
import sayso.source.EntityResolver;
import sayso.text.CoreNlpTagger;
import sayso.text.OpenNlpTagger;
import sayso.text.Tagger;

/** Which implementation of each step a settings' line has. */
final class Line {
  private Line() {}

  static Sayso open(Settings settings) {
    return new Sayso(
        tagger(settings.engine()),
        settings.finder() != null ? settings.finder() : new LineClaimFinder(new RuleClaimFinder()),
        new EntityResolver(),
        (article, resolution, propositions) -> Map.of());
  }

  private static Tagger tagger(Settings.Engine engine) {
    return switch (engine) {
      case OPENNLP -> OpenNlpTagger.load();
      case CORENLP -> CoreNlpTagger.load();
    };
  }
}
