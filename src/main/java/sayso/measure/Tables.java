package sayso.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sayso.measure.ClaimScores.Kind;
import sayso.measure.ClaimScores.Link;
import sayso.measure.Table.Row;
import sayso.measure.Table.Value;
import sayso.stance.Stance;

/** Scores as tables, for people and for programs. */
public final class Tables {
  private static final List<String> COUNTED = List.of("gold", "predicted", "P", "R", "F1");
  private static final List<String> SHARE = List.of("right", "of", "%");
  private static final List<Stance> LABELS =
      List.of(Stance.SUPPORTS, Stance.DENIES, Stance.DISCUSSES);

  private Tables() {}

  public static List<Table> of(ClaimScores scores) {
    List<Row> linked = new ArrayList<>();
    List<Row> exact = new ArrayList<>();
    List<Row> sources = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      ClaimScores.Block block = scores.block(kind);
      for (Link link : Link.values()) {
        linked.add(row(kind.label() + ", " + link.label(), block.linked(link)));
      }
      for (Role role : Role.values()) {
        exact.add(row(kind.label() + ", " + role.label(), block.exact(role)));
      }
      sources.add(row(kind.label(), block.sources()));
    }
    List<Row> fragments = new ArrayList<>();
    for (Role role : Role.values()) {
      FragmentScores found = scores.fragments(role);
      List<Value> values = new ArrayList<>(row("", found.exact()).values());
      values.add(Value.percent(found.begin().f1()));
      values.add(Value.percent(found.meanJaccard()));
      fragments.add(new Row(role.label(), values));
    }
    return List.of(
        new Table("attributions", COUNTED, linked),
        new Table("exact spans", COUNTED, exact),
        new Table("sources of linked content", SHARE, sources),
        new Table(
            "fragments (CofeNet)",
            List.of("gold", "predicted", "P", "R", "F1", "begin F1", "Jaccard"),
            fragments));
  }

  public static List<Table> of(SenseScores scores) {
    return List.of(
        new Table(
            "sides",
            SHARE,
            List.of(
                row("by the cue's polarity", scores.cue()),
                row("by the classifier", scores.classifier()),
                row("by the classifier, where the cue says another", scores.against()))));
  }

  public static List<Table> of(Agreement agreement) {
    List<Row> spans = new ArrayList<>();
    spans.add(row("claims, by content", agreement.claims()));
    for (Role role : Role.values()) {
      spans.add(row("of these, same " + role.label(), agreement.exact(role)));
    }
    List<Row> labels = new ArrayList<>();
    for (Agreement.Label label : Agreement.Label.values()) {
      Kappa kappa = agreement.kappa(label);
      labels.add(
          Row.of(
              label.label(),
              Value.count(kappa.count()),
              Value.percent(kappa.agreement()),
              new Value(kappa.value(), 3)));
    }
    return List.of(
        new Table("spans", List.of("first", "second", "P", "R", "F1"), spans),
        new Table("same source", SHARE, List.of(row("of paired claims", agreement.sources()))),
        new Table("labels of paired claims", List.of("compared", "same %", "kappa"), labels));
  }

  public static List<Table> of(SourceScores scores) {
    List<Row> names = new ArrayList<>();
    names.add(row("all", scores.rightNames()));
    new TreeMap<>(scores.names()).forEach((kind, share) -> names.add(row(kind, share)));
    BCubed clusters = scores.clusters();
    return List.of(
        new Table(
            "attributions", SHARE, List.of(row("found", new Share(scores.found(), scores.gold())))),
        new Table("names", SHARE, names),
        new Table(
            "clusters",
            List.of("P", "R", "F1"),
            List.of(
                Row.of(
                    "B-cubed",
                    Value.percent(clusters.precision()),
                    Value.percent(clusters.recall()),
                    Value.percent(clusters.f1())),
                Row.of(
                    "pairwise",
                    Value.percent(scores.pairs().precision()),
                    Value.percent(scores.pairs().recall()),
                    Value.percent(scores.pairs().f1())))),
        new Table(
            "wrongly merged pairs",
            List.of("merged", "of"),
            List.of(
                merged("two unnamed chains", scores.unnamedMerged()),
                merged("unnamed with named", scores.namedMerged()))));
  }

  public static List<Table> of(PairScores scores) {
    List<Row> labels = new ArrayList<>();
    scores.labels().forEach((label, tally) -> labels.add(row(label, tally)));
    return List.of(
        new Table("pairs", SHARE, List.of(row("accuracy", scores.accuracy()))),
        new Table("labels", COUNTED, labels),
        new Table(
            "mean", List.of("F1"), List.of(Row.of("macro", Value.percent(scores.macroF1())))));
  }

  public static List<Table> of(WhoSaysWhatScores scores) {
    List<Row> stances = new ArrayList<>();
    LABELS.forEach(label -> stances.add(row(label.label(), scores.stance(label))));
    LABELS.forEach(
        label -> stances.add(row(label.label() + ", given found", scores.stanceOfFound(label))));
    return List.of(
        new Table(
            "claims",
            List.of("gold", "predicted", "found", "%"),
            List.of(
                Row.of(
                    "claims",
                    Value.count(scores.gold()),
                    Value.count(scores.predicted()),
                    Value.count(scores.found()),
                    Value.percent(new Share(scores.found(), scores.gold()).value())))),
        new Table(
            "sources",
            SHARE,
            List.of(
                row("of found claims", scores.sourcesFound()),
                row("end to end", scores.sourcesAll()))),
        new Table(
            "clusters",
            List.of("F1"),
            List.of(Row.of("B-cubed", Value.percent(scores.sources().f1())))),
        new Table("relays", COUNTED, List.of(row("relays of found claims", scores.relays()))),
        new Table("stance", COUNTED, stances),
        new Table(
            "mean",
            List.of("F1"),
            List.of(
                Row.of("supports and denies", Value.percent(scores.sidesF1())),
                Row.of(
                    "supports and denies, given found", Value.percent(scores.sidesF1OfFound())))),
        new Table("positions", COUNTED, List.of(row("positions", scores.positions()))));
  }

  public static List<Table> of(CueScores scores) {
    List<Row> rows = new ArrayList<>();
    scores.rows().forEach((name, tally) -> rows.add(row(name, tally)));
    return List.of(new Table("cues", COUNTED, rows));
  }

  /** By article, then of all. */
  public static List<Table> of(Map<String, GoldenScores> articles) {
    List<Row> rows = new ArrayList<>();
    articles.forEach((id, scores) -> rows.add(row(id, scores)));
    rows.add(
        row("all", articles.values().stream().reduce(GoldenScores.NOTHING, GoldenScores::plus)));
    return List.of(new Table("claims", List.of("gold", "found", "wholly right", "spurious"), rows));
  }

  private static Row row(String name, GoldenScores scores) {
    return Row.of(
        name,
        Value.count(scores.gold()),
        Value.count(scores.found()),
        Value.count(scores.right()),
        Value.count(scores.spurious()));
  }

  private static Row row(String name, Tally tally) {
    return Row.of(
        name,
        Value.count(tally.gold()),
        Value.count(tally.predicted()),
        Value.percent(tally.precision()),
        Value.percent(tally.recall()),
        Value.percent(tally.f1()));
  }

  private static Row row(String name, Share share) {
    return Row.of(
        name, Value.count(share.right()), Value.count(share.of()), Value.percent(share.value()));
  }

  private static Row merged(String name, Share share) {
    return Row.of(name, Value.count(share.right()), Value.count(share.of()));
  }
}
