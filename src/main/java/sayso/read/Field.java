package sayso.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field of an article and the names that it goes by in records, the surest first.
 *
 * @param exact whether a record has to use the very name; else case, "_" and "-" do not matter
 */
public record Field(List<String> names, boolean exact) implements Serializable {
  public Field {
    names = List.copyOf(names);
  }

  /** The field of exactly this name. */
  public static Field named(String name) {
    return new Field(List.of(name), true);
  }

  static Field known(String... names) {
    return new Field(Arrays.asList(names), false);
  }

  boolean isAmong(Collection<String> columns) {
    return columns.stream().anyMatch(column -> rank(column) >= 0);
  }

  /**
   * The record's value: of the first name that has one. Objects with a name, as NewsAPI and
   * schema.org give publishers, stand for their name.
   *
   * @throws UnreadableException where the field of an exact name holds a list or an object
   */
  @Nullable String in(JsonNode record) throws UnreadableException {
    int best = names.size();
    String found = null;
    for (Map.Entry<String, JsonNode> entry : record.properties()) {
      int rank = rank(entry.getKey());
      if (rank >= 0 && rank < best) {
        JsonNode value =
            entry.getValue().isObject() ? entry.getValue().path("name") : entry.getValue();
        if (exact && (value.isContainerNode() || value.isMissingNode())) {
          throw new UnreadableException("\"" + entry.getKey() + "\" is no string");
        }
        if (value.isValueNode() && !value.isNull() && !value.asText().isBlank()) {
          best = rank;
          found = value.asText();
        }
      }
    }
    return found;
  }

  /** The names, as messages list them. */
  String shown() {
    return String.join(", ", names);
  }

  private int rank(String column) {
    return names.indexOf(exact ? column : key(column));
  }

  private static String key(String column) {
    String lower = column.strip().toLowerCase(Locale.ROOT);
    return lower.replace("_", "").replace("-", "").replace(" ", "");
  }
}
