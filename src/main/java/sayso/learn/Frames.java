package sayso.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import sayso.learn.StanceSet.Labelled;
import sayso.stance.PairClassifier.Pair;
import sayso.stance.Stance;

/**
 * Made-up reports of propositions, whose label follows from the frame: "Ann Lee denied that P"
 * denies P and supports its negation. They teach what cues and negations do where the words of text
 * and proposition are the same.
 */
final class Frames {
  private static final List<String> SOURCES =
      List.of(
          "Ann Lee",
          "the ministry",
          "a spokesman",
          "senior officials",
          "the company",
          "she",
          "two people familiar with the talks",
          "critics",
          "the senator",
          "the report",
          "his lawyer",
          "a new poll");

  private static final List<String> SUPPORT =
      List.of(
          "said that",
          "confirmed that",
          "insisted that",
          "told reporters that",
          "argued that",
          "did not deny that",
          "acknowledged that",
          "has no doubt that",
          "found that",
          "warned that");

  private static final List<String> DENY =
      List.of(
          "denied that",
          "rejected claims that",
          "disputed that",
          "said it was false that",
          "doubted that",
          "refuted reports that",
          "called it a lie that",
          "said there was no evidence that",
          "does not believe that",
          "dismissed the idea that");

  private static final List<String> LEAVE_OPEN =
      List.of(
          "asked whether",
          "declined to say whether",
          "is investigating whether",
          "would neither confirm nor deny that",
          "refused to comment on reports that",
          "does not know whether",
          "discussed whether");

  private Frames() {}

  /** As many pairs as asked for, a part of them with a proposition that the text is not about. */
  static List<Labelled> of(List<String> propositions, int count, Random random) {
    List<Labelled> pairs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String reported = pick(propositions, random);
      boolean textTurned = random.nextInt(3) == 0;
      boolean turned = random.nextInt(3) == 0;
      int kind = random.nextInt(5);
      String cue = pick(kind < 2 ? SUPPORT : kind < 4 ? DENY : LEAVE_OPEN, random);
      String clause = Rephrased.clause(textTurned ? Rephrased.negated(reported) : reported);
      Pair pair =
          new Pair(
              pick(SOURCES, random) + " " + cue + " " + clause,
              turned ? Rephrased.negated(reported) : reported);
      Stance stance = kind < 2 ? Stance.SUPPORTS : kind < 4 ? Stance.DENIES : Stance.DISCUSSES;
      pairs.add(new Labelled(pair, textTurned == turned ? stance : Rephrased.opposite(stance)));
      if (random.nextInt(4) == 0) {
        String other = pick(propositions, random);
        if (!other.equals(reported)) {
          pairs.add(new Labelled(new Pair(pair.text(), other), Stance.UNRELATED));
        }
      }
    }
    return pairs;
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
