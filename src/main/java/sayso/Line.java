package sayso;

import java.util.Map;
import sayso.claim.LineClaimFinder;
import sayso.claim.RuleClaimFinder;
import sayso.source.EntityResolver;
import sayso.text.OpenNlpTagger;

/** Which implementation of each step a settings' line has. */
final class Line {
  private Line() {}

  static Sayso open(Settings settings) {
    return new Sayso(
        OpenNlpTagger.load(),
        settings.finder() != null ? settings.finder() : new LineClaimFinder(new RuleClaimFinder()),
        new EntityResolver(),
        (article, resolution, propositions) -> Map.of());
  }
}
