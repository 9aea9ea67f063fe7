package sayso.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sayso.learn.StanceSet.Labelled;
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
  static HeldBack of(CrossEncoder model, Relevance relevance, List<Labelled> pairs) {
    Map<String, Relevance.Read> read = new HashMap<>();
    List<Answered> answered = new ArrayList<>();
    for (Labelled labelled : pairs) {
      Relevance.Read text = read.computeIfAbsent(labelled.pair().text(), relevance::read);
      Relevance.Read proposition =
          read.computeIfAbsent(labelled.pair().proposition(), relevance::read);
      answered.add(
          new Answered(
              labelled.stance(),
              Relevance.of(text, proposition),
              model.classify(List.of(labelled.pair()), View.SOURCE).get(0)));
    }
    return new HeldBack(answered);
  }

  /** The lines that do best on these pairs. */
  JudgeSettings settings() {
    double relevance = relevanceLine();
    double side = 0;
    double discusses = 1;
    double best = -1;
    for (int step = 2; step <= 80; step++) {
      double f1 = f1(new JudgeSettings(relevance, step / 100.0, 1));
      if (f1 > best) {
        best = f1;
        side = step / 100.0;
      }
    }
    best = -1;
    for (int step = 2; step <= 100; step++) {
      double f1 = discussesF1(new JudgeSettings(relevance, side, step / 100.0));
      if (f1 > best) {
        best = f1;
        discusses = step / 100.0;
      }
    }
    return new JudgeSettings(relevance, side, discusses);
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
          pair.relevance() >= settings.relevance() && settings.stance(pair.answer()) == stance;
      hits += answered && pair.gold() == stance ? 1 : 0;
      answers += answered ? 1 : 0;
      golds += pair.gold() == stance ? 1 : 0;
    }
    return answers + golds == 0 ? 0 : 200.0 * hits / (answers + golds);
  }
}
