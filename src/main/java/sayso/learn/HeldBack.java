package sayso.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import sayso.learn.StanceSet.Labelled;
import sayso.measure.Share;
import sayso.stance.ClaimText;
import sayso.stance.CrossEncoder;
import sayso.stance.JudgeSettings;
import sayso.stance.PairClassifier.View;
import sayso.stance.Probabilities;
import sayso.stance.Relevance;
import sayso.stance.Stance;

/** Pairs that no model was trained on, with a model's answers: the judge's lines come from here. */
record HeldBack(List<Answered> pairs) {
  /** Of the pairs that are about their proposition the filter may lose so many. */
  private static final double LOSS = 0.02;

  HeldBack {
    pairs = List.copyOf(pairs);
  }

  /** A pair with its gold stance. */
  record Answered(Stance gold, double relevance, Probabilities answer) {}

  /** The pairs as the judge meets them: past the filter, by the model as it ships. */
  static HeldBack of(CrossEncoder model, List<NewsClaims.Pairs> articles) {
    List<Answered> answered = new ArrayList<>();
    for (NewsClaims.Pairs article : articles) {
      List<ClaimText> said =
          article.labelled().stream()
              .map(l -> new ClaimText(l.pair().context(), l.pair().text()))
              .toList();
      Relevance relevance = new Relevance(article.text(), said);
      for (int i = 0; i < said.size(); i++) {
        Labelled labelled = article.labelled().get(i);
        answered.add(
            new Answered(
                labelled.stance(),
                relevance.of(i, Relevance.words(labelled.pair().proposition())),
                model.classify(List.of(labelled.pair()), View.SOURCE).get(0)));
      }
    }
    return new HeldBack(answered);
  }

  /** The lines that do best on these pairs. */
  JudgeSettings settings() {
    double relevance = relevanceLine();
    double unrelated = best(1, 12, 0.25, x -> logLikelihood(new JudgeSettings(relevance, x, 0, 0)));
    double side = best(0.02, 0.9, 0.01, x -> f1(new JudgeSettings(relevance, unrelated, x, 1)));
    double discusses =
        best(0.02, 1, 0.01, x -> discussesF1(new JudgeSettings(relevance, unrelated, side, x)));
    return new JudgeSettings(relevance, unrelated, side, discusses);
  }

  /** Where a score is highest; the first of equals. */
  private static double best(double from, double to, double step, DoubleUnaryOperator score) {
    double best = from;
    double highest = Double.NEGATIVE_INFINITY;
    int steps = (int) Math.round((to - from) / step);
    for (int i = 0; i <= steps; i++) {
      double x = Math.round(1000 * (from + i * step)) / 1000.0;
      double value = score.applyAsDouble(x);
      if (value > highest) {
        highest = value;
        best = x;
      }
    }
    return best;
  }

  private double logLikelihood(JudgeSettings settings) {
    return pairs.stream()
        .mapToDouble(p -> Math.log(1e-9 + settings.among(p.answer()).of(p.gold())))
        .sum();
  }

  /**
   * How often a side is right whose probability lies in a tenth.
   *
   * @param probability the mean of them
   */
  record Reliability(double probability, Share right) {}

  /** By tenths from 0 to 1, those that have pairs; each pair counts with its likelier side. */
  List<Reliability> reliability(JudgeSettings settings) {
    List<Reliability> table = new ArrayList<>();
    for (int tenth = 0; tenth < 10; tenth++) {
      double sum = 0;
      Share right = Share.NOTHING;
      for (Answered pair : pairs) {
        Probabilities answer = settings.among(pair.answer());
        Stance side = answer.supports() >= answer.denies() ? Stance.SUPPORTS : Stance.DENIES;
        if ((int) Math.min(9, 10 * answer.of(side)) == tenth) {
          sum += answer.of(side);
          right = right.plus(new Share(side == pair.gold() ? 1 : 0, 1));
        }
      }
      if (right.of() > 0) {
        table.add(new Reliability(sum / right.of(), right));
      }
    }
    return table;
  }

  /** Macro F1 of supports and denies, in percent. */
  double f1(JudgeSettings settings) {
    return (f1(settings, Stance.SUPPORTS) + f1(settings, Stance.DENIES)) / 2;
  }

  double discussesF1(JudgeSettings settings) {
    return f1(settings, Stance.DISCUSSES);
  }

  /** Share of the pairs about their proposition that reach the classifier. */
  double recall(JudgeSettings settings) {
    List<Answered> about = pairs.stream().filter(p -> p.gold() != Stance.UNRELATED).toList();
    return passing(about, settings) / Math.max(1, about.size());
  }

  /** Share of all pairs that reach the classifier. */
  double passed(JudgeSettings settings) {
    return passing(pairs, settings) / Math.max(1, pairs.size());
  }

  private static double passing(List<Answered> pairs, JudgeSettings settings) {
    return pairs.stream().filter(p -> p.relevance() >= settings.relevance()).count();
  }

  private double relevanceLine() {
    double[] about =
        pairs.stream()
            .filter(p -> p.gold() != Stance.UNRELATED)
            .mapToDouble(Answered::relevance)
            .sorted()
            .toArray();
    double line = about.length == 0 ? 0 : about[(int) (LOSS * about.length)];
    return Math.floor(1000 * line) / 1000;
  }

  private double f1(JudgeSettings settings, Stance stance) {
    int hits = 0;
    int answers = 0;
    int golds = 0;
    for (Answered pair : pairs) {
      boolean answered =
          pair.relevance() >= settings.relevance()
              && settings.stance(settings.among(pair.answer())) == stance;
      hits += answered && pair.gold() == stance ? 1 : 0;
      answers += answered ? 1 : 0;
      golds += pair.gold() == stance ? 1 : 0;
    }
    return answers + golds == 0 ? 0 : 200.0 * hits / (answers + golds);
  }
}
