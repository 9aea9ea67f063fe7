package sayso;

import sayso.claim.ClaimFinder;
import sayso.claim.ClaimModel;
import sayso.claim.LineClaimFinder;
import sayso.claim.TrainedClaimFinder;
import sayso.source.EntityResolver;
import sayso.stance.ClassifierJudge;
import sayso.stance.LazyJudge;
import sayso.text.CoreNlpTagger;
import sayso.text.OpenNlpTagger;
import sayso.text.Tagger;

/** Which implementation of each step a settings' line has. */
final class Line {
  private Line() {}

  static Sayso open(Settings settings) {
    return new Sayso(
        tagger(settings.engine()),
        settings.finder() != null ? settings.finder() : finder(settings),
        new EntityResolver(),
        new LazyJudge(() -> ClassifierJudge.load(settings.models())));
  }

  private static ClaimFinder finder(Settings settings) {
    ClaimModel model = ClaimModel.load(settings.models(), ClaimModel.NAME);
    return new LineClaimFinder(new TrainedClaimFinder(model));
  }

  private static Tagger tagger(Settings.Engine engine) {
    return switch (engine) {
      case OPENNLP -> OpenNlpTagger.load();
      case CORENLP -> CoreNlpTagger.load();
    };
  }
}
