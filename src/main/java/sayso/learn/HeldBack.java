package sayso.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import sayso.learn.StanceSet.Labelled;
import sayso.stance.CrossEncoder;
import sayso.stance.JudgeSettings;
import sayso.stance.PairClassifier.View;
import sayso.stance.Probabilities;
import sayso.stance.Rarity;
import sayso.stance.Relevance;
import sayso.stance.Stance;

/** Pairs that no model was trained on, with a model's answers: the judge's lines come from here. */
record HeldBack(List<Answered> pairs) {
  /**
   * Of the pairs that are about their proposition the filter may lose so many: those that a
   * classifier, too, finds no side in.
   */
  private static final double LOSS = 0.05;

  HeldBack {
    pairs = List.copyOf(pairs);
  }

  /**
   * A pair with its gold stance.
   *
   * @param position names article, source and proposition; empty where the source is not known
   */
  record Answered(Stance gold, double relevance, Probabilities answer, String position) {}

  /** The pairs as the judge meets them: past the filter, by the model as it ships. */
  static HeldBack of(CrossEncoder model, Rarity rarity, List<NewsClaims.Pairs> articles) {
    List<Answered> answered = new ArrayList<>();
    for (int a = 0; a < articles.size(); a++) {
      NewsClaims.Pairs article = articles.get(a);
      Relevance relevance = new Relevance(rarity, article.text(), article.said());
      for (int i = 0; i < article.labelled().size(); i++) {
        Labelled labelled = article.labelled().get(i);
        String proposition = labelled.pair().proposition();
        String source = article.sources().get(i);
        answered.add(
            new Answered(
                labelled.stance(),
                relevance.of(i, Relevance.words(proposition)),
                model.classify(List.of(labelled.pair()), View.SOURCE).get(0),
                source.isEmpty() ? "" : String.join("\n", "" + a, source, proposition)));
      }
    }
    return new HeldBack(answered);
  }

  /** The lines that do best on these pairs. */
  JudgeSettings settings() {
    double relevance = relevanceLine();
    JudgeSettings calibrated =
        IntStream.rangeClosed(0, 30)
            .mapToObj(i -> calibrated(relevance, 1 + i / 20.0))
            .max(Comparator.comparingDouble(this::logLikelihood))
            .orElseThrow();
    // Where claims alone do as well over a stretch of lines, the positions decide.
    double side =
        best(0.02, 0.9, 0.01, x -> f1(calibrated.with(x, 1)) + positionF1(calibrated.with(x, 1)));
    double discusses = best(0.02, 1, 0.01, x -> discussesF1(calibrated.with(side, x)));
    return calibrated.with(side, discusses);
  }

  private JudgeSettings calibrated(double relevance, double temperature) {
    double unrelated =
        best(1, 12, 0.25, x -> logLikelihood(new JudgeSettings(relevance, temperature, x, 0, 0)));
    return new JudgeSettings(relevance, temperature, unrelated, 0, 0);
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

  /** How sure the judge is of the likelier side of each pair. */
  List<Reliability> reliability(JudgeSettings settings) {
    List<Reliability.Sure> sure = new ArrayList<>();
    for (Answered pair : pairs) {
      Probabilities answer = settings.among(pair.answer());
      Stance side = answer.supports() >= answer.denies() ? Stance.SUPPORTS : Stance.DENIES;
      sure.add(new Reliability.Sure(answer.of(side), side == pair.gold()));
    }
    return Reliability.tenths(sure);
  }

  /** The positions of the sources, as the judge's claims make them and as gold claims do. */
  HeldBackPositions positions(JudgeSettings settings) {
    return HeldBackPositions.of(pairs, settings);
  }

  /** Macro F1 of supports and denies, in percent. */
  double f1(JudgeSettings settings) {
    return (f1(settings, Stance.SUPPORTS) + f1(settings, Stance.DENIES)) / 2;
  }

  /** 0 where no source is known, so that the claims alone decide. */
  private double positionF1(JudgeSettings settings) {
    double f1 = positions(settings).tally().f1();
    return Double.isNaN(f1) ? 0 : 100 * f1;
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
