package sayso.write;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sayso.Annotated;
import sayso.text.CodePoints;
import sayso.text.Proposition;
import sayso.text.Span;

/**
 * An article as a task of Label Studio with a prediction (Label Studio documentation, "Import
 * pre-annotated data" and "Text"). A mark is a region: an item with its label, and for each of its
 * values one more with the same id; links are relations. Offsets are code points, as Label Studio's
 * editor counts since 2021.
 */
final class LabelStudioTask {
  private static final JsonMapper JSON = new JsonMapper();

  private final String text;
  private final CodePoints points;
  private final ArrayNode result;

  private LabelStudioTask(String text, ArrayNode result) {
    this.text = text;
    this.points = CodePoints.of(text);
    this.result = result;
  }

  /**
   * The task.
   *
   * @param number sets the ids of this task's regions apart from those of others
   */
  static ObjectNode of(Annotated annotated, int number) {
    ObjectNode task = JSON.createObjectNode();
    data(annotated, task.putObject("data"));
    ObjectNode prediction = task.putArray("predictions").addObject();
    prediction.put("model_version", "sayso");
    LabelStudioTask marks =
        new LabelStudioTask(annotated.article().text(), prediction.putArray("result"));
    MarkGraph graph = MarkGraph.of(annotated);
    String prefix = number + "-";
    graph.marks().forEach(mark -> marks.add(mark, prefix));
    for (MarkGraph.Link link : graph.links()) {
      ObjectNode relation = marks.result.addObject();
      relation.put("from_id", prefix + link.from()).put("to_id", prefix + link.to());
      relation.put("type", "relation").put("direction", "right");
      relation.putArray("labels").add(ClaimRow.label(link.role()));
    }
    return task;
  }

  private static void data(Annotated annotated, ObjectNode data) {
    data.put("text", annotated.article().text());
    StringBuilder questions = new StringBuilder();
    int number = 0;
    for (Proposition proposition : annotated.propositions()) {
      questions.append(++number).append(". ").append(proposition.text()).append('\n');
    }
    data.put("questions", questions.toString());
    ObjectNode described = Described.article(annotated);
    // A task has an id of its own.
    data.set("article", described.remove("id"));
    data.setAll(described);
  }

  private void add(MarkGraph.Mark mark, String prefix) {
    Map<String, Object> values = mark.values();
    ObjectNode region = item(mark, prefix, "mark", "labels");
    // A mention's kind is its label.
    Object kind = values.get("kind");
    value(region)
        .put("text", mark.span().of(text))
        .putArray("labels")
        .add(kind == null ? mark.label().type() : TypeNames.of(kind.toString()));
    score(region, values.get("confidence"));
    values.forEach(
        (name, value) -> {
          if (name.equals("sourceConfidence")) {
            value(item(mark, prefix, name, "number")).put("number", (Double) value);
          } else if (LabelStudioConfig.isInWords(name)) {
            words(mark, prefix, name, value);
          } else if (LabelStudioConfig.isChosen(name) && !value.equals(false)) {
            ObjectNode item = item(mark, prefix, name, "choices");
            value(item).put("text", mark.span().of(text));
            value(item).putArray("choices").add(value.equals(true) ? "yes" : value.toString());
            score(item, values.get(name.replace("stance", "probability")));
          }
        });
  }

  private void words(MarkGraph.Mark mark, String prefix, String name, Object value) {
    List<?> all = value instanceof List<?> list ? list : List.of(value);
    if (!all.contains("")) {
      ArrayNode words = value(item(mark, prefix, name, "textarea")).putArray("text");
      all.forEach(word -> words.add(word.toString()));
    }
  }

  /** A new item about a mark, with the place that all of them repeat. */
  private ObjectNode item(MarkGraph.Mark mark, String prefix, String from, String type) {
    ObjectNode item = result.addObject();
    item.put("id", prefix + mark.id());
    item.put("from_name", from).put("to_name", "text").put("type", type);
    Span place = points.toCodePoints(mark.span());
    item.putObject("value").put("start", place.start()).put("end", place.end());
    return item;
  }

  private static ObjectNode value(ObjectNode item) {
    return (ObjectNode) item.get("value");
  }

  private static void score(ObjectNode item, @Nullable Object score) {
    if (score instanceof Double number) {
      item.put("score", number);
    }
  }
}
