package sayso.write;

import static org.assertj.core.api.Assertions.assertThat;
import static sayso.write.Facts.there;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Reads tasks as Label Studio would, and strictly: every item is of a shape that its documentation
 * has ("Label Studio JSON format of annotated tasks", and the pages of the tags), with tags and
 * values of config.xml; every text is the slice at its code points.
 */
final class LabelStudioFolder {
  private static final Set<String> KEYS =
      Set.of("id", "from_name", "to_name", "type", "value", "score");
  private static final Map<String, String> TAGS =
      Map.of("labels", "Labels", "choices", "Choices", "textarea", "TextArea", "number", "Number");

  /** The tags of config.xml with a name, and what may be chosen of each. */
  private final Map<String, Element> tags = new HashMap<>();

  private final Map<String, Set<String>> values = new HashMap<>();
  private final Set<String> relations = new HashSet<>();
  private final Path folder;
  private final Facts facts = new Facts();
  private int sources;
  private int mentions;

  private LabelStudioFolder(Path folder) {
    this.folder = folder;
  }

  static LabelStudioFolder read(Path folder)
      throws IOException, ParserConfigurationException, SAXException {
    LabelStudioFolder read = new LabelStudioFolder(folder);
    read.config();
    Set<String> ids = new HashSet<>();
    for (JsonNode task : read.tasks()) {
      read.task(task, ids);
    }
    return read;
  }

  Facts facts() {
    return facts;
  }

  /** Entities and mentions. */
  int[] countSources() {
    return new int[] {sources, mentions};
  }

  ArrayNode tasks() throws IOException {
    return (ArrayNode) new JsonMapper().readTree(folder.resolve("tasks.json").toFile());
  }

  /**
   * What Label Studio exports where somebody submitted the predictions as they are.
   *
   * @return the file
   */
  Path export(ArrayNode tasks, String name) throws IOException {
    int number = 0;
    for (JsonNode task : tasks) {
      ObjectNode annotation =
          ((ObjectNode) task).put("id", ++number).putArray("annotations").addObject();
      annotation.put("id", number).put("was_cancelled", false).put("completed_by", 1);
      annotation.set("result", task.get("predictions").get(0).get("result").deepCopy());
    }
    return Files.writeString(folder.resolve(name), tasks.toPrettyString());
  }

  private void config() throws IOException, ParserConfigurationException, SAXException {
    NodeList elements =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(folder.resolve("config.xml").toFile())
            .getElementsByTagName("*");
    for (int i = 0; i < elements.getLength(); i++) {
      Element element = (Element) elements.item(i);
      String name = element.getAttribute("name");
      if (!name.isEmpty()) {
        assertThat(tags.put(name, element)).isNull();
      }
      switch (element.getTagName()) {
        case "Relation" -> relations.add(element.getAttribute("value"));
        case "Label", "Choice" ->
            values
                .computeIfAbsent(
                    ((Element) element.getParentNode()).getAttribute("name"), n -> new HashSet<>())
                .add(element.getAttribute("value"));
        default -> {}
      }
    }
    for (Element tag : tags.values()) {
      if (!tag.getTagName().equals("Text")) {
        assertThat(tags).containsKey(tag.getAttribute("toName"));
      }
    }
    assertThat(there(tags, "text").getAttribute("value")).isEqualTo("$text");
  }

  private record Region(String label, int start, int end, Map<String, List<String>> values) {
    String value(String name) {
      return there(values, name).get(0);
    }
  }

  private void task(JsonNode task, Set<String> ids) {
    JsonNode data = task.get("data");
    for (Element tag : tags.values()) {
      String field = tag.getAttribute("value");
      if (field.startsWith("$")) {
        assertThat(data.get(field.substring(1)).isTextual()).as(field).isTrue();
      }
    }
    String text = data.get("text").asText();
    assertThat(task.get("predictions")).hasSize(1);
    JsonNode result = task.get("predictions").get(0).get("result");
    Map<String, Region> regions = new LinkedHashMap<>();
    for (JsonNode item : result) {
      if (item.get("type").asText().equals("labels")) {
        String id = item.get("id").asText();
        assertThat(ids.add(id)).as(id).isTrue();
        JsonNode value = item.get("value");
        regions.put(
            id,
            new Region(
                value.get("labels").get(0).asText(),
                value.get("start").intValue(),
                value.get("end").intValue(),
                new HashMap<>()));
      }
    }
    Map<String, Map<String, List<String>>> links = new HashMap<>();
    for (JsonNode item : result) {
      if (item.get("type").asText().equals("relation")) {
        assertThat(item.size()).isEqualTo(5);
        assertThat(item.get("direction").asText()).isEqualTo("right");
        String role = item.get("labels").get(0).asText();
        assertThat(relations).contains(role);
        assertThat(regions).containsKeys(item.get("from_id").asText(), item.get("to_id").asText());
        links
            .computeIfAbsent(item.get("from_id").asText(), id -> new HashMap<>())
            .computeIfAbsent(role, r -> new ArrayList<>())
            .add(item.get("to_id").asText());
      } else {
        item(item, text, regions);
      }
    }
    count(regions);
    regions.forEach(
        (id, region) -> {
          if (region.label().equals("Claim")) {
            claim(data, id, region, links.getOrDefault(id, Map.of()), regions);
          }
        });
  }

  private void item(JsonNode item, String text, Map<String, Region> regions) {
    item.fieldNames().forEachRemaining(key -> assertThat(KEYS).contains(key));
    String type = item.get("type").asText();
    String name = item.get("from_name").asText();
    assertThat(item.get("to_name").asText()).isEqualTo("text");
    Element tag = there(tags, name);
    assertThat(tag.getTagName()).isEqualTo(TAGS.get(type));
    assertThat(tag.getAttribute("perRegion")).isEqualTo(type.equals("labels") ? "" : "true");
    Region region = there(regions, item.get("id").asText());
    JsonNode value = item.get("value");
    assertThat(value.get("start").intValue()).isEqualTo(region.start());
    assertThat(value.get("end").intValue()).isEqualTo(region.end()).isGreaterThan(region.start());
    if (type.equals("labels") || type.equals("choices")) {
      assertThat(value.get("text").asText())
          .isEqualTo(
              text.substring(
                  text.offsetByCodePoints(0, region.start()),
                  text.offsetByCodePoints(0, region.end())));
      assertThat(value.get(type)).hasSize(1);
      assertThat(values.get(name)).contains(value.get(type).get(0).asText());
    }
    assertThat(value.size()).isEqualTo(type.equals("labels") || type.equals("choices") ? 4 : 3);
    List<String> strings = new ArrayList<>();
    value.get(type.equals("textarea") ? "text" : type).forEach(v -> strings.add(v.asText()));
    assertThat(region.values().put(name, strings)).as(name).isNull();
  }

  private void count(Map<String, Region> regions) {
    Set<String> entities = new HashSet<>();
    for (Region region : regions.values()) {
      if (region.values().containsKey("entity")) {
        entities.add(region.value("entity"));
        mentions += region.values().containsKey("implied") ? 0 : 1;
      }
    }
    sources += entities.size();
  }

  private void claim(
      JsonNode data,
      String id,
      Region claim,
      Map<String, List<String>> links,
      Map<String, Region> regions) {
    String article = data.get("article").asText();
    String key = id.replaceFirst("^\\d+-", "");
    List<Region> speakers =
        links.getOrDefault("speaker", List.of()).stream().map(m -> there(regions, m)).toList();
    assertThat(speakers).hasSizeBetween(0, 1);
    List<String> outer = links.getOrDefault("within", List.of());
    facts.claim(
        article,
        key,
        speakers.isEmpty() ? null : speakers.get(0).value("name"),
        speakers.isEmpty() ? null : speakers.get(0).label().toLowerCase(Locale.ROOT),
        links.getOrDefault("via", List.of()).stream()
            .map(m -> there(regions, m).value("name"))
            .toList(),
        outer.isEmpty() ? null : outer.get(0).replaceFirst("^\\d+-", ""),
        claim.value("form"),
        claim.values().getOrDefault("lemma", List.of("")).get(0),
        claim.value("cueType"),
        claim.value("polarity"),
        claim.values().containsKey("hedged"));
    for (String role : List.of("source", "cue", "content")) {
      for (String target : links.getOrDefault(role, List.of())) {
        Region span = there(regions, target);
        assertThat(span.label().toLowerCase(Locale.ROOT)).isEqualTo(role);
        facts.span(article, key, role, span.start(), span.end());
      }
    }
    JsonNode propositions = data.get("propositions");
    for (int i = 0; i < propositions.size(); i++) {
      List<String> stance = claim.values().get("stance" + (i + 1));
      if (stance != null) {
        facts.stance(article, key, propositions.get(i).get("id").asText(), stance.get(0));
      }
    }
  }
}
