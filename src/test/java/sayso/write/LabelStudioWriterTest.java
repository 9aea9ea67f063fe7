package sayso.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sayso.write.GoldArticles.lines;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sayso.Annotated;
import sayso.read.LabelStudioGold;
import sayso.text.CodePoints;

/** Label Studio's tasks, read strictly, submitted and corrected as its editor does it, and back. */
class LabelStudioWriterTest {
  @TempDir private Path folder;

  @Test
  void holdsEveryClaimOfTheCorpus() throws Exception {
    List<Annotated> articles = new ArrayList<>(GoldArticles.corpus());
    articles.add(NativeExamples.hostile("\u0000\u0007\u001B\uFFFE"));
    assertHolds(articles, write(articles));
  }

  @Test
  void holdsEveryClaimOfTheDevArticles() throws Exception {
    List<Annotated> articles = GoldArticles.dev();
    LabelStudioFolder studio = write(articles);
    assertHolds(articles, studio);
    assertThat(lines(back(studio.export(studio.tasks(), "export.json"))))
        .containsExactlyElementsOf(lines(articles));
  }

  private static void assertHolds(List<Annotated> articles, LabelStudioFolder studio) {
    assertThat(studio.facts().list()).isEqualTo(Facts.of(articles).list());
    assertThat(studio.countSources()).containsExactly(GoldArticles.countSources(articles));
  }

  @Test
  void comesBackAsItWas() throws Exception {
    List<Annotated> articles = new ArrayList<>(GoldArticles.corpus());
    // Uncertain, and with half a surrogate pair.
    articles.removeIf(a -> List.of("harbour", "bare").contains(a.article().id()));
    articles.add(NativeExamples.hostile("\u0000\u0007\u001B\uFFFE"));
    LabelStudioFolder studio = write(articles);
    assertThat(lines(back(studio.export(studio.tasks(), "export.json"))))
        .containsExactlyElementsOf(lines(articles));
  }

  @Test
  void confidencesAreScores() throws Exception {
    JsonNode result = result(write(List.of(NativeExamples.harbour())).tasks());
    assertThat(item(result, "1-c1", "mark").get("score").doubleValue()).isEqualTo(0.98765432);
    assertThat(item(result, "1-c2", "stance1").get("score").doubleValue()).isEqualTo(0.9);
    assertThat(item(result, "1-c3", "sourceConfidence").at("/value/number").doubleValue())
        .isEqualTo(0.75);
  }

  @Test
  void aSourceWithoutAMentionStaysOne() throws Exception {
    Annotated implied = NativeExamples.unmentioned(NativeExamples.hostile(""));
    LabelStudioFolder studio = write(List.of(implied));
    assertThat(back(studio.export(studio.tasks(), "export.json"))).containsExactly(implied);
  }

  @Test
  void whatIsCorrectedChangesAndNothingElse() throws Exception {
    Annotated before = NativeExamples.hostile("\u0007");
    LabelStudioFolder studio = write(List.of(before));
    Path export = studio.export(studio.tasks(), "export.json");
    assertThat(back(export)).containsExactly(before);

    ArrayNode tasks = studio.tasks();
    JsonNode result = result(tasks);
    ((ArrayNode) item(result, "1-c1", "stance1").at("/value/choices")).removeAll().add("supports");
    ObjectNode content = (ObjectNode) item(result, "1-c1-content1", "mark").get("value");
    String words = content.get("text").asText();
    content.put("end", content.get("end").intValue() - 1);
    content.put("text", words.substring(0, words.length() - Corrections.CUT.length()));
    Corrections.assertClaimIsChanged(before, back(studio.export(tasks, "export.json")).get(0));
  }

  @Test
  void claimsAreAddedAndDeleted() throws Exception {
    Annotated harbour = NativeExamples.harbour();
    LabelStudioFolder studio = write(List.of(harbour));
    ArrayNode tasks = studio.tasks();
    ArrayNode result = (ArrayNode) result(tasks);
    for (int i = result.size() - 1; i >= 0; i--) {
      // As the editor does: a region that is deleted takes its values and relations with it.
      if (result.get(i).path("id").asText().startsWith("1-c3")
          || result.get(i).path("from_id").asText().equals("1-c3")) {
        result.remove(i);
      }
    }
    String text = harbour.article().text();
    region(result, "aB3", "Claim", text, "news");
    region(result, "aB4", "Content", text, "news");
    region(result, "aB5", "Source", text, "Harbour");
    // One is drawn from the other end, and none has a label.
    result.addObject().put("from_id", "aB3").put("to_id", "aB4").put("type", "relation");
    result.addObject().put("from_id", "aB5").put("to_id", "aB3").put("type", "relation");
    Corrections.ADDED.forEach(
        (name, value) -> {
          ObjectNode item = result.addObject().put("id", "aB3").put("from_name", name);
          item.put("to_name", "text").put("type", "choices");
          item.putObject("value").putArray("choices").add(value);
        });
    Corrections.assertClaimIsAddedAndAnotherDeleted(
        back(studio.export(tasks, "export.json")).get(0));
  }

  private static void region(ArrayNode result, String id, String label, String text, String words) {
    ObjectNode item = result.addObject().put("id", id).put("from_name", "mark");
    item.put("to_name", "text").put("type", "labels");
    int start = CodePoints.of(text).before(text.indexOf(words));
    ObjectNode value = item.putObject("value").put("start", start);
    value.put("end", start + words.length()).put("text", words).putArray("labels").add(label);
  }

  @Test
  void olderEditorsCountedUnits() throws Exception {
    Annotated before = NativeExamples.hostile("");
    LabelStudioFolder studio = write(List.of(before));
    ArrayNode tasks = studio.tasks();
    CodePoints points = CodePoints.of(before.article().text());
    for (JsonNode item : result(tasks)) {
      if (item.path("type").asText().equals("labels")) {
        ObjectNode value = (ObjectNode) item.get("value");
        value.put("start", points.index(value.get("start").intValue()));
        value.put("end", points.index(value.get("end").intValue()));
      }
    }
    assertThat(back(studio.export(tasks, "export.json"))).containsExactly(before);
  }

  @Test
  void onlyWhatWasSubmittedIsGold() throws Exception {
    Annotated first = NativeExamples.hostile("");
    LabelStudioFolder studio = write(List.of(first, NativeExamples.harbour()));
    ArrayNode tasks = studio.tasks();
    studio.export(tasks, "export.json");
    ((ArrayNode) tasks.get(1).get("annotations")).removeAll();
    ObjectNode skipped = ((ArrayNode) tasks.get(0).get("annotations")).addObject();
    skipped.put("was_cancelled", true).putArray("result");
    Path export = Files.writeString(folder.resolve("some.json"), tasks.toString());
    assertThat(back(export)).containsExactly(first);
  }

  @Test
  void whatIsWrongIsTold() throws Exception {
    LabelStudioFolder studio = write(List.of(NativeExamples.hostile("")));
    assertThatThrownBy(() -> back(folder.resolve("tasks.json")))
        .hasMessageContaining("tasks.json: no task has an annotation; submit");
    Path export = folder.resolve("export.json");
    Files.writeString(export, "{}");
    assertThatThrownBy(() -> back(export)).hasMessageContaining("export.json: it is no list of");
    Files.writeString(export, "[{");
    assertThatThrownBy(() -> back(export)).hasMessageContaining("export.json: broken JSON: ");
    ArrayNode tasks = studio.tasks();
    ((ObjectNode) item(result(tasks), "1-c1", "mark").get("value")).put("end", 999);
    studio.export(tasks, "export.json");
    assertThatThrownBy(() -> back(export))
        .hasMessageContaining("export.json, task 1: 1-c1 is from")
        .hasMessageContaining("to 999, no place in the text");
  }

  private static JsonNode result(ArrayNode tasks) {
    return tasks.get(0).get("predictions").get(0).get("result");
  }

  private static JsonNode item(JsonNode result, String id, String name) {
    for (JsonNode item : result) {
      if (item.path("id").asText().equals(id) && item.path("from_name").asText().equals(name)) {
        return item;
      }
    }
    throw new AssertionError("no " + name + " of " + id);
  }

  private LabelStudioFolder write(List<Annotated> articles) throws Exception {
    GoldArticles.write(articles, new LabelStudioWriter(folder));
    return LabelStudioFolder.read(folder);
  }

  private static List<Annotated> back(Path export) throws IOException {
    return GoldArticles.back(receiver -> LabelStudioGold.forEach(export, receiver));
  }
}
