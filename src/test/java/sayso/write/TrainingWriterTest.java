package sayso.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sayso.Annotated;
import sayso.claim.AttributionSpans;
import sayso.claim.Claim;
import sayso.read.NativeReader;
import sayso.text.Article;
import sayso.text.CodePoints;
import sayso.text.Span;

/** Training data, read by a JSON parser and by DuckDB. */
class TrainingWriterTest {
  private static final List<String> SPLITS = List.of("train", "dev", "test");
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path folder;

  @Test
  void holdsEveryClaimAndPairOfTheCorpus() throws Exception {
    check(GoldArticles.corpus());
  }

  @Test
  void holdsEveryClaimAndPairOfTheDevArticles() throws Exception {
    check(GoldArticles.dev());
  }

  private void check(List<Annotated> articles) throws IOException, SQLException {
    write(articles, 0, false);
    List<JsonNode> claims = rows("claims");
    assertThat(charactersOfRows(claims)).isEqualTo(characters(articles));
    for (JsonNode row : claims) {
      assertThat(row.get("tokens").size()).isEqualTo(row.get("labels").size());
      assertThat(row.get("tokens").size()).isEqualTo(row.get("offsets").size());
      assertWellFormed(row.get("labels"));
    }
    List<JsonNode> stance = rows("stance");
    int pairs = articles.stream().mapToInt(a -> a.claims().size() * a.propositions().size()).sum();
    assertThat(stance).hasSize(pairs);
    assertThat(stance.stream().filter(r -> !r.get("label").asText().equals("unrelated")))
        .hasSize(
            articles.stream()
                .flatMap(a -> a.stances().values().stream())
                .mapToInt(Map::size)
                .sum());
    assertThat(inParquet("claims", "sum(len(tokens))"))
        .isEqualTo(claims.stream().mapToLong(r -> r.get("tokens").size()).sum());
    assertThat(inParquet("claims", "sum(len(claims))"))
        .isEqualTo(claims.stream().mapToLong(r -> r.get("claims").size()).sum());
    assertThat(inParquet("stance", "count(distinct id)")).isEqualTo(pairs);
    Set<String> ids = new HashSet<>();
    for (String split : SPLITS) {
      for (Annotated back : NativeReader.read(folder.resolve("articles/" + split + ".jsonl"))) {
        assertThat(ids.add(back.article().id())).isTrue();
      }
    }
    assertThat(ids).hasSameSizeAs(articles);
  }

  private static void assertWellFormed(JsonNode labels) {
    String before = "O";
    for (JsonNode node : labels) {
      String label = node.asText();
      assertThat(label).matches("O|[BI]-(?:source|cue|content)");
      if (label.startsWith("I-")) {
        assertThat(before.substring(1)).isEqualTo(label.substring(1));
      }
      before = label;
    }
  }

  /** "article claim role offset" of every character, white space aside, that a span covers. */
  private static Set<String> characters(List<Annotated> articles) {
    Set<String> characters = new TreeSet<>();
    for (Annotated annotated : articles) {
      for (Claim claim : annotated.claims()) {
        AttributionSpans spans = claim.attribution().spans();
        String key = annotated.article().id() + " " + claim.id();
        add(characters, key + " source ", spans.source(), annotated.article().text());
        add(characters, key + " cue ", spans.cue(), annotated.article().text());
        add(characters, key + " content ", spans.content(), annotated.article().text());
      }
    }
    return characters;
  }

  private static void add(Set<String> characters, String key, List<Span> spans, String text) {
    CodePoints points = CodePoints.of(text);
    for (Span span : spans) {
      for (int i = span.start(); i < span.end(); i++) {
        if (!Character.isWhitespace(text.charAt(i)) && !Character.isLowSurrogate(text.charAt(i))) {
          characters.add(key + points.before(i));
        }
      }
    }
  }

  private static Set<String> charactersOfRows(List<JsonNode> rows) {
    Set<String> characters = new TreeSet<>();
    for (JsonNode row : rows) {
      Set<Integer> inTokens = new HashSet<>();
      for (JsonNode offsets : row.get("offsets")) {
        for (int i = offsets.get("start").asInt(); i < offsets.get("end").asInt(); i++) {
          inTokens.add(i);
        }
      }
      for (JsonNode claim : row.get("claims")) {
        for (String role : List.of("source", "cue", "content")) {
          for (JsonNode span : claim.get(role + "Spans")) {
            for (int i = span.get("start").asInt(); i < span.get("end").asInt(); i++) {
              if (inTokens.contains(i)) {
                characters.add(
                    row.get("article").asText()
                        + " "
                        + claim.get("claim").asText()
                        + " "
                        + role
                        + " "
                        + i);
              }
            }
          }
        }
      }
    }
    return characters;
  }

  private List<JsonNode> rows(String set) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    for (String split : SPLITS) {
      for (String line :
          Files.readAllLines(
              folder.resolve(set + "/" + split + ".jsonl"), StandardCharsets.UTF_8)) {
        rows.add(JSON.readTree(line));
      }
    }
    return rows;
  }

  private long inParquet(String set, String count) throws SQLException {
    String value =
        DuckDb.rows(
                "select " + count + " from read_parquet('" + folder + "/" + set + "/*.parquet')")
            .get(0)[0];
    return value == null ? 0 : Long.parseLong(value);
  }

  private void write(List<Annotated> articles, double minConfidence, boolean balance)
      throws IOException {
    TrainingSplits splits = new TrainingSplits(minConfidence);
    articles.forEach(splits::add);
    try (ArticleWriter writer =
        new TrainingWriter(folder, splits, new TrainingWriter.Options(minConfidence, balance))) {
      for (Annotated article : articles) {
        writer.write(article);
      }
    }
  }

  @Test
  void balancedDataHasAsManyPairsOfEachLabel() throws IOException {
    write(GoldArticles.corpus(), 0, true);
    for (String split : SPLITS) {
      Map<String, Integer> counts = new TreeMap<>();
      for (String line : Files.readAllLines(folder.resolve("stance/" + split + ".jsonl"))) {
        counts.merge(JSON.readTree(line).get("label").asText(), 1, Integer::sum);
      }
      assertThat(new HashSet<>(counts.values())).as(split + counts).hasSizeLessThanOrEqualTo(1);
    }
    assertThat(rows("stance")).isNotEmpty();
  }

  @Test
  void unsureClaimsAndStancesAreLeftOut() throws IOException {
    write(List.of(NativeExamples.harbour()), 0.8, false);
    assertThat(rows("claims"))
        .flatExtracting(row -> row.get("claims").findValuesAsText("claim"))
        .containsExactly("c1", "c3");
    assertThat(rows("stance"))
        .extracting(row -> row.get("id").asText())
        .containsExactly("harbour/c1/p1", "harbour/c1/p2", "harbour/c3/p2");
  }

  @Test
  void nearDuplicatesStayTogetherInAnyOrder() throws IOException {
    List<Annotated> articles = new ArrayList<>();
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      StringBuilder text = new StringBuilder();
      for (int word = 0; word < 200; word++) {
        text.append("word").append(random.nextInt(5000)).append(' ');
      }
      articles.add(article("a" + i, text.toString()));
      if (i % 3 == 0) {
        articles.add(article("b" + i, "The Gazette reports: " + text + " Copyright."));
      }
    }
    TrainingSplits.Plan plan = plan(articles);
    for (int i = 0; i < 60; i += 3) {
      assertThat(plan.of().get("b" + i)).isEqualTo(plan.of().get("a" + i));
    }
    List<Annotated> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, random);
    assertThat(plan(shuffled).of()).isEqualTo(plan.of());
    Map<TrainingSplits.Split, Integer> sizes = new TreeMap<>();
    plan.of().values().forEach(split -> sizes.merge(split, 1, Integer::sum));
    assertThat(sizes.get(TrainingSplits.Split.TRAIN)).isBetween(60, 68);
    assertThat(sizes.get(TrainingSplits.Split.DEV)).isBetween(6, 10);
  }

  private static TrainingSplits.Plan plan(List<Annotated> articles) {
    TrainingSplits splits = new TrainingSplits(0);
    articles.forEach(splits::add);
    return splits.plan();
  }

  private static Annotated article(String id, String text) {
    return new Annotated(
        Article.of(id, text), List.of(), List.of(), Map.of(), List.of(), List.of());
  }

  @Test
  void theCardCountsWhatIsThere() throws IOException {
    write(GoldArticles.corpus(), 0, false);
    assertThat(folder.resolve("README.md"))
        .content(StandardCharsets.UTF_8)
        .startsWith("---\nconfigs:\n- config_name: claims\n")
        .contains("path: stance/train.parquet", "| train | ", "| test | ");
  }
}
