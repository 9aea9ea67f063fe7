package sayso.stance;

import java.util.List;
import java.util.Map;
import sayso.source.Resolution;
import sayso.text.Proposition;
import sayso.text.TaggedArticle;

/**
 * Judges an article's claims against propositions. Implementations may be called by several
 * threads.
 */
public interface StanceJudge {
  /** By claim id, then by proposition id; what a claim is not about is left out. */
  Map<String, Map<String, Judgement>> judge(
      TaggedArticle article, Resolution resolution, List<Proposition> propositions);
}
