package sayso;

import sayso.claim.LineClaimFinder;
import sayso.claim.RuleClaimFinder;
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
        settings.finder() != null ? settings.finder() : new LineClaimFinder(new RuleClaimFinder()),
        new EntityResolver(),
        new LazyJudge(() -> ClassifierJudge.load(settings.models())));
  }

  private static Tagger tagger(Settings.Engine engine) {
    return switch (engine) {
      case OPENNLP -> OpenNlpTagger.load();
      case CORENLP -> CoreNlpTagger.load();
    };
  }
}
