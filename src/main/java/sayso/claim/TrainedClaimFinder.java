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
      for (Linker.Linked linked : Linker.link(scores, LabelDecoder.fragments(scores))) {
        found.add(attribution(article, scores.window(), linked));
      }
    }
    found.sort(Comparator.comparing(a -> a.spans().extent()));
    return List.copyOf(found);
  }

  private static Attribution attribution(
      TaggedArticle article, Window window, Linker.Linked linked) {
    Fragment source = linked.source();
    AttributionSpans spans =
        new AttributionSpans(
            source == null ? List.of() : Linker.spans(window, List.of(source)),
            Linker.spans(window, List.of(linked.cue())),
            Linker.spans(window, linked.contents()));
    double confidence = linked.cue().probability();
    for (Fragment content : linked.contents()) {
      confidence = Math.min(confidence, content.probability());
    }
    return Attribution.read(article, spans, confidence, null);
  }
}
