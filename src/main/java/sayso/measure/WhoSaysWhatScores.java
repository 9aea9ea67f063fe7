package sayso.measure;

import java.util.Map;
import sayso.stance.Stance;

/**
 * How well the whole job was done, summed over articles.
 *
 * @param gold attribution events
 * @param predicted claims
 * @param found events that a claim was matched with
 * @param sourcesFound found events with a known source, those with the right one
 * @param sourcesAll all events with a known source, those found with the right one
 * @param sources clusters of found events by their source
 * @param relays of found events
 * @param stances events x propositions, by label; "discusses" is one
 * @param stancesFound the same over found events only
 * @param positions of source entities toward propositions: the headline
 */
public record WhoSaysWhatScores(
    int gold,
    int predicted,
    int found,
    Share sourcesFound,
    Share sourcesAll,
    BCubed sources,
    Tally relays,
    Map<Stance, Tally> stances,
    Map<Stance, Tally> stancesFound,
    Tally positions) {
  public static final WhoSaysWhatScores NOTHING =
      new WhoSaysWhatScores(
          0,
          0,
          0,
          Share.NOTHING,
          Share.NOTHING,
          BCubed.NOTHING,
          Tally.NOTHING,
          Map.of(),
          Map.of(),
          Tally.NOTHING);

  public WhoSaysWhatScores {
    stances = Map.copyOf(stances);
    stancesFound = Map.copyOf(stancesFound);
  }

  public WhoSaysWhatScores plus(WhoSaysWhatScores other) {
    return new WhoSaysWhatScores(
        gold + other.gold,
        predicted + other.predicted,
        found + other.found,
        sourcesFound.plus(other.sourcesFound),
        sourcesAll.plus(other.sourcesAll),
        sources.plus(other.sources),
        relays.plus(other.relays),
        Sums.of(stances, other.stances, Tally::plus),
        Sums.of(stancesFound, other.stancesFound, Tally::plus),
        positions.plus(other.positions));
  }

  public Tally stance(Stance stance) {
    return stances.getOrDefault(stance, Tally.NOTHING);
  }

  public Tally stanceOfFound(Stance stance) {
    return stancesFound.getOrDefault(stance, Tally.NOTHING);
  }

  /** The mean F1 of supports and denies, 0 to 1. */
  public double sidesF1() {
    return (stance(Stance.SUPPORTS).f1() + stance(Stance.DENIES).f1()) / 2;
  }

  /** The same over found events only. */
  public double sidesF1OfFound() {
    return (stanceOfFound(Stance.SUPPORTS).f1() + stanceOfFound(Stance.DENIES).f1()) / 2;
  }
}
