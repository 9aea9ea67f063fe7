package sayso.source;

import java.util.List;
import sayso.claim.Attribution;
import sayso.text.TaggedArticle;

/** Says who each attribution's source is. Implementations may be called by several threads. */
public interface SourceResolver {
  Resolution resolve(TaggedArticle article, List<Attribution> attributions);
}
