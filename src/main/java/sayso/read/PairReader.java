package sayso.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import sayso.stance.PairClassifier;

/**
 * Pairs of a text and a proposition, one at a time: JSON Lines of {"id", "text", "proposition"},
 * perhaps with the "context" that stands before the text, as the training data that Sayso writes
 * has it; compressed or not. Further keys do not matter. Blank lines are skipped.
 */
public final class PairReader implements Closeable {
  private static final JsonMapper JSON = new JsonMapper();

  private final Lines lines;
  private final String name;

  /**
   * @param name what messages call it
   */
  public PairReader(InputStream in, String name) throws IOException {
    this.lines = new Lines(Compressed.decompressed(in));
    this.name = name;
  }

  /**
   * A pair with its id.
   *
   * @param id as JSON: a string or a number
   */
  public record Identified(JsonNode id, PairClassifier.Pair pair) {}

  /**
   * The next pair, null after the last.
   *
   * @throws UnreadableException where a line is no pair; it names file and line
   */
  public @Nullable Identified next() throws IOException {
    Lines.Line line = lines.next();
    while (line != null && line.isBlank()) {
      line = lines.next();
    }
    return line == null ? null : pair(line);
  }

  private Identified pair(Lines.Line line) throws UnreadableException {
    JsonNode node;
    try {
      node = JSON.readTree(line.text());
    } catch (UnreadableException e) {
      throw problem(line, String.valueOf(e.getMessage()));
    } catch (JsonProcessingException e) {
      throw problem(line, "broken JSON (" + e.getOriginalMessage() + ")");
    }
    if (!node.isObject()) {
      throw problem(line, "not an object with \"id\", \"text\" and \"proposition\"");
    }
    JsonNode id = node.path("id");
    if (!id.isTextual() && !id.isNumber()) {
      throw problem(line, "no string or number in \"id\"");
    }
    String context = node.hasNonNull("context") ? text(node, "context", line) : "";
    return new Identified(
        id,
        new PairClassifier.Pair(
            context, text(node, "text", line), text(node, "proposition", line)));
  }

  private String text(JsonNode node, String key, Lines.Line line) throws UnreadableException {
    JsonNode value = node.path(key);
    if (!value.isTextual()) {
      throw problem(line, "no string in \"" + key + "\"");
    }
    if (key.equals("proposition") && value.asText().isBlank()) {
      throw problem(line, "an empty \"proposition\"");
    }
    return value.asText();
  }

  private UnreadableException problem(Lines.Line line, String what) {
    return new UnreadableException(name + ", line " + line.number() + ": " + what);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
