package sayso.learn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sayso.learn.HeldBack.Answered;
import sayso.measure.Tally;
import sayso.stance.JudgeSettings;
import sayso.stance.Judgement;
import sayso.stance.Position;
import sayso.stance.Position.Side;
import sayso.stance.Positions;
import sayso.stance.Stance;

/**
 * Positions of sources that the judge's claims make, against those of gold claims.
 *
 * @param tally of those that take a side
 * @param reliability of their probabilities
 */
record HeldBackPositions(Tally tally, List<Reliability> reliability) {
  static HeldBackPositions of(List<Answered> pairs, JudgeSettings settings) {
    Map<String, List<Answered>> bySource = new LinkedHashMap<>();
    for (Answered pair : pairs) {
      if (!pair.position().isEmpty()) {
        bySource.computeIfAbsent(pair.position(), p -> new ArrayList<>()).add(pair);
      }
    }
    int hits = 0;
    int golds = 0;
    List<Reliability.Sure> answers = new ArrayList<>();
    for (List<Answered> claims : bySource.values()) {
      Side gold = gold(claims);
      golds += gold == null ? 0 : 1;
      Position position = position(claims, settings);
      if (position != null && position.side() != Side.DISCUSSES) {
        hits += position.side() == gold ? 1 : 0;
        answers.add(new Reliability.Sure(position.probability(), position.side() == gold));
      }
    }
    return new HeldBackPositions(
        Tally.of(hits, golds, answers.size()), Reliability.tenths(answers));
  }

  private static @Nullable Side gold(List<Answered> claims) {
    boolean supports = claims.stream().anyMatch(c -> c.gold() == Stance.SUPPORTS);
    boolean denies = claims.stream().anyMatch(c -> c.gold() == Stance.DENIES);
    return supports && denies ? Side.MIXED : supports ? Side.SUPPORTS : denies ? Side.DENIES : null;
  }

  private static @Nullable Position position(List<Answered> claims, JudgeSettings settings) {
    Map<String, Judgement> about = new LinkedHashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      Answered claim = claims.get(i);
      String id = String.valueOf(i);
      if (claim.relevance() >= settings.relevance()) {
        settings.judgement(claim.answer()).ifPresent(judgement -> about.put(id, judgement));
      }
    }
    return about.isEmpty() ? null : Positions.position("", "", about);
  }
}
