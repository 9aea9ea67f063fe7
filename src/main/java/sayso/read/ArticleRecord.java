package sayso.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sayso.text.Article;
import sayso.text.Proposition;

/**
 * An article from one record of an input, whichever format that is in. Only the text is needed;
 * fields that are not known are ignored.
 */
final class ArticleRecord {
  private static final JsonMapper JSON = new JsonMapper();

  private ArticleRecord() {}

  /**
   * The article, or why there is none.
   *
   * @param id for an article without one, such as "news:3"
   * @param place what messages call the record, such as "news.csv, line 3"
   */
  static Reading read(JsonNode record, Fields fields, String id, String place) {
    String known = id;
    try {
      String own = fields.id().in(record);
      known = own == null ? id : own;
      return new Reading.Success(
          new Article(
              known,
              fields.title().in(record),
              text(record, fields.text()),
              fields.outlet().in(record),
              fields.url().in(record),
              fields.published().in(record),
              propositions(record, fields.propositions())));
    } catch (UnreadableException e) {
      return new Reading.Failure(known, place + ": " + e.getMessage());
    }
  }

  private static String text(JsonNode record, Field field) throws UnreadableException {
    List<String> names = new ArrayList<>();
    record.fieldNames().forEachRemaining(names::add);
    if (!field.isAmong(names)) {
      throw new UnreadableException(noText(field, names));
    }
    String text = field.in(record);
    if (text == null) {
      throw new UnreadableException("the text is empty");
    }
    return checked(text);
  }

  /** What to say where no field is the text's. */
  static String noText(Field text, List<String> names) {
    return "no field for the text ("
        + text.shown()
        + "); there are the fields "
        + String.join(", ", names)
        + " (see --text-field)";
  }

  /** The text, unless it is longer than any article. */
  static String checked(String text) throws UnreadableException {
    if (text.length() > Lines.LIMIT) {
      throw new UnreadableException(
          "the text is longer than " + (Lines.LIMIT >> 20) + " MB, which is no single article");
    }
    return text;
  }

  private static List<Proposition> propositions(JsonNode record, String field)
      throws UnreadableException {
    List<Proposition> propositions = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (JsonNode entry : list(record.path(field), field)) {
      String id = string(entry, "id");
      String text = string(entry, "text");
      if (id == null || text == null || text.isBlank()) {
        throw noPropositions(field, null);
      }
      if (!ids.add(id)) {
        throw new UnreadableException("two propositions have the id " + id);
      }
      propositions.add(new Proposition(id, text));
    }
    return propositions;
  }

  /** A table has the list as its JSON. */
  private static JsonNode list(JsonNode value, String field) throws UnreadableException {
    try {
      return value.isTextual() ? JSON.readTree(value.textValue()) : value;
    } catch (JsonProcessingException e) {
      throw noPropositions(field, e);
    }
  }

  private static @Nullable String string(JsonNode entry, String name) {
    JsonNode value = entry.path(name);
    return value.isValueNode() && !value.isNull() ? value.asText() : null;
  }

  private static UnreadableException noPropositions(String field, @Nullable Exception cause) {
    String message = "\"" + field + "\" has to be a list of objects with id and text";
    return cause == null
        ? new UnreadableException(message)
        : new UnreadableException(message, cause);
  }
}
