package sayso.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * JSON Lines, one article a line, or a JSON document's objects. An article without an id gets the
 * input's name and the line's or object's number, "news:3". Blank lines are left out.
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
  private final String unit;
  private final Source lines;
  private final Fields fields;
  private boolean broken;

  /** Gives one article's JSON after the other, with its number. */
  interface Source extends Closeable {
    Lines.@Nullable Line next() throws IOException;
  }

  /** Of JSON Lines. */
  static JsonLinesReader ofLines(String name, String place, InputStream in, Fields fields) {
    return new JsonLinesReader(name, place, "line", new Lines(in), fields);
  }

  /** Of a JSON document: an object, an array of objects, or one after the other. */
  static JsonLinesReader ofDocument(String name, String place, InputStream in, Fields fields) {
    return new JsonLinesReader(name, place, "article", new JsonObjects(in), fields);
  }

  /**
   * @param name the input's, for articles without an id
   * @param place what messages call the input
   * @param unit what they call one of its numbered parts
   */
  private JsonLinesReader(String name, String place, String unit, Source lines, Fields fields) {
    this.name = name;
    this.place = place;
    this.unit = unit;
    this.lines = lines;
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
    String where = place + ", " + unit + " " + line.number();
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
              ? "; each line has to hold a whole article (--from json takes any layout)"
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
