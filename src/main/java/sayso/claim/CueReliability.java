package sayso.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How often a cue pattern with a word in it is an attribution with that source and content: shares
 * counted on PolNeAR's train split, {@code cue-frames.tsv}. A word that was too rare there has the
 * share of its pattern with words of its type, or with words that are no cues.
 */
final class CueReliability {
  private static final Map<String, Double> SHARES = read("cue-frames.tsv");

  private CueReliability() {}

  /** The share of a lemma in a pattern, 0 to 1. */
  static double of(String lemma, String frame) {
    Double own = SHARES.get(key(frame, lemma));
    return own != null ? own : SHARES.getOrDefault(key(frame, type(lemma)), 0.0);
  }

  /** The lexicon's type of a lemma in capitals, "-" for none. */
  private static String type(String lemma) {
    String last = lemma.substring(lemma.lastIndexOf(' ') + 1);
    for (CueLexicon.WordClass wordClass : CueLexicon.WordClass.values()) {
      CueLexicon.@Nullable Entry entry = CueLexicon.ENGLISH.find(lemma, wordClass);
      entry = entry == null ? CueLexicon.ENGLISH.find(last, wordClass) : entry;
      if (entry != null) {
        return entry.type().name();
      }
    }
    return "-";
  }

  private static Map<String, Double> read(String resource) {
    Map<String, Double> shares = new HashMap<>();
    try (InputStream in = CueReliability.class.getResourceAsStream(resource)) {
      String file =
          new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
      file.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(row -> shares.put(key(row[0], row[1]), Double.valueOf(row[2])));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
    return Map.copyOf(shares);
  }

  private static String key(String frame, String word) {
    return frame + "\t" + word;
  }
}
