package sayso.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import sayso.measure.ClaimScores.Block;
import sayso.measure.ClaimScores.Kind;
import sayso.measure.ClaimScores.Link;
import sayso.measure.LineScores.Speed;
import sayso.measure.Program.Run;
import sayso.measure.Table.Row;
import sayso.measure.Table.Value;
import sayso.stance.Stance;

/** The tables of the page of scores: a row for each tagger, then what others reach. */
final class LineTables {
  private static final List<String> COUNTED = List.of("gold", "predicted", "P", "R", "F1");

  private final List<LineScores> lines;

  LineTables(List<LineScores> lines) {
    this.lines = List.copyOf(lines);
  }

  Table claims() {
    List<String> columns =
        List.of(
            "content F1",
            "content+source F1",
            "speech only: content F1",
            "speech only: content+source F1",
            "right sources of linked contents");
    return table(
        "PolNeAR dev",
        columns,
        line -> {
          Block all = line.claims().block(Kind.ALL);
          Block speech = line.speech().block(Kind.ALL);
          return List.of(
              Value.percent(all.linked(Link.CONTENT).f1()),
              Value.percent(all.linked(Link.CONTENT_SOURCE).f1()),
              Value.percent(speech.linked(Link.CONTENT).f1()),
              Value.percent(speech.linked(Link.CONTENT_SOURCE).f1()),
              Value.percent(all.sources().value()));
        },
        References.CLAIMS);
  }

  Table quotations() {
    List<Row> rows = new ArrayList<>();
    for (LineScores line : lines) {
      for (Kind kind : Kind.values()) {
        Tally tally = line.claims().block(kind).linked(Link.CONTENT_SOURCE);
        rows.add(Row.of(name(line) + ", " + kind.label(), counted(tally)));
      }
    }
    return new Table("content+source", COUNTED, rows);
  }

  Table spans() {
    return table(
        "F1 of exact spans",
        List.of("source", "cue", "content"),
        line ->
            List.of(
                Value.percent(line.claims().fragments(Role.SOURCE).exact().f1()),
                Value.percent(line.claims().fragments(Role.CUE).exact().f1()),
                Value.percent(line.claims().fragments(Role.CONTENT).exact().f1())),
        References.SPANS);
  }

  Table names() {
    return table(
        "GUM news",
        List.of("right names"),
        line -> List.of(Value.percent(line.sources().rightNames().value())),
        References.SOURCES);
  }

  Table sourceKinds() {
    TreeSet<String> kinds = new TreeSet<>();
    lines.forEach(line -> kinds.addAll(line.sources().names().keySet()));
    List<Row> rows = new ArrayList<>();
    for (LineScores line : lines) {
      for (String kind : kinds) {
        Share share = line.sources().names().getOrDefault(kind, Share.NOTHING);
        rows.add(
            Row.of(
                name(line) + ", " + kind, Value.percent(share.value()), Value.count(share.of())));
      }
    }
    return new Table("right names", List.of("%", "of"), rows);
  }

  Table clusters() {
    return table(
        "GUM news",
        List.of("B-cubed F1", "pairwise F1", "unnamed merged, pairs", "unnamed with named, pairs"),
        line ->
            List.of(
                Value.percent(line.sources().clusters().f1()),
                Value.percent(line.sources().pairs().f1()),
                Value.count(line.sources().unnamedMerged().right()),
                Value.count(line.sources().namedMerged().right())),
        List.of());
  }

  Table whole() {
    List<Row> rows = new ArrayList<>();
    for (LineScores line : lines) {
      rows.add(new Row(name(line) + ", from text", whole(line.whole())));
      rows.add(new Row(name(line) + ", attributions given", whole(line.given())));
    }
    return new Table(
        "who-says-what dev",
        List.of(
            "claims found",
            "sources of found",
            "sources, end to end",
            "B-cubed F1",
            "relays F1",
            "positions P",
            "positions R",
            "positions F1"),
        rows);
  }

  Table sides() {
    List<Row> rows = new ArrayList<>();
    for (LineScores line : lines) {
      rows.add(new Row(name(line) + ", from text", sides(line.whole())));
      rows.add(new Row(name(line) + ", attributions given", sides(line.given())));
    }
    return new Table(
        "F1 of stances",
        List.of("supports", "denies", "discusses", "mean of supports and denies"),
        rows);
  }

  Table golden() {
    return table(
        "corpus/golden, counts",
        List.of("claims", "found", "wholly right", "spurious"),
        line ->
            List.of(
                Value.count(line.golden().gold()),
                Value.count(line.golden().found()),
                Value.count(line.golden().right()),
                Value.count(line.golden().spurious())),
        List.of());
  }

  Table seed() {
    return table(
        "seed article, counts",
        List.of("claims", "of them nested", "sources", "positions"),
        line ->
            List.of(
                Value.count(line.seed().claims()),
                Value.count(line.seed().nested()),
                Value.count(line.seed().sources()),
                Value.count(line.seed().positions())),
        List.of());
  }

  Table speed() {
    List<Row> rows = new ArrayList<>();
    for (LineScores line : lines) {
      Speed speed = line.speed();
      double startUp = speed.sentence().seconds();
      rows.add(speed(name(line) + ", start-up", speed.sentence(), Value.UNKNOWN, Value.UNKNOWN));
      rows.add(speed(name(line) + ", seed article", speed.seed(), speed.seedWords(), startUp));
      rows.add(speed(name(line) + ", PolNeAR dev", speed.polnear(), speed.polnearWords(), startUp));
    }
    return new Table("run", List.of("seconds", "words", "words a second", "peak MB"), rows);
  }

  static Table pairs(Map<String, PairScores> stance) {
    List<Row> rows = new ArrayList<>();
    stance.forEach(
        (set, scores) ->
            rows.add(
                Row.of(
                    "Sayso, " + set,
                    Value.percent(scores.accuracy().value()),
                    Value.percent(scores.macroF1()),
                    Value.count(scores.accuracy().of()))));
    rows.addAll(References.STANCE);
    return new Table("set", List.of("accuracy", "macro F1", "pairs"), rows);
  }

  private Table table(
      String title,
      List<String> columns,
      Function<LineScores, List<Value>> figures,
      List<Row> references) {
    List<Row> rows = new ArrayList<>();
    lines.forEach(line -> rows.add(new Row(name(line), figures.apply(line))));
    rows.addAll(references);
    return new Table(title, columns, rows);
  }

  private static String name(LineScores line) {
    return "Sayso, " + line.label();
  }

  private static Value[] counted(Tally tally) {
    return new Value[] {
      Value.count(tally.gold()),
      Value.count(tally.predicted()),
      Value.percent(tally.precision()),
      Value.percent(tally.recall()),
      Value.percent(tally.f1())
    };
  }

  private static List<Value> whole(WhoSaysWhatScores scores) {
    return List.of(
        Value.percent(new Share(scores.found(), scores.gold()).value()),
        Value.percent(scores.sourcesFound().value()),
        Value.percent(scores.sourcesAll().value()),
        Value.percent(scores.sources().f1()),
        Value.percent(scores.relays().f1()),
        Value.percent(scores.positions().precision()),
        Value.percent(scores.positions().recall()),
        Value.percent(scores.positions().f1()));
  }

  private static List<Value> sides(WhoSaysWhatScores scores) {
    return List.of(
        Value.percent(scores.stance(Stance.SUPPORTS).f1()),
        Value.percent(scores.stance(Stance.DENIES).f1()),
        Value.percent(scores.stance(Stance.DISCUSSES).f1()),
        Value.percent(scores.sidesF1()));
  }

  private static Row speed(String name, Run run, int words, double startUp) {
    // A run of a few words may end sooner than the start-up was measured to take.
    double reading = run.seconds() - startUp;
    return speed(
        name, run, Value.count(words), reading > 0 ? Value.count(words / reading) : Value.UNKNOWN);
  }

  private static Row speed(String name, Run run, Value words, Value perSecond) {
    return Row.of(
        name, Value.decimal(run.seconds()), words, perSecond, Value.count(run.peakMegabytes()));
  }
}
