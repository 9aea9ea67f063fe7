package sayso.measure;

import java.util.Map;

/**
 * How well sources were resolved, summed over documents.
 *
 * @param gold attributions with a linked source
 * @param found those that a predicted one was aligned with
 * @param names found ones with a right name, by how the source stands there
 * @param pairs pairs of found attributions with one source
 * @param unnamedMerged pairs of different unnamed chains, "right" those made one: should be none
 * @param namedMerged pairs of an unnamed and a named chain, likewise
 */
public record SourceScores(
    int gold,
    int found,
    Map<String, Share> names,
    BCubed clusters,
    Tally pairs,
    Share unnamedMerged,
    Share namedMerged) {
  public static final SourceScores NOTHING =
      new SourceScores(0, 0, Map.of(), BCubed.NOTHING, Tally.NOTHING, Share.NOTHING, Share.NOTHING);

  public SourceScores {
    names = Map.copyOf(names);
  }

  public SourceScores plus(SourceScores other) {
    return new SourceScores(
        gold + other.gold,
        found + other.found,
        Sums.of(names, other.names, Share::plus),
        clusters.plus(other.clusters),
        pairs.plus(other.pairs),
        unnamedMerged.plus(other.unnamedMerged),
        namedMerged.plus(other.namedMerged));
  }

  /** The headline: right names among the attributions found. */
  public Share rightNames() {
    return names.values().stream().reduce(Share.NOTHING, Share::plus);
  }
}
