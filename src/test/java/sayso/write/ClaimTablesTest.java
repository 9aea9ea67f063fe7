package sayso.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sayso.Annotated;
import sayso.source.Source;
import sayso.text.Article;

/** CSV and Parquet, read by DuckDB. */
class ClaimTablesTest {
  /**
   * The same columns of both; names have no bar in them here ({@link #aBarInANameIsNoBoundary}).
   */
  private static final String COLUMNS =
      "article, claim, sourceName, sourceKind, %s, within, form, cue, cueType, cuePolarity, hedged";

  @TempDir private Path folder;

  @Test
  void parquetHoldsEveryClaimOfTheCorpus() throws Exception {
    List<Annotated> articles = GoldArticles.corpus();
    assertThat(fromParquet(articles).list()).isEqualTo(Facts.of(articles).list());
  }

  @Test
  void parquetHoldsEveryClaimOfTheDevArticles() throws Exception {
    List<Annotated> articles = GoldArticles.dev();
    assertThat(fromParquet(articles).list()).isEqualTo(Facts.of(articles).list());
  }

  @Test
  void csvHoldsEveryClaimOfTheCorpus() throws Exception {
    List<Annotated> articles = GoldArticles.corpus();
    assertThat(fromCsv(articles).list()).isEqualTo(Facts.of(articles).list());
  }

  @Test
  void csvHoldsEveryClaimOfTheDevArticles() throws Exception {
    List<Annotated> articles = GoldArticles.dev();
    assertThat(fromCsv(articles).list()).isEqualTo(Facts.of(articles).list());
  }

  private Facts fromParquet(List<Annotated> articles) throws IOException, SQLException {
    Path file = folder.resolve("claims.parquet");
    try (ArticleWriter writer = new ParquetClaims(Files.newOutputStream(file))) {
      for (Annotated article : articles) {
        writer.write(article);
      }
    }
    String from = "from read_parquet('" + file + "')";
    Facts facts = new Facts();
    addClaims(facts, COLUMNS.formatted("array_to_string(viaNames, '|')"), from);
    for (String role : List.of("source", "cue", "content")) {
      for (String[] row :
          DuckDb.rows(
              "select article, claim, s.start, s.\"end\" from (select article, claim, unnest("
                  + role
                  + "Spans) as s "
                  + from
                  + ")")) {
        facts.span(row[0], row[1], role, Integer.parseInt(row[2]), Integer.parseInt(row[3]));
      }
    }
    addStances(facts, "select article, claim, unnest(stances) as s " + from);
    return facts;
  }

  private Facts fromCsv(List<Annotated> articles) throws IOException, SQLException {
    Path file = folder.resolve("claims.csv");
    try (ArticleWriter writer = new CsvClaims(Files.newOutputStream(file))) {
      for (Annotated article : articles) {
        writer.write(article);
      }
    }
    // An apostrophe that defuses a formula is taken off, as docs/formats.md tells.
    String from =
        "from (select regexp_replace(columns(*), '^''', '') from read_csv('"
            + file
            + "', all_varchar = true, header = true, delim = ',', quote = '\"', escape = '\"',"
            + " nullstr = 'no null', max_line_size = 10000000))";
    Facts facts = new Facts();
    addClaims(
        facts,
        "article, claim, nullif(sourceName, ''), nullif(sourceKind, ''), viaNames,"
            + " nullif(within, ''), form, cue, cueType, cuePolarity, hedged",
        from);
    for (String role : List.of("source", "cue", "content")) {
      for (String[] row : DuckDb.rows("select article, claim, " + role + "Spans " + from)) {
        for (String span : row[2].isEmpty() ? new String[0] : row[2].split(" ", -1)) {
          String[] ends = span.split("-", -1);
          facts.span(row[0], row[1], role, Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
        }
      }
    }
    addStances(
        facts,
        "select article, claim, unnest(from_json(stances,"
            + " '[{\"proposition\": \"VARCHAR\", \"label\": \"VARCHAR\"}]')) as s "
            + from);
    return facts;
  }

  private static void addClaims(Facts facts, String columns, String from) throws SQLException {
    for (String[] row : DuckDb.rows("select " + columns + " " + from)) {
      facts.claim(
          row[0],
          row[1],
          row[2],
          row[3],
          row[4].isEmpty() ? List.of() : Arrays.asList(row[4].split("\\|", -1)),
          row[5],
          row[6],
          row[7],
          row[8],
          row[9],
          Boolean.parseBoolean(row[10]));
    }
  }

  private static void addStances(Facts facts, String stances) throws SQLException {
    for (String[] row :
        DuckDb.rows("select article, claim, s.proposition, s.label from (" + stances + ")")) {
      facts.stance(row[0], row[1], row[2], row[3]);
    }
  }

  @Test
  void formulasAreDefused() throws IOException {
    Annotated harbour = NativeExamples.harbour();
    for (String title : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "'=1")) {
      Article article =
          new Article("a", title, harbour.article().text(), null, null, null, List.of());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      write(
          out,
          new Annotated(
              article,
              harbour.sources(),
              harbour.claims(),
              harbour.stances(),
              harbour.propositions(),
              harbour.positions()));
      assertThat(out.toString(UTF_8)).containsPattern("\na,\"?'\\Q" + title + "\\E");
    }
  }

  @Test
  void aBarInANameIsNoBoundary() throws IOException {
    Annotated harbour = NativeExamples.harbour();
    List<Source> sources = new ArrayList<>(harbour.sources());
    Source mayor = sources.get(0);
    sources.set(
        0,
        new Source(
            mayor.id(),
            mayor.name(),
            mayor.kind(),
            List.of("A|B", "C\\"),
            null,
            null,
            null,
            mayor.mentions()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(
        out,
        new Annotated(
            harbour.article(),
            sources,
            harbour.claims(),
            harbour.stances(),
            harbour.propositions(),
            harbour.positions()));
    assertThat(out.toString(UTF_8)).contains(",person,A\\|B|C\\\\,");
  }

  private static void write(OutputStream out, Annotated article) throws IOException {
    try (ArticleWriter writer = new CsvClaims(out)) {
      writer.write(article);
    }
  }
}
