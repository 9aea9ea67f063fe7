package sayso;

import java.util.List;
import java.util.Map;
import sayso.source.EntityResolver;
import sayso.text.OpenNlpTagger;

/** Which implementation of each step a settings' line has. */
final class Line {
  private Line() {}

  static Sayso open(Settings settings) {
    return new Sayso(
        OpenNlpTagger.load(),
        settings.finder() != null ? settings.finder() : article -> List.of(),
        new EntityResolver(),
        (article, resolution, propositions) -> Map.of());
  }
}
