package sayso.claim;

import java.util.List;
import sayso.text.TaggedArticle;

/**
 * Finds an article's attributions, in the order of their extents; a nested one comes after the one
 * that holds it. Implementations may be called by several threads.
 */
public interface ClaimFinder {
  List<Attribution> find(TaggedArticle article);
}
