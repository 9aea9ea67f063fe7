package sayso.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sayso.text.Article;
import sayso.text.Proposition;

/**
 * JSON Lines, one article a line. Only the text is needed; an article without an id gets the
 * input's name and the line's number, "news:3". Further fields are ignored, blank lines left out.
 */
final class JsonLinesReader implements ArticleReader {
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Lines.LIMIT).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final String name;
  private final String place;
  private final Lines lines;
  private final Fields fields;
  private boolean broken;

  /**
   * @param name the input's, for articles without an id
   * @param place what messages call the input
   */
  JsonLinesReader(String name, String place, InputStream in, Fields fields) {
    this.name = name;
    this.place = place;
    this.lines = new Lines(in);
    this.fields = fields;
  }

  @Override
  public @Nullable Reading next() {
    if (broken) {
      return null;
    }
    try {
      Lines.Line line = lines.next();
      while (line != null && line.isBlank()) {
        line = lines.next();
      }
      return line == null ? null : reading(line);
    } catch (IOException e) {
      broken = true;
      return new Reading.Failure(name, Explained.at(place, e));
    }
  }

  private Reading reading(Lines.Line line) {
    String id = name + ":" + line.number();
    try {
      JsonNode node = parsed(line.text());
      String own = scalar(node, fields.id());
      id = own == null || own.isBlank() ? id : own;
      return new Reading.Success(article(id, node));
    } catch (UnreadableException e) {
      return new Reading.Failure(id, place + ", line " + line.number() + ": " + e.getMessage());
    }
  }

  private static JsonNode parsed(String line) throws UnreadableException {
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      String column = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
      String hint =
          line.strip().equals("{") || line.strip().equals("[")
              ? "; each line has to hold a whole article, as jq -c writes it"
              : "";
      throw new UnreadableException(
          "broken JSON" + column + " (" + e.getOriginalMessage() + ")" + hint, e);
    }
    if (!node.isObject()) {
      throw new UnreadableException("a JSON object is needed, this line is something else");
    }
    return node;
  }

  private Article article(String id, JsonNode node) throws UnreadableException {
    JsonNode text = node.get(fields.text());
    if (text == null || !text.isTextual()) {
      List<String> names = new ArrayList<>();
      node.fieldNames().forEachRemaining(names::add);
      throw new UnreadableException(
          "no text in the field \""
              + fields.text()
              + "\"; the line has the fields "
              + String.join(", ", names)
              + " (see --text-field)");
    }
    if (text.textValue().isBlank()) {
      throw new UnreadableException("the text is empty");
    }
    return new Article(
        id,
        scalar(node, fields.title()),
        text.textValue(),
        scalar(node, fields.outlet()),
        scalar(node, fields.url()),
        scalar(node, fields.published()),
        propositions(node.path(fields.propositions())));
  }

  private static @Nullable String scalar(JsonNode node, String field) throws UnreadableException {
    JsonNode value = node.path(field);
    if (value.isContainerNode()) {
      throw new UnreadableException("\"" + field + "\" is no string");
    }
    return value.isMissingNode() || value.isNull() ? null : value.asText();
  }

  private List<Proposition> propositions(JsonNode list) throws UnreadableException {
    List<Proposition> propositions = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (JsonNode entry : list) {
      String id = scalar(entry, "id");
      String text = scalar(entry, "text");
      if (id == null || text == null || text.isBlank()) {
        throw new UnreadableException(
            "\"" + fields.propositions() + "\" has to be a list of objects with id and text");
      }
      if (!ids.add(id)) {
        throw new UnreadableException("two propositions have the id " + id);
      }
      propositions.add(new Proposition(id, text));
    }
    return propositions;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
