package sayso.stance;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sayso.source.Resolution;
import sayso.text.Proposition;
import sayso.text.TaggedArticle;

/** Opens a judge when the first article with propositions comes, and only then. */
public final class LazyJudge implements StanceJudge {
  private final Supplier<StanceJudge> open;
  private @Nullable StanceJudge judge;

  /**
   * @param open called at most once
   */
  public LazyJudge(Supplier<StanceJudge> open) {
    this.open = open;
  }

  @Override
  public Map<String, Map<String, Judgement>> judge(
      TaggedArticle article, Resolution resolution, List<Proposition> propositions) {
    return propositions.isEmpty() ? Map.of() : opened().judge(article, resolution, propositions);
  }

  private synchronized StanceJudge opened() {
    StanceJudge opened = judge == null ? open.get() : judge;
    judge = opened;
    return opened;
  }
}
