package sayso.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sayso.Annotated;
import sayso.Corpus;
import sayso.text.OpenNlpTagger;

/** The labels in corpus/who-says-what: how many, that they hold no text, and that they join. */
class WhoSaysWhatLabelsTest {
  private static final Path LABELS = Corpus.FOLDER.resolve("who-says-what");
  private static final Path DATA = Path.of("../shared/data");
  private static final JsonMapper JSON = new JsonMapper();

  private static List<JsonNode> lines(String split) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line :
        Files.readAllLines(LABELS.resolve(split + ".jsonl"), StandardCharsets.UTF_8)) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  @ParameterizedTest
  @CsvSource({
    "train, 448, 1792, 4671, 10023, 7094",
    "dev, 27, 81, 313, 639, 400",
    "more, 787, 5082, 8531, 18858, 12215"
  })
  void areAllThere(
      String split, int articles, int propositions, int entities, int events, int stances)
      throws IOException {
    List<JsonNode> lines = lines(split);
    assertThat(lines).hasSize(articles);
    assertThat(lines.stream().mapToInt(l -> l.get("propositions").size()).sum())
        .isEqualTo(propositions);
    assertThat(lines.stream().mapToInt(l -> l.get("entities").size()).sum()).isEqualTo(entities);
    assertThat(lines.stream().mapToInt(l -> l.get("events").size()).sum()).isEqualTo(events);
    assertThat(lines.stream().mapToInt(WhoSaysWhatLabelsTest::stances).sum()).isEqualTo(stances);
  }

  private static int stances(JsonNode line) {
    int count = 0;
    for (JsonNode event : line.get("events")) {
      count += event.path("stance").size();
    }
    return count;
  }

  @ParameterizedTest
  @ValueSource(strings = {"train", "dev", "more"})
  void holdNothingLongerThanANameOrAProposition(String split) throws IOException {
    for (JsonNode line : lines(split)) {
      assertThat(line.fieldNames())
          .toIterable()
          .containsExactly("id", "propositions", "entities", "events");
      for (JsonNode p : line.get("propositions")) {
        assertThat(words(p.get("text"))).isLessThanOrEqualTo(26);
      }
      for (JsonNode entity : line.get("entities")) {
        assertThat(words(entity.get("name"))).isLessThanOrEqualTo(20);
        entity.path("aliases").forEach(a -> assertThat(words(a)).isLessThanOrEqualTo(12));
      }
      for (JsonNode event : line.get("events")) {
        assertThat(event.get("event").asText()).matches("E\\d+");
        assertThat(List.of("event", "source", "via", "stance"))
            .containsAll(() -> event.fieldNames());
      }
    }
  }

  private static int words(JsonNode text) {
    return text.asText().split("\\s+", -1).length;
  }

  @Test
  void moreLeavesOutTheArticlesThatAreHeldBack() throws IOException {
    List<String> own = lines("train").stream().map(l -> l.get("id").asText()).toList();
    List<String> heldBack =
        IntStream.range(0, own.size()).filter(i -> i % 10 == 0).mapToObj(own::get).toList();
    List<String> dev = lines("dev").stream().map(l -> l.get("id").asText()).toList();

    List<String> more = lines("more").stream().map(l -> l.get("id").asText()).toList();

    assertThat(more).doesNotContainAnyElementsOf(heldBack).doesNotContainAnyElementsOf(dev);
  }

  @Test
  void joinWithTheDevArticles() throws IOException {
    Path polnear = DATA.resolve("polnear/dev");
    Assumptions.assumeTrue(Files.isDirectory(polnear), polnear + " is not there");
    OpenNlpTagger tagger = OpenNlpTagger.load();
    List<Annotated> joined = new ArrayList<>();
    WhoSaysWhatJoin.forEach(
        LABELS.resolve("dev.jsonl"), polnear, marked -> joined.add(marked.gold(tagger::tag)));
    List<WhoSaysWhatGold> golds = WhoSaysWhatGold.read(LABELS.resolve("dev.jsonl"), polnear);
    assertThat(joined).hasSize(27);
    for (int i = 0; i < joined.size(); i++) {
      List<WhoSaysWhatGold.Event> withContent =
          golds.get(i).events().stream().filter(e -> !e.content().isEmpty()).toList();
      assertThat(joined.get(i).claims()).hasSameSizeAs(withContent);
      assertThat(stances(joined.get(i)))
          .isEqualTo(withContent.stream().mapToInt(e -> e.stances().size()).sum());
      assertThat(joined.get(i).claims().stream().filter(c -> c.source() != null))
          .hasSize((int) withContent.stream().filter(e -> e.source() != null).count());
    }
  }

  private static int stances(Annotated annotated) {
    return annotated.stances().values().stream().mapToInt(Map::size).sum();
  }
}
