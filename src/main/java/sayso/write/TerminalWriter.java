package sayso.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sayso.Annotated;
import sayso.claim.Claim;
import sayso.source.Source;
import sayso.stance.Judgement;
import sayso.stance.Position;
import sayso.text.Article;
import sayso.text.Proposition;

/**
 * An account of an annotated article for people at a terminal: each source with its claims, then a
 * table of the sources' positions, or a list of them where the table would be too wide.
 */
public final class TerminalWriter {
  private static final int CELL = "discusses 0.00".length();
  private static final int GAP = 2;
  private static final int NARROWEST = 40;

  /** Longer lines are hard to read, however wide the terminal. */
  private static final int WIDEST = 110;

  private static final String INDENT = "      ";

  private final Annotated annotated;
  private final Map<String, String> names;
  private final int width;
  private final Paint paint;
  private final StringBuilder out = new StringBuilder();

  private TerminalWriter(Annotated annotated, int width, boolean colours) {
    this.annotated = annotated;
    this.width = Math.max(NARROWEST, Math.min(width, WIDEST));
    this.paint = new Paint(colours);
    this.names =
        annotated.sources().stream()
            .collect(Collectors.toMap(Source::id, s -> Columns.clean(s.name())));
  }

  /**
   * The account, ending with an empty line.
   *
   * @param width of the terminal, in characters
   */
  public static String account(Annotated annotated, int width, boolean colours) {
    TerminalWriter writer = new TerminalWriter(annotated, width, colours);
    writer.writeSources();
    writer.writePositions();
    return writer.out.append('\n').toString();
  }

  private void writeSources() {
    Map<Source, List<Claim>> claims = new LinkedHashMap<>();
    for (Source source : annotated.sources()) {
      List<Claim> own =
          annotated.claims().stream().filter(c -> source.id().equals(c.source())).toList();
      if (!own.isEmpty()) {
        claims.put(source, own);
      }
    }
    Article article = annotated.article();
    String head =
        Stream.of(article.title(), article.id(), article.outlet(), article.published())
            .filter(Objects::nonNull)
            .map(Columns::clean)
            .collect(Collectors.joining(", "));
    line(paint.bold(head));
    line(
        paint.faint(
            counted(annotated.claims().size(), "claim") + ", " + counted(claims.size(), "source")));
    claims.forEach(
        (source, own) -> {
          line("");
          writeSource(source);
          own.forEach(this::writeClaim);
        });
    List<Claim> open = annotated.claims().stream().filter(c -> c.source() == null).toList();
    if (!open.isEmpty()) {
      line("");
      line(paint.faint("(the text leaves open who says it)"));
      open.forEach(this::writeClaim);
    }
  }

  private void writeSource(Source source) {
    String facts =
        Stream.of(lower(source.kind()), source.role(), source.affiliation(), source.handle())
            .filter(Objects::nonNull)
            .map(Columns::clean)
            .collect(Collectors.joining(", "));
    line(paint.bold(name(source.id())) + "  " + paint.faint(facts));
    if (!source.aliases().isEmpty()) {
      String also = source.aliases().stream().map(Columns::clean).collect(Collectors.joining("; "));
      line(Columns.wrapped("  also: ", also, width));
    }
  }

  private void writeClaim(Claim claim) {
    String content = claim.attribution().contentIn(annotated.article().text());
    line(Columns.wrapped(label(claim.id()), Columns.clean(content), width));
    List<String> manner = new ArrayList<>();
    String lemma = claim.attribution().cue().lemma();
    manner.add(lemma.isEmpty() ? lower(claim.attribution().form()) : lemma);
    if (claim.attribution().hedged()) {
      manner.add("hedged");
    }
    claim.via().forEach(id -> manner.add("via " + name(id)));
    if (claim.within() != null) {
      manner.add("within " + claim.within());
    }
    List<String> parts = new ArrayList<>();
    parts.add(paint.faint("[" + String.join(", ", manner) + "]"));
    Map<String, Judgement> judged = annotated.stances().getOrDefault(claim.id(), Map.of());
    for (Proposition proposition : annotated.propositions()) {
      Judgement judgement = judged.get(proposition.id());
      if (judgement != null) {
        String words =
            figure(judgement.stance().label() + " " + proposition.id(), judgement.probability());
        parts.add(paint.of(judgement.stance(), words));
      }
    }
    line(INDENT + String.join("  ", parts));
  }

  private void writePositions() {
    List<Proposition> propositions = annotated.propositions();
    if (propositions.isEmpty()) {
      return;
    }
    line("");
    line(paint.bold("Positions"));
    for (Proposition proposition : propositions) {
      line(Columns.wrapped(label(proposition.id()), Columns.clean(proposition.text()), width));
    }
    line("");
    Map<String, Map<String, Position>> table = new LinkedHashMap<>();
    for (Position position : annotated.positions()) {
      table
          .computeIfAbsent(position.source(), s -> new LinkedHashMap<>())
          .put(position.proposition(), position);
    }
    if (table.isEmpty()) {
      line("  No claim is about " + (propositions.size() == 1 ? "it." : "them."));
      return;
    }
    int longest = table.keySet().stream().mapToInt(s -> Columns.length(name(s))).max().orElse(0);
    int room = width - GAP - propositions.size() * (GAP + CELL);
    if (room >= Math.min(longest, 20)) {
      writeTable(table, Math.min(longest, room));
    } else {
      writeList(table);
    }
  }

  private void writeTable(Map<String, Map<String, Position>> table, int nameWidth) {
    String gap = " ".repeat(GAP);
    String header =
        annotated.propositions().stream()
            .map(p -> gap + Columns.padded(p.id(), CELL))
            .collect(Collectors.joining("", gap + " ".repeat(nameWidth), ""));
    line(paint.faint(header.stripTrailing()));
    table.forEach(
        (source, positions) -> {
          StringBuilder row = new StringBuilder(gap);
          row.append(Columns.padded(Columns.shortened(name(source), nameWidth), nameWidth));
          for (Proposition proposition : annotated.propositions()) {
            Position position = positions.get(proposition.id());
            String cell = position == null ? "-" : words(position);
            row.append(gap).append(position == null ? cell : paint.of(position.side(), cell));
            row.append(" ".repeat(Math.max(0, CELL - cell.length())));
          }
          line(row.toString().stripTrailing());
        });
  }

  private void writeList(Map<String, Map<String, Position>> table) {
    table.forEach(
        (source, positions) -> {
          line("  " + Columns.shortened(name(source), width - GAP));
          positions.forEach(
              (id, p) -> line("    " + Columns.padded(id, 4) + paint.of(p.side(), words(p))));
        });
  }

  private String name(String source) {
    return names.getOrDefault(source, source);
  }

  private void line(String line) {
    out.append(line).append('\n');
  }

  private static String words(Position position) {
    return figure(position.side().label(), position.probability());
  }

  private static String figure(String what, double probability) {
    return String.format(Locale.ROOT, "%s %.2f", what, probability);
  }

  private static String label(String id) {
    return Columns.padded("  " + id, INDENT.length() - 1) + " ";
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
