package sayso.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sayso.text.Block;
import sayso.text.Span;
import sayso.text.TaggedArticle;

/**
 * Finds the outermost attributions by a trained tagger: the most probable labels of each window's
 * words make fragments, and links between words join these to attributions.
 */
public final class TrainedClaimFinder implements ClaimFinder {
  private final ClaimModel model;

  public TrainedClaimFinder(ClaimModel model) {
    this.model = model;
  }

  @Override
  public List<Attribution> find(TaggedArticle article) {
    List<Span> paragraphs =
        article.blocks().stream()
            .filter(b -> b.kind() != Block.Kind.POST && b.kind() != Block.Kind.FURNITURE)
            .map(Block::span)
            .toList();
    List<Attribution> found = new ArrayList<>();
    for (WordScores scores : model.scores(article.text(), paragraphs)) {
      AttributionDecoder.attributions(article.text(), scores).stream()
          .map(a -> Attribution.read(article, a.spans(), a.confidence(), null))
          .forEach(found::add);
    }
    found.sort(Comparator.comparing(a -> a.spans().extent()));
    return List.copyOf(found);
  }
}
