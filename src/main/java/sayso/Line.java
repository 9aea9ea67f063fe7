package sayso;

import java.util.List;
import java.util.Map;
import sayso.source.Resolution;
import sayso.text.TaggedArticle;

/** Which implementation of each step a settings' line has. */
final class Line {
  private Line() {}

  static Sayso open(Settings settings) {
    return new Sayso(
        article -> new TaggedArticle(article, List.of(), List.of(), List.of(), List.of()),
        article -> List.of(),
        (article, attributions) -> new Resolution(List.of(), List.of()),
        (article, resolution, propositions) -> Map.of());
  }
}
