package sayso.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * JSON Lines, one article a line. An article without an id gets the input's name and the line's
 * number, "news:3". Blank lines are left out.
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
    String where = place + ", line " + line.number();
    try {
      return reading(line.text(), fields, id, where);
    } catch (UnreadableException e) {
      return failure(id, where, e);
    }
  }

  /**
   * A line's article, or why there is none.
   *
   * @param id for an article without one
   * @param where what messages call the line
   */
  static Reading reading(String line, Fields fields, String id, String where) {
    try {
      return ArticleRecord.read(parsed(line), fields, id, where);
    } catch (UnreadableException e) {
      return failure(id, where, e);
    }
  }

  private static Reading failure(String id, String where, UnreadableException e) {
    return new Reading.Failure(id, where + ": " + e.getMessage());
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

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
