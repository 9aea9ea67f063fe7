package sayso.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import sayso.text.Block;
import sayso.text.Span;
import sayso.text.SpanIndex;
import sayso.text.TaggedArticle;

/**
 * The line's finder: the outermost attributions of another finder, and by rule what that one was
 * never taught: embedded posts, headlines, and attributions nested in all of these.
 */
public final class LineClaimFinder implements ClaimFinder {
  private static final Comparator<Span> OUTER_FIRST =
      Comparator.comparingInt(Span::start)
          .thenComparing(Comparator.comparingInt(Span::end).reversed());

  private final ClaimFinder outermost;
  private final ClaimFinder posts = new PostClaims();

  /**
   * @param outermost finds attributions that are not nested; what it finds in posts is left out
   */
  public LineClaimFinder(ClaimFinder outermost) {
    this.outermost = outermost;
  }

  @Override
  public List<Attribution> find(TaggedArticle article) {
    SpanIndex<Block> blocks = new SpanIndex<>(article.blocks(), Block::span);
    List<Attribution> found = new ArrayList<>(posts.find(article));
    outermost.find(article).stream()
        .filter(a -> !lies(extent(a), blocks, Set.of(Block.Kind.POST, Block.Kind.FURNITURE)))
        .forEach(found::add);
    SpanIndex<Attribution> places = new SpanIndex<>(found, LineClaimFinder::extent);
    QuotationIndex quotations = new QuotationIndex(article);
    List<RuleClaimFinder.Scored> candidates = RuleClaimFinder.candidates(article, quotations);
    List<RuleClaimFinder.Scored> headlines =
        candidates.stream()
            .filter(c -> lies(c.cue(), blocks, Set.of(Block.Kind.HEADLINE)))
            .toList();
    RuleClaimFinder.find(article, quotations, headlines).stream()
        .filter(a -> !places.anyOverlaps(extent(a)))
        .forEach(found::add);
    found.addAll(NestedClaims.in(article, found, candidates));
    found.sort(Comparator.comparing(LineClaimFinder::extent, OUTER_FIRST));
    return List.copyOf(found);
  }

  private static Span extent(Attribution attribution) {
    return attribution.spans().extent();
  }

  private static boolean lies(Span span, SpanIndex<Block> blocks, Set<Block.Kind> kinds) {
    return blocks.overlapping(span).stream().anyMatch(b -> kinds.contains(b.kind()));
  }
}
