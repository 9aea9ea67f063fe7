package sayso.measure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import sayso.read.Compressed;
import sayso.read.UnreadableException;
import sayso.text.CodePoints;
import sayso.text.Span;

/** Reads JSON Lines of gold data and of answers, also compressed. */
final class GoldLines {
  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldLines() {}

  /**
   * What {@code parse} makes of each line.
   *
   * @throws UnreadableException if a line is not of the form, naming file and line
   */
  static <T> List<T> read(Path file, Function<JsonNode, T> parse) throws IOException {
    List<T> rows = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(Compressed.open(file), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          rows.add(row(file + ":" + number, line, parse));
        }
      }
    }
    return rows;
  }

  private static <T> T row(String place, String line, Function<JsonNode, T> parse)
      throws UnreadableException {
    try {
      return parse.apply(JSON.readTree(line));
    } catch (JsonProcessingException e) {
      throw new UnreadableException(place + ": not JSON: " + e.getOriginalMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new UnreadableException(place + ": " + e.getMessage(), e);
    }
  }

  /** A value that has to be there. */
  static JsonNode required(JsonNode object, String key) {
    JsonNode value = object.get(key);
    if (value == null) {
      throw new IllegalArgumentException("no \"" + key + "\"");
    }
    return value;
  }

  /** A list of [start, end) pairs of code points as string indices. */
  static List<Span> spans(JsonNode pairs, CodePoints text) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : pairs) {
      spans.add(text.toIndices(new Span(pair.path(0).asInt(), pair.path(1).asInt())));
    }
    return spans;
  }
}
