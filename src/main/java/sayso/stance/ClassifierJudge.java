package sayso.stance;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sayso.claim.Claim;
import sayso.neural.ModelFolder;
import sayso.neural.TextEncoder;
import sayso.source.Resolution;
import sayso.text.Proposition;
import sayso.text.TaggedArticle;

/**
 * Judges claims by a trained pair classifier that reads {@link ClaimText}s, after {@link Relevance}
 * has put aside what cannot be about a proposition. What it says of a claim and a proposition
 * depends on no other claim or proposition.
 */
public final class ClassifierJudge implements StanceJudge {
  private final MaxentPairClassifier classifier;
  private final JudgeSettings settings;

  /** A judge of the given parts. */
  public ClassifierJudge(MaxentPairClassifier classifier, JudgeSettings settings) {
    this.classifier = classifier;
    this.settings = settings;
  }

  /**
   * Loads the trained judge.
   *
   * @param models the folder of all models; null for those in the jar
   */
  public static ClassifierJudge load(@Nullable Path models) {
    ModelFolder folder = ModelFolder.open(models, MaxentPairClassifier.NAME);
    return new ClassifierJudge(
        MaxentPairClassifier.load(folder, TextEncoder.load()), JudgeSettings.load(folder));
  }

  @Override
  public Map<String, Map<String, Judgement>> judge(
      TaggedArticle article, Resolution resolution, List<Proposition> propositions) {
    Map<String, Map<String, Judgement>> stances = new LinkedHashMap<>();
    List<Signs> read = propositions.stream().map(p -> classifier.read(p.text())).toList();
    List<String> texts = ClaimText.of(resolution, article.text());
    for (int c = 0; c < texts.size(); c++) {
      Claim claim = resolution.claims().get(c);
      Signs text = classifier.read(texts.get(c));
      Map<String, Judgement> about = new LinkedHashMap<>();
      for (int p = 0; p < read.size(); p++) {
        if (Relevance.of(text, read.get(p)) >= settings.relevance()) {
          Probabilities answer = classifier.classify(text, read.get(p), PairClassifier.View.SOURCE);
          String id = propositions.get(p).id();
          judgement(answer).ifPresent(judgement -> about.put(id, judgement));
        }
      }
      if (!about.isEmpty()) {
        stances.put(claim.id(), about);
      }
    }
    return stances;
  }

  private Optional<Judgement> judgement(Probabilities answer) {
    Stance stance = settings.stance(answer);
    return stance == Stance.UNRELATED
        ? Optional.empty()
        : Optional.of(new Judgement(stance, answer.of(stance)));
  }
}
