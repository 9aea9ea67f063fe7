package sayso.stance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sayso.claim.Claim;
import sayso.neural.ModelFolder;
import sayso.source.Resolution;
import sayso.source.Source;
import sayso.stance.PairClassifier.Pair;
import sayso.stance.PairClassifier.View;
import sayso.text.Proposition;
import sayso.text.TaggedArticle;

/**
 * Judges claims by a trained pair classifier that reads {@link ClaimText}s, after a {@link
 * Shortlist} has put aside what can hardly be about a proposition. What it says of a claim and a
 * proposition depends on no other claim, and on other propositions only where the claim may be
 * about more than {@link Shortlist#MOST} of them.
 */
public final class ClassifierJudge implements StanceJudge {
  private final PairClassifier classifier;
  private final Rarity rarity;
  private final JudgeSettings settings;

  private ClassifierJudge(PairClassifier classifier, Rarity rarity, JudgeSettings settings) {
    this.classifier = classifier;
    this.rarity = rarity;
    this.settings = settings;
  }

  /**
   * Loads the trained judge.
   *
   * @param models the folder of all models; null for those in the jar
   */
  public static ClassifierJudge load(@Nullable Path models) {
    ModelFolder folder = ModelFolder.open(models, CrossEncoder.NAME);
    return new ClassifierJudge(
        CrossEncoder.load(folder), Rarity.load(folder), JudgeSettings.load(folder));
  }

  @Override
  public Map<String, Map<String, Judgement>> judge(
      TaggedArticle article, Resolution resolution, List<Proposition> propositions) {
    List<ClaimText> said = said(article, resolution);
    Relevance relevance = new Relevance(rarity, article.text(), said);
    Shortlist shortlist = new Shortlist(relevance, settings.relevance(), propositions);
    Map<String, Map<String, Judgement>> stances = new LinkedHashMap<>();
    for (int c = 0; c < said.size(); c++) {
      Map<String, Judgement> about = new LinkedHashMap<>();
      for (Proposition proposition : shortlist.of(c)) {
        Pair pair = said.get(c).with(proposition.text());
        settings
            .judgement(classifier.classify(List.of(pair), View.SOURCE).get(0))
            .ifPresent(judgement -> about.put(proposition.id(), judgement));
      }
      if (!about.isEmpty()) {
        stances.put(resolution.claims().get(c).id(), about);
      }
    }
    return stances;
  }

  /** The claims with their sources' names. */
  private static List<ClaimText> said(TaggedArticle article, Resolution resolution) {
    Map<String, String> names = Source.names(resolution.sources());
    List<ClaimText> said = new ArrayList<>();
    for (Claim claim : resolution.claims()) {
      String source = claim.source() == null ? "" : names.getOrDefault(claim.source(), "");
      said.add(ClaimText.of(source, claim.attribution().spans(), article.text()));
    }
    return said;
  }
}
