package sayso.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sayso.Annotated;
import sayso.source.Source;
import sayso.source.SourceKind;
import sayso.text.Article;
import sayso.text.Span;

class NativeWriterTest {
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void holdsTheSchema() {
    assertThat(NativeSchema.problems(NativeWriter.line(NativeExamples.harbour()))).isEmpty();
    assertThat(NativeSchema.problems(NativeWriter.line(NativeExamples.bare()))).isEmpty();
  }

  @Test
  void theSchemaRefusesAMissingKey() {
    String line = NativeWriter.line(NativeExamples.harbour());
    assertThat(NativeSchema.problems(line.replace("\"via\":[],", ""))).isNotEmpty();
  }

  @Test
  void keysStandInTheOrderOfTheContract() throws IOException {
    JsonNode root = JSON.readTree(NativeWriter.line(NativeExamples.harbour()));
    assertThat(keys(root))
        .containsExactly(
            "schema",
            "id",
            "title",
            "outlet",
            "url",
            "published",
            "text",
            "sources",
            "claims",
            "propositions",
            "positions");
    assertThat(keys(root.get("sources").get(0)))
        .containsExactly(
            "id", "name", "kind", "aliases", "handle", "role", "affiliation", "mentions");
    JsonNode claim = root.get("claims").get(1);
    assertThat(keys(claim))
        .containsExactly(
            "id",
            "source",
            "via",
            "within",
            "text",
            "form",
            "spans",
            "cue",
            "hedged",
            "confidence",
            "sourceConfidence",
            "stances");
    assertThat(keys(claim.get("spans"))).containsExactly("source", "cue", "content");
    assertThat(keys(claim.get("cue"))).containsExactly("lemma", "type", "polarity");
    assertThat(keys(claim.get("stances").get("p1"))).containsExactly("label", "probability");
    assertThat(keys(root.get("propositions").get(0))).containsExactly("id", "text");
    assertThat(keys(root.get("positions").get(0)))
        .containsExactly("source", "proposition", "stance", "probability", "claims");
  }

  @Test
  void offsetsAreCodePointsAndTheTextIsUnchanged() throws IOException {
    Annotated harbour = NativeExamples.harbour();
    JsonNode root = JSON.readTree(NativeWriter.line(harbour));
    assertThat(root.get("text").textValue()).isEqualTo(harbour.article().text());
    int[] text = root.get("text").textValue().codePoints().toArray();
    JsonNode claim = root.get("claims").get(1);
    JsonNode content = claim.get("spans").get("content").get(0);
    int start = content.get(0).intValue();
    assertThat(new String(text, start, content.get(1).intValue() - start))
        .isEqualTo("that the ferry 🛥 would stop")
        .isEqualTo(claim.get("text").textValue());
  }

  @Test
  void numbersHaveAtMostFourDecimalsAndNamesAreLowerCase() {
    assertThat(NativeWriter.line(NativeExamples.harbour()))
        .contains("\"confidence\":0.9877,")
        .contains("\"cue\":{\"lemma\":\"deny\",\"type\":\"speech\",\"polarity\":\"denies\"}");
  }

  @Test
  void anUnpairedSurrogateSurvivesUtf8() throws IOException {
    byte[] bytes = NativeWriter.line(NativeExamples.bare()).getBytes(StandardCharsets.UTF_8);
    assertThat(JSON.readTree(bytes).get("text").textValue()).isEqualTo("broken \ud83d escape");
  }

  @Test
  void aSpanOutsideTheTextIsRefused() {
    Source source =
        new Source(
            "s1", "name", SourceKind.PERSON, List.of(), null, null, null, List.of(new Span(2, 9)));
    Annotated wrong =
        new Annotated(
            Article.of("a", "short"), List.of(source), List.of(), Map.of(), List.of(), List.of());
    assertThatThrownBy(() -> NativeWriter.line(wrong))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mentions");
  }

  private static List<String> keys(JsonNode node) {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }
}
