package sayso.stance;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import sayso.neural.ModelFolder;

/**
 * How rare words are in what the news reports, counted in training: a claim that has "embezzled" in
 * common with a proposition is more probably about it than one that has "president" (inverse
 * document frequency; Sp&auml;rck Jones 1972).
 *
 * @param claims that were counted
 * @param with of these, by the stem of a word that they have; without those that fewer than five
 *     have
 */
public record Rarity(int claims, Map<String, Integer> with) {
  /** Its name in the model's folder. */
  public static final String FILE = "rarity.json";

  private static final JsonMapper JSON = new JsonMapper();

  /** Claims that have a stem which is kept. */
  private static final int KEPT = 5;

  /** Claims that are taken to have a stem which is not. */
  private static final int FEW = 3;

  /** Counts claims. */
  public static Rarity of(Collection<ClaimText> claims) {
    // Sorted, so that the file changes no more than the counts do.
    Map<String, Integer> with = new TreeMap<>();
    for (ClaimText claim : claims) {
      Relevance.words(claim.text()).forEach(stem -> with.merge(stem, 1, Integer::sum));
    }
    with.values().removeIf(count -> count < KEPT);
    return new Rarity(Math.max(FEW, claims.size()), with);
  }

  /** Reads it from a model's folder. */
  public static Rarity load(ModelFolder folder) {
    try {
      return JSON.readValue(folder.read(FILE), Rarity.class);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the stance model's " + FILE, e);
    }
  }

  /** What a word counts, above 0: the logarithm of one in how many claims has its stem. */
  double weight(String stem) {
    return Math.log((claims + 1.0) / with.getOrDefault(stem, FEW));
  }

  /** What it is in the file. */
  public String json() {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
