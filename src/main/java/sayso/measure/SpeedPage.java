package sayso.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sayso.measure.SpeedReport.Timed;
import sayso.measure.StepCosts.Costs;
import sayso.measure.Table.Row;
import sayso.measure.Table.Value;

/** Puts speeds and costs on one page of Markdown. */
final class SpeedPage {
  /**
   * What each step may cost, in milliseconds of one processor a word: together they make 2,000
   * words a second on two processors.
   */
  private static final Map<String, Double> BUDGET = new LinkedHashMap<>();

  static {
    BUDGET.put("read and write", 0.05);
    BUDGET.put("tag", 0.10);
    BUDGET.put("find", 0.40);
    BUDGET.put("resolve", 0.10);
    BUDGET.put("judge", 0.30);
  }

  private SpeedPage() {}

  /**
   * The page.
   *
   * @param beside runs of CoreNLP and of Sayso on the same articles; empty where it was left out
   * @param machine that all was measured on
   */
  static String of(
      List<Timed> runs,
      List<Timed> beside,
      Costs steps,
      Map<Integer, Costs> byLength,
      Map<Integer, Costs> byPropositions,
      String machine) {
    return """
    # Speed

    Written by `sayso evaluate speed`; do not edit. Articles are PolNeAR's dev set; words are those
    between white space. Measured on %s.

    ## Runs

    Each run is a process of its own. Start-up is the time for an article of one sentence; words a
    second are those with start-up left out. "Each its own" are the who-says-what dev articles, the
    propositions of which are about them, so that most reach the classifier.

    %s
    ## Beside CoreNLP

    CoreNLP's own pipeline with statistical coreference and its quote annotator, on the same text in
    turns with Sayso.

    %s
    ## Steps

    Milliseconds of one processor a word, with 3 propositions, in a process that has just started.

    %s
    ## As articles grow

    Milliseconds of one processor a word, with 3 propositions, for one article made from the
    paragraphs of others. Cost that grows with the length alone is the same in each row.

    %s
    ## As propositions are added

    The same for %,d words of news, with propositions of other articles of the same years.

    %s"""
        .formatted(
            machine,
            runs(runs).markdown(),
            beside.isEmpty() ? "Not measured.\n" : runs(beside).markdown(),
            steps(steps).markdown(),
            costs("words", byLength).markdown(),
            byPropositions.values().stream().mapToInt(Costs::words).findFirst().orElse(0),
            costs("propositions", byPropositions).markdown());
  }

  private static Table runs(List<Timed> runs) {
    List<Row> rows = new ArrayList<>();
    for (Timed timed : runs) {
      rows.add(
          Row.of(
              timed.name(),
              Value.decimal(timed.startUp()),
              Value.decimal(timed.run().seconds()),
              Value.count(timed.words()),
              Value.count(timed.wordsASecond()),
              Value.count(timed.run().peakMegabytes())));
    }
    return new Table(
        "run", List.of("start-up s", "seconds", "words", "words a second", "peak MB"), rows);
  }

  private static Table steps(Costs costs) {
    List<Row> rows = new ArrayList<>();
    double budget = 0;
    for (Map.Entry<String, Double> step : BUDGET.entrySet()) {
      budget += step.getValue();
      String name = step.getKey();
      rows.add(Row.of(name, milliseconds(of(costs, name)), milliseconds(step.getValue())));
    }
    rows.add(Row.of("all", milliseconds(costs.sum()), milliseconds(budget)));
    return new Table("step", List.of("ms a word", "budget"), rows);
  }

  /** A step's cost; "a and b" are two. */
  private static double of(Costs costs, String steps) {
    double sum = 0;
    for (String step : steps.split(" and ", -1)) {
      sum += costs.steps().getOrDefault(step, 0.0);
    }
    return sum;
  }

  private static Table costs(String title, Map<Integer, Costs> all) {
    List<Row> rows = new ArrayList<>();
    List<String> steps = List.of("tag", "find", "resolve", "judge", "write");
    all.forEach(
        (size, costs) -> {
          List<Value> values = new ArrayList<>();
          values.add(Value.count(costs.claims()));
          steps.forEach(step -> values.add(milliseconds(of(costs, step))));
          values.add(milliseconds(costs.sum()));
          rows.add(new Row("%,d".formatted(size), values));
        });
    List<String> columns = new ArrayList<>(List.of("claims"));
    columns.addAll(steps);
    columns.add("all");
    return new Table(title, columns, rows);
  }

  private static Value milliseconds(double number) {
    return new Value(number, 3);
  }
}
