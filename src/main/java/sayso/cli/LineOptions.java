package sayso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import sayso.Sayso;
import sayso.Settings;
import sayso.batch.Asked;
import sayso.batch.Digest;
import sayso.batch.Fingerprint;
import sayso.read.KnownSourceFile;
import sayso.stance.PairClassifier.View;

/** How the line works, wherever it runs. */
final class LineOptions {
  @Option(
      names = "--quality",
      paramLabel = "QUALITY",
      defaultValue = "standard",
      description =
          "How claims are found: standard, or best, by two models at three times the cost"
              + " (${DEFAULT-VALUE}).")
  private Settings.Quality quality = Settings.Quality.STANDARD;

  @Option(
      names = "--view",
      paramLabel = "VIEW",
      defaultValue = "source",
      description =
          "Whose positions: source, the sources', or article, that of the article itself as well, as"
              + " a position of its outlet or author (${DEFAULT-VALUE}).")
  private View view = View.SOURCE;

  @Option(
      names = "--known-sources",
      paramLabel = "FILE",
      description =
          "Sources to look for first: CSV with a column name, and where wanted aliases (separated by"
              + " |), kind, affiliation, handle.")
  private @Nullable Path knownSources;

  /** The default line with what was given. */
  Settings settings() throws IOException {
    return Settings.DEFAULT
        .withQuality(quality)
        .withPresentation(view == View.ARTICLE)
        .withKnown(knownSources == null ? List.of() : KnownSourceFile.read(knownSources));
  }

  /**
   * What a run's output depends on beside its input.
   *
   * @param settings of the line
   * @param command other settings that change results, by the option's name
   */
  static Fingerprint fingerprint(Settings settings, Asked asked, Map<String, String> command) {
    Map<String, String> results = new TreeMap<>(command);
    results.put("engine", OptionName.of(settings.engine()));
    results.put("quality", OptionName.of(settings.quality()));
    results.put("view", OptionName.of(settings.presentation() ? View.ARTICLE : View.SOURCE));
    results.put("propositions", asked.digest());
    if (!settings.known().isEmpty()) {
      results.put("known-sources", new Digest().add(settings.known().toString()).hex());
    }
    return new Fingerprint(Version.number(), Sayso.models(settings), results);
  }
}
