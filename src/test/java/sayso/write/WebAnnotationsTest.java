package sayso.write;

import static org.assertj.core.api.Assertions.assertThat;
import static sayso.write.LinkedData.id;
import static sayso.write.LinkedData.only;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sayso.Annotated;
import sayso.source.Source;

/** Web annotations, expanded by a JSON-LD processor and held against the W3C's model. */
class WebAnnotationsTest {
  private static final String ADDRESS = "http://www.w3.org/ns/anno.jsonld";
  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final String AS = "http://www.w3.org/ns/activitystreams#";
  private static final String OURS = "urn:sayso:vocabulary:";
  private static final String VALUE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#value";
  private static final String NAME = "http://xmlns.com/foaf/0.1/name";

  /** Terms that are plain keys of the W3C's context, with what they stand for there. */
  private static final Map<String, String> TERMS =
      Map.ofEntries(
          Map.entry("AnnotationCollection", AS + "OrderedCollection"),
          Map.entry("AnnotationPage", AS + "OrderedCollectionPage"),
          Map.entry("Annotation", OA + "Annotation"),
          Map.entry("SpecificResource", OA + "SpecificResource"),
          Map.entry("TextualBody", OA + "TextualBody"),
          Map.entry("TextPositionSelector", OA + "TextPositionSelector"),
          Map.entry("TextQuoteSelector", OA + "TextQuoteSelector"),
          Map.entry("identifying", OA + "identifying"),
          Map.entry("classifying", OA + "classifying"),
          Map.entry("tagging", OA + "tagging"),
          Map.entry("linking", OA + "linking"),
          Map.entry("label", "http://www.w3.org/2000/01/rdf-schema#label"),
          Map.entry("name", NAME),
          Map.entry("value", VALUE),
          Map.entry("start", OA + "start"),
          Map.entry("end", OA + "end"),
          Map.entry("exact", OA + "exact"),
          Map.entry("prefix", OA + "prefix"),
          Map.entry("suffix", OA + "suffix"),
          Map.entry("total", AS + "totalItems"),
          Map.entry("startIndex", AS + "startIndex"));

  /** Terms whose values are IRIs. */
  private static final Map<String, String> LINKS =
      Map.of(
          "body", OA + "hasBody",
          "target", OA + "hasTarget",
          "source", OA + "hasSource",
          "selector", OA + "hasSelector",
          "scope", OA + "hasScope",
          "first", AS + "first");

  @Test
  void holdsEveryClaimAndMentionOfTheCorpus() throws IOException {
    check(GoldArticles.corpus());
  }

  @Test
  void holdsEveryClaimAndMentionOfTheDevArticles() throws IOException {
    check(GoldArticles.dev());
  }

  private static void check(List<Annotated> articles) throws IOException {
    Facts facts = new Facts();
    List<JsonNode> lines = LinkedData.written(Target.WEB_ANNOTATION, articles);
    for (int i = 0; i < lines.size(); i++) {
      assertKnown(lines.get(i));
      JsonNode expanded = LinkedData.expanded(lines.get(i), ADDRESS, context());
      assertThat(expanded).hasSize(1);
      new Collection(articles.get(i), facts).read(expanded.get(0));
    }
    assertThat(facts.list()).isEqualTo(Facts.of(articles).list());
  }

  /** The part of the W3C's context that is needed, written after its vocabulary. */
  private static String context() {
    List<String> definitions = new ArrayList<>();
    definitions.add("\"id\": \"@id\", \"type\": \"@type\"");
    TERMS.forEach((term, iri) -> definitions.add("\"%s\": \"%s\"".formatted(term, iri)));
    String typed = "\"%s\": {\"@id\": \"%s\", \"@type\": \"%s\"%s}";
    LINKS.forEach((term, iri) -> definitions.add(typed.formatted(term, iri, "@id", "")));
    definitions.add(typed.formatted("motivation", OA + "motivatedBy", "@vocab", ""));
    definitions.add(typed.formatted("purpose", OA + "hasPurpose", "@vocab", ""));
    definitions.add(typed.formatted("items", AS + "items", "@id", ", \"@container\": \"@list\""));
    return "{\"@context\": {" + String.join(", ", definitions) + "}}";
  }

  /** A key that no context has would be dropped without a word. */
  private static void assertKnown(JsonNode node) {
    Set<String> known = new HashSet<>(TERMS.keySet());
    known.addAll(LINKS.keySet());
    known.addAll(List.of("id", "type", "motivation", "purpose", "items", "@context", "sayso"));
    node.fieldNames()
        .forEachRemaining(
            key -> assertThat(known.contains(key) || key.startsWith("sayso:")).as(key).isTrue());
    node.forEach(WebAnnotationsTest::assertKnown);
  }

  /** One article's annotations. */
  private static final class Collection {
    private final Annotated annotated;
    private final String text;
    private final Facts facts;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();

    Collection(Annotated annotated, Facts facts) {
      this.annotated = annotated;
      this.text = annotated.article().text();
      this.facts = facts;
    }

    void read(JsonNode collection) {
      assertType(collection, AS + "OrderedCollection");
      for (JsonNode entity : collection.path(OURS + "entity")) {
        String id = id(entity.get("@id").asText());
        names.put(id, only(entity, NAME));
        kinds.put(id, only(entity, OURS + "kind"));
      }
      JsonNode page = collection.get(AS + "first").get(0);
      assertType(page, AS + "OrderedCollectionPage");
      JsonNode items = page.get(AS + "items").get(0).get("@list");
      assertThat(only(collection, AS + "totalItems")).isEqualTo(String.valueOf(items.size()));
      int mentions = 0;
      Set<String> ids = new HashSet<>();
      for (JsonNode item : items) {
        assertType(item, OA + "Annotation");
        assertThat(ids.add(item.get("@id").asText())).isTrue();
        if (only(item, OA + "motivatedBy").equals(OA + "identifying")) {
          mentions += item.get(OA + "hasTarget").size();
          assertThat(names)
              .containsKey(id(only(item.get(OA + "hasBody").get(0), OA + "hasSource")));
        } else {
          assertThat(only(item, OA + "motivatedBy")).isEqualTo(OA + "classifying");
          claim(item, id(item.get("@id").asText()));
        }
        item.get(OA + "hasTarget").forEach(this::place);
      }
      assertThat(mentions)
          .isEqualTo(annotated.sources().stream().map(Source::mentions).mapToInt(List::size).sum());
    }

    private void claim(JsonNode item, String claim) {
      String article = annotated.article().id();
      Map<String, String> tags = new HashMap<>();
      Map<Integer, String> via = new TreeMap<>();
      for (JsonNode body : item.get(OA + "hasBody")) {
        assertThat(body.path("@type").get(0).asText())
            .isIn(OA + "TextualBody", OA + "SpecificResource");
        assertThat(only(body, OA + "hasPurpose")).startsWith(OA);
        String role = only(body, OURS + "role");
        switch (role) {
          case "stance" ->
              facts.stance(article, claim, id(only(body, OURS + "toward")), only(body, VALUE));
          case "via" -> {
            assertThat(names.get(id(only(body, OURS + "is")))).isEqualTo(only(body, VALUE));
            via.put(Integer.parseInt(only(body, OURS + "order")), only(body, VALUE));
          }
          case "within" -> tags.put(role, id(only(body, OA + "hasSource")));
          default -> {
            assertThat(tags.put(role, only(body, VALUE))).isNull();
            if (role.equals("source")) {
              tags.put("kind", Facts.there(kinds, id(only(body, OURS + "is"))));
            }
          }
        }
      }
      facts.claim(
          article,
          claim,
          tags.get("source"),
          tags.get("kind"),
          List.copyOf(via.values()),
          tags.get("within"),
          Facts.there(tags, "form"),
          tags.getOrDefault("cue", ""),
          Facts.there(tags, "cueType"),
          Facts.there(tags, "cuePolarity"),
          tags.containsKey("hedge"));
      for (JsonNode target : item.get(OA + "hasTarget")) {
        int[] place = place(target);
        facts.span(article, claim, only(target, OURS + "role"), place[0], place[1]);
      }
    }

    /** Where a target is; its words and what is around them have to be the text's. */
    private int[] place(JsonNode target) {
      assertType(target, OA + "SpecificResource");
      only(target, OA + "hasSource");
      JsonNode position = selector(target, "TextPositionSelector");
      JsonNode quote = selector(target, "TextQuoteSelector");
      assertThat(target.get(OA + "hasSelector")).hasSize(2);
      int start = Integer.parseInt(only(position, OA + "start"));
      int end = Integer.parseInt(only(position, OA + "end"));
      int from = text.offsetByCodePoints(0, start);
      int to = text.offsetByCodePoints(0, end);
      assertThat(only(quote, OA + "exact")).isEqualTo(text.substring(from, to));
      assertThat(text.substring(0, from)).endsWith(only(quote, OA + "prefix"));
      assertThat(text.substring(to)).startsWith(only(quote, OA + "suffix"));
      return new int[] {start, end};
    }

    private static JsonNode selector(JsonNode target, String type) {
      @Nullable JsonNode found = null;
      for (JsonNode selector : target.get(OA + "hasSelector")) {
        found = selector.get("@type").get(0).asText().equals(OA + type) ? selector : found;
      }
      assertThat(found).as(type).isNotNull();
      return found == null ? target : found;
    }

    private static void assertType(JsonNode node, String type) {
      assertThat(node.path("@type")).hasSize(1);
      assertThat(node.path("@type").get(0).asText()).isEqualTo(type);
    }
  }
}
