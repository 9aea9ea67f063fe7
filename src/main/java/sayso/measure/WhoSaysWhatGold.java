package sayso.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sayso.read.BratFolder;
import sayso.read.UnreadableException;
import sayso.source.SourceKind;
import sayso.stance.Stance;
import sayso.text.Proposition;
import sayso.text.Span;

/**
 * A who-says-what article: its attribution events, who is behind each, and where that source stands
 * toward the article's propositions. Spans are Java string indices of {@code text}.
 *
 * @param entities by id
 */
public record WhoSaysWhatGold(
    String id,
    String text,
    List<Proposition> propositions,
    Map<String, Entity> entities,
    List<Event> events) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A source. */
  public record Entity(String id, String name, SourceKind kind, List<String> aliases) {
    /** The name, then the aliases. */
    List<String> names() {
      return Stream.concat(Stream.of(name), aliases.stream()).toList();
    }
  }

  /**
   * An attribution event.
   *
   * @param source id of the entity; null where nobody can say
   * @param via ids of the entities that pass it on
   * @param stances by proposition id; what the event is not about is left out
   * @param unsure what its annotators could not decide, and so is not scored: proposition ids, and
   *     "source"
   */
  public record Event(
      String id,
      List<Span> content,
      @Nullable String source,
      List<String> via,
      Map<String, Stance> stances,
      Set<String> unsure) {

    /** The source's id where there is one and it is sure. */
    @Nullable String knownSource() {
      return sourceIsSure() ? source : null;
    }

    boolean sourceIsSure() {
      return !unsure.contains("source");
    }
  }

  Entity entity(String id) {
    Entity entity = entities.get(id);
    if (entity == null) {
      throw new IllegalArgumentException(this.id + " has no entity " + id);
    }
    return entity;
  }

  /**
   * The articles of a folder, ordered by file name, or of a file, in its order.
   *
   * @param gold a folder of NAME.json, or JSON Lines of the same objects
   * @param articles has NAME.txt and NAME.ann, whose event ids the gold's events name
   */
  public static List<WhoSaysWhatGold> read(Path gold, Path articles) throws IOException {
    Map<String, BratFolder.Document> documents = new HashMap<>();
    new BratFolder(articles).documents().forEach(d -> documents.put(d.id(), d));
    List<WhoSaysWhatGold> found = new ArrayList<>();
    for (JsonNode json : objects(gold)) {
      String id = GoldLines.required(json, "id").asText();
      BratFolder.Document document = documents.get(id);
      if (document == null) {
        throw new UnreadableException(gold + ": no " + id + ".ann in " + articles);
      }
      found.add(of(json, document));
    }
    if (found.isEmpty()) {
      throw new UnreadableException("no articles in " + gold);
    }
    return found;
  }

  private static List<JsonNode> objects(Path gold) throws IOException {
    if (!Files.isDirectory(gold)) {
      return GoldLines.read(gold, json -> json);
    }
    List<JsonNode> objects = new ArrayList<>();
    try (Stream<Path> files = Files.list(gold)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        objects.add(JSON.readTree(file.toFile()));
      }
    }
    return objects;
  }

  private static WhoSaysWhatGold of(JsonNode json, BratFolder.Document document) {
    List<Proposition> propositions = new ArrayList<>();
    for (JsonNode p : GoldLines.required(json, "propositions")) {
      propositions.add(new Proposition(p.path("id").asText(), p.path("text").asText()));
    }
    Map<String, Entity> entities = new LinkedHashMap<>();
    for (JsonNode e : GoldLines.required(json, "entities")) {
      Entity entity =
          new Entity(
              e.path("id").asText(),
              e.path("name").asText(),
              SourceKind.valueOf(e.path("kind").asText().toUpperCase(Locale.ROOT)),
              strings(e.path("aliases")));
      entities.put(entity.id(), entity);
    }
    Map<String, List<Span>> contents = new HashMap<>();
    document.events().forEach(e -> contents.put(e.id(), e.spans().content()));
    List<Event> events = new ArrayList<>();
    for (JsonNode e : GoldLines.required(json, "events")) {
      Map<String, Stance> stances = new LinkedHashMap<>();
      e.path("stance")
          .properties()
          .forEach(
              s ->
                  stances.put(
                      s.getKey(), Stance.valueOf(s.getValue().asText().toUpperCase(Locale.ROOT))));
      String id = GoldLines.required(e, "event").asText();
      events.add(
          new Event(
              id,
              contents.getOrDefault(id, List.of()),
              e.path("source").isTextual() ? e.path("source").asText() : null,
              strings(e.path("via")),
              stances,
              new HashSet<>(strings(e.path("unsure")))));
    }
    return new WhoSaysWhatGold(document.id(), document.text(), propositions, entities, events);
  }

  private static List<String> strings(JsonNode list) {
    List<String> strings = new ArrayList<>();
    list.forEach(s -> strings.add(s.asText()));
    return strings;
  }
}
