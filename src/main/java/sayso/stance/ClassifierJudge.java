package sayso.stance;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sayso.claim.Claim;
import sayso.neural.ModelFolder;
import sayso.source.Resolution;
import sayso.stance.PairClassifier.Pair;
import sayso.stance.PairClassifier.View;
import sayso.text.Proposition;
import sayso.text.TaggedArticle;

/**
 * Judges claims by a trained pair classifier that reads {@link ClaimText}s, after {@link Relevance}
 * has put aside what cannot be about a proposition. What it says of a claim and a proposition
 * depends on no other claim or proposition.
 */
public final class ClassifierJudge implements StanceJudge {
  private final Relevance relevance;
  private final PairClassifier classifier;
  private final JudgeSettings settings;

  private ClassifierJudge(Relevance relevance, PairClassifier classifier, JudgeSettings settings) {
    this.relevance = relevance;
    this.classifier = classifier;
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
        Relevance.load(), CrossEncoder.load(folder), JudgeSettings.load(folder));
  }

  @Override
  public Map<String, Map<String, Judgement>> judge(
      TaggedArticle article, Resolution resolution, List<Proposition> propositions) {
    List<Relevance.Read> read = propositions.stream().map(p -> relevance.read(p.text())).toList();
    Map<String, Map<String, Judgement>> stances = new LinkedHashMap<>();
    Map<String, String> names = new HashMap<>();
    resolution.sources().forEach(source -> names.put(source.id(), source.name()));
    for (Claim claim : resolution.claims()) {
      String source = claim.source() == null ? "" : names.getOrDefault(claim.source(), "");
      ClaimText said = ClaimText.of(source, claim.attribution().spans(), article.text());
      Relevance.Read text = relevance.read(said.text());
      Map<String, Judgement> about = new LinkedHashMap<>();
      for (int p = 0; p < read.size(); p++) {
        if (Relevance.of(text, read.get(p)) >= settings.relevance()) {
          Proposition proposition = propositions.get(p);
          Pair pair = said.with(proposition.text());
          judgement(classifier.classify(List.of(pair), View.SOURCE).get(0))
              .ifPresent(judgement -> about.put(proposition.id(), judgement));
        }
      }
      if (!about.isEmpty()) {
        stances.put(claim.id(), about);
      }
    }
    return stances;
  }

  private Optional<Judgement> judgement(Probabilities classified) {
    Probabilities answer = settings.among(classified);
    Stance stance = settings.stance(answer);
    return stance == Stance.UNRELATED
        ? Optional.empty()
        : Optional.of(new Judgement(stance, answer.of(stance)));
  }
}
