package sayso.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sayso.source.SourceKind;
import sayso.text.Article;
import sayso.text.CodePoints;
import sayso.text.Proposition;
import sayso.text.Span;

/**
 * Label Studio's export of a project in its format JSON, as marked up articles. Understands
 * annotations with the configuration that {@code sayso.write.LabelStudioWriter} writes. Of several
 * annotations of a task the last counts that was not cancelled; a task without one is left out.
 */
public final class LabelStudioGold {
  private static final JsonMapper JSON = new JsonMapper();

  private final Article article;
  private final Map<String, ToolMarks.Mark> marks = new LinkedHashMap<>();

  private LabelStudioGold(Article article) {
    this.article = article;
  }

  /**
   * Every task of a file with an annotation, in its order.
   *
   * @throws UnreadableException where a task is not as it should be; it names the file and the task
   */
  public static void forEach(Path file, Receiver<Marked> receiver) throws IOException {
    int number = 0;
    boolean any = false;
    try (InputStream in = Compressed.open(file);
        JsonParser parser = JSON.createParser(in)) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        throw new UnreadableException("it is no list of tasks; export the project as JSON");
      }
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        number++;
        JsonNode task = parser.readValueAsTree();
        JsonNode result = result(task);
        if (result != null) {
          any = true;
          receiver.take(new LabelStudioGold(article(task.path("data"), number)).marked(result));
        }
      }
    } catch (JsonProcessingException e) {
      throw new UnreadableException(file + ": broken JSON: " + e.getOriginalMessage(), e);
    } catch (UnreadableException e) {
      String where = number == 0 ? "" : ", task " + number;
      throw new UnreadableException(file + where + ": " + e.getMessage(), e);
    }
    if (!any) {
      throw new UnreadableException(
          file + ": no task has an annotation; submit what was corrected before exporting");
    }
  }

  private static @Nullable JsonNode result(JsonNode task) {
    JsonNode result = null;
    for (JsonNode annotation : task.path("annotations")) {
      if (!annotation.path("was_cancelled").asBoolean()) {
        result = annotation.path("result");
      }
    }
    return result;
  }

  private static Article article(JsonNode data, int number) throws UnreadableException {
    String text = data.path("text").textValue();
    if (text == null) {
      throw new UnreadableException("its data has no text");
    }
    List<Proposition> propositions = new ArrayList<>();
    for (JsonNode p : data.path("propositions")) {
      propositions.add(new Proposition(p.path("id").asText(), p.path("text").asText()));
    }
    return new Article(
        data.path("article").asText("task-" + number),
        data.path("title").textValue(),
        text,
        data.path("outlet").textValue(),
        data.path("url").textValue(),
        data.path("published").textValue(),
        propositions);
  }

  private Marked marked(JsonNode result) throws UnreadableException {
    CodePoints points = CodePoints.of(article.text());
    for (JsonNode item : result) {
      if (item.path("type").asText().equals("labels")) {
        ToolMarks.Mark mark = mark(item, points);
        marks.put(mark.id(), mark);
      }
    }
    List<ToolMarks.Link> links = new ArrayList<>();
    for (JsonNode item : result) {
      String name = item.path("from_name").asText();
      JsonNode value = item.path("value");
      switch (item.path("type").asText()) {
        case "choices" -> put(item, name, value.path("choices"));
        case "textarea" -> put(item, name, value.path("text"));
        case "relation" -> links.add(link(item));
        default -> {}
      }
    }
    return new ToolMarks(article, List.copyOf(marks.values()), links).marked();
  }

  private ToolMarks.Mark mark(JsonNode item, CodePoints points) throws UnreadableException {
    String id = item.path("id").asText();
    String label = item.path("value").path("labels").path(0).asText();
    Map<String, List<String>> values = new HashMap<>();
    boolean isMention = ToolSources.value(SourceKind.class, label) != null;
    if (isMention) {
      values.put("kind", List.of(label));
    }
    return new ToolMarks.Mark(
        id, isMention ? "mention" : label.toLowerCase(Locale.ROOT), span(item, points), values);
  }

  /**
   * An item's place. Label Studio's editor counted UTF-16 code units before it counted code points:
   * where only they give the item's words, they count.
   */
  private Span span(JsonNode item, CodePoints points) throws UnreadableException {
    JsonNode value = item.path("value");
    String text = article.text();
    int start = value.path("start").asInt(-1);
    int end = value.path("end").asInt(-1);
    if (start >= 0 && start < end) {
      String words = plain(value.path("text").asText());
      Span units = new Span(start, end);
      boolean byUnits = end <= text.length() && plain(units.of(text)).equals(words);
      Span span = points.toIndices(units);
      if (span.end() <= text.length() && (!byUnits || plain(span.of(text)).equals(words))) {
        return span;
      } else if (byUnits) {
        return units;
      }
    }
    throw new UnreadableException(
        item.path("id").asText() + " is from " + start + " to " + end + ", no place in the text");
  }

  /** Line ends as Label Studio may give them back in an item's words, all alike. */
  private static String plain(String words) {
    return words.replace("\\n", "\n").replace('\r', '\n');
  }

  private void put(JsonNode item, String name, JsonNode list) throws UnreadableException {
    List<String> strings = new ArrayList<>();
    list.forEach(string -> strings.add(string.asText()));
    known(item.path("id").asText()).values().put(name, strings);
  }

  private ToolMarks.Mark known(String id) throws UnreadableException {
    ToolMarks.Mark mark = marks.get(id);
    if (mark == null) {
      throw new UnreadableException(id + " has no label");
    }
    return mark;
  }

  /** A relation, whichever way it was drawn; without a label it is what the other end tells. */
  private ToolMarks.Link link(JsonNode item) throws UnreadableException {
    ToolMarks.Mark from = known(item.path("from_id").asText());
    ToolMarks.Mark to = known(item.path("to_id").asText());
    boolean turned =
        item.path("direction").asText().equals("left")
            || (!from.label().equals("claim") && to.label().equals("claim"));
    ToolMarks.Mark claim = turned ? to : from;
    ToolMarks.Mark other = turned ? from : to;
    if (!claim.label().equals("claim")) {
      throw new UnreadableException(
          "a relation is between " + from.id() + " and " + to.id() + ", no claims");
    }
    String byLabel =
        switch (other.label()) {
          case "mention" -> "speaker";
          case "claim" -> "within";
          default -> other.label();
        };
    return new ToolMarks.Link(claim.id(), item.path("labels").path(0).asText(byLabel), other.id());
  }
}
