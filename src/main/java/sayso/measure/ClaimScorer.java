package sayso.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sayso.claim.AttributionSpans;

/**
 * Compares predicted attributions with gold ones by the words of their roles, after the scoring
 * protocol of PolNeAR's reference scorer: one-to-one matches of whole attributions, equal spans,
 * and CofeNet's fragments. Punctuation counts only in the fragments.
 */
public final class ClaimScorer {
  private final Options options;

  public ClaimScorer(Options options) {
    this.options = options;
  }

  /**
   * What counts.
   *
   * @param theta Dice's coefficient from which on two contents are linked, 0 to 1
   * @param ignoreNested whether to drop predictions whose cue lies in a gold content: PolNeAR
   *     annotates only outermost attributions
   * @param speechCues words that make a cue one of speech, in lower case: gold attributions without
   *     one, and predictions that align with them, then do not count, nor does a prediction that
   *     aligns with nothing and has no such word in its cue; null for no such limit
   */
  public record Options(double theta, boolean ignoreNested, @Nullable Set<String> speechCues) {
    public static final Options DEFAULT = new Options(0.5, false, null);

    /** The same for speech alone. */
    public Options withSpeechCues(Set<String> words) {
      return new Options(theta, ignoreNested, words);
    }

    /** The words of a file, one a line, up to the first tab; lines that begin with # are notes. */
    public static Set<String> readSpeechCues(Path file) throws IOException {
      return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", 2)[0].strip().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  /** The scores of one article; spans are Java string indices of {@code text}. */
  public ClaimScores score(
      String text, List<AttributionSpans> gold, List<AttributionSpans> predicted) {
    NumberedWords words = new NumberedWords(text);
    List<ScoredAttribution> allGold =
        gold.stream().map(spans -> ScoredAttribution.of(spans, text, words)).toList();
    List<ScoredAttribution> golds = allGold;
    List<ScoredAttribution> predictions =
        predicted.stream()
            .map(spans -> ScoredAttribution.of(spans, text, words))
            .filter(p -> !p.isEmpty())
            .filter(p -> !options.ignoreNested() || !nested(p, allGold))
            .toList();
    Set<String> speech = options.speechCues();
    if (speech != null) {
      golds = golds.stream().filter(g -> g.hasCueOf(speech, words)).toList();
      predictions = predictions.stream().filter(p -> ofSpeech(p, allGold, speech, words)).toList();
    }
    Map<Role, FragmentScores> fragments = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      fragments.put(
          role,
          FragmentScores.of(
              ScoredAttribution.fragments(golds, role, text),
              ScoredAttribution.fragments(predictions, role, text)));
    }
    return new ClaimScores(
        1, AttributionPairs.of(golds, predictions, options.theta()).blocks(), fragments);
  }

  private static boolean nested(ScoredAttribution predicted, List<ScoredAttribution> gold) {
    return gold.stream().anyMatch(predicted::nestedIn)
        && gold.stream().noneMatch(predicted::sharesCue);
  }

  private static boolean ofSpeech(
      ScoredAttribution predicted,
      List<ScoredAttribution> gold,
      Set<String> speech,
      NumberedWords words) {
    ScoredAttribution closest = null;
    double highest = 0;
    for (ScoredAttribution candidate : gold) {
      double closeness =
          candidate.contentOverlap(predicted) + (candidate.sharesCue(predicted) ? 0.5 : 0);
      if (closeness > highest) {
        highest = closeness;
        closest = candidate;
      }
    }
    return closest == null
        ? predicted.cue().isEmpty() || predicted.hasCueOf(speech, words)
        : closest.hasCueOf(speech, words);
  }
}
