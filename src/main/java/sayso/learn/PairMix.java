package sayso.learn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import sayso.learn.StanceSet.Labelled;
import sayso.neural.Wordpiece;
import sayso.stance.PairClassifier.View;
import sayso.stance.PairPieces;
import sayso.stance.Stance;

/**
 * What the cross-encoder learns from in an epoch: a share of each open set, made-up reports, and
 * all who-says-what claims about their proposition with a fresh sample of those that are not.
 */
final class PairMix {
  /** For each claim that is about a proposition an epoch takes so many that are not. */
  private static final double UNRELATED = 1.2;

  /** Of claims that are about one this part comes again with the proposition's negation. */
  private static final double NEGATED = 0.35;

  /** ... and this part with the proposition as a question. */
  private static final double ASKED = 0.05;

  private static final int FRAMES = 1_500;

  /** No pair comes more often in an epoch. */
  private static final int MOST_REPEATED = 2;

  private final Wordpiece wordpiece;
  private final Map<StanceSet, List<Labelled>> sets = new LinkedHashMap<>();
  private final String newsName;
  private final List<Labelled> news;
  private final List<String> propositions;

  /** Reads the sets that {@code data} has. */
  PairMix(Path data, NewsClaims claims, Wordpiece wordpiece, long seed) throws IOException {
    this.wordpiece = wordpiece;
    this.newsName = claims.name();
    this.news = claims.pairs(false);
    this.propositions = news.stream().map(p -> p.pair().proposition()).distinct().toList();
    for (StanceSet set : StanceSet.ALL) {
      if (set.isThere(data)) {
        List<Labelled> pairs = new ArrayList<>(set.read(data));
        Collections.shuffle(pairs, new Random(seed));
        sets.put(set, pairs);
      }
    }
  }

  /** Pairs of each set, by its name. */
  Map<String, Integer> sizes() {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put(newsName, news.size());
    sets.forEach((set, pairs) -> sizes.put(set.name(), pairs.size()));
    return sizes;
  }

  /**
   * An epoch's pairs.
   *
   * @param epoch counted from 0; sets of which it takes a part go on where the last one ended
   */
  List<PairTargets> epoch(int epoch, Random random) {
    List<PairTargets> all = new ArrayList<>();
    sets.forEach(
        (set, pairs) -> {
          int share = Math.min(set.share(), MOST_REPEATED * pairs.size());
          for (int i = 0; i < share; i++) {
            int at = (int) ((epoch * (long) share + i) % pairs.size());
            all.add(targets(pairs.get(at), set.view()));
          }
        });
    Frames.of(propositions, Math.min(FRAMES, news.size()), random)
        .forEach(p -> all.add(targets(p, View.SOURCE)));
    long related = news.stream().filter(claim -> claim.stance() != Stance.UNRELATED).count();
    double part = UNRELATED * related / Math.max(1, news.size() - related);
    for (Labelled claim : news) {
      boolean about = claim.stance() != Stance.UNRELATED;
      if (about || random.nextDouble() < part) {
        all.add(targets(claim, View.SOURCE));
      }
      if (about && random.nextDouble() < NEGATED) {
        all.add(targets(Rephrased.negated(claim), View.SOURCE));
      }
      if (about && random.nextDouble() < ASKED) {
        all.add(targets(Rephrased.asked(claim), View.SOURCE));
      }
    }
    return all;
  }

  PairTargets targets(Labelled labelled, View view) {
    PairPieces pieces = PairPieces.windows(wordpiece, labelled.pair()).get(0);
    return new PairTargets(pieces, labelled.stance(), view);
  }
}
