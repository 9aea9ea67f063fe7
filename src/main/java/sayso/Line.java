package sayso;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sayso.claim.ClaimFinder;
import sayso.claim.ClaimModel;
import sayso.claim.LineClaimFinder;
import sayso.claim.TrainedClaimFinder;
import sayso.neural.ModelFolder;
import sayso.source.AntecedentModel;
import sayso.source.EntityResolver;
import sayso.source.KnownSources;
import sayso.stance.ClassifierJudge;
import sayso.stance.CrossEncoder;
import sayso.stance.LazyJudge;
import sayso.stance.Presentation;
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
        EntityResolver.load(
            ModelFolder.open(settings.models(), AntecedentModel.NAME),
            new KnownSources(settings.known())),
        new LazyJudge(() -> ClassifierJudge.load(settings.models())),
        settings.presentation() ? Presentation.load(settings.models()) : null);
  }

  /** See {@link Sayso#models}. */
  static Map<String, String> models(Settings settings) {
    Map<String, String> sums = new TreeMap<>();
    if (settings.finder() == null) {
      taggers(settings.quality()).forEach(name -> add(sums, settings, name));
    }
    add(sums, settings, AntecedentModel.NAME);
    try {
      add(sums, settings, CrossEncoder.NAME);
    } catch (UncheckedIOException e) {
      // There need be none as long as no article has propositions.
      return sums;
    }
    return sums;
  }

  private static void add(Map<String, String> sums, Settings settings, String name) {
    ModelFolder.open(settings.models(), name)
        .sums()
        .forEach((file, sum) -> sums.put(name + "/" + file, sum));
  }

  private static ClaimFinder finder(Settings settings) {
    ClaimModel model = ClaimModel.load(settings.models(), taggers(settings.quality()));
    return new LineClaimFinder(new TrainedClaimFinder(model));
  }

  private static List<String> taggers(Settings.Quality quality) {
    return switch (quality) {
      case STANDARD -> List.of(ClaimModel.NAME);
      case BEST -> List.of(ClaimModel.NAME, ClaimModel.SECOND);
    };
  }

  private static Tagger tagger(Settings.Engine engine) {
    return switch (engine) {
      case OPENNLP -> OpenNlpTagger.load();
      case CORENLP -> CoreNlpTagger.load();
    };
  }
}
