package sayso.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import sayso.claim.AttributionSpans;
import sayso.text.Span;

/**
 * Attributions that somebody else found: JSON Lines (also .gz) of {@code {"id", "attributions":
 * [{"source", "cue", "content"}]}}, each role a list of [start, end) pairs, or a folder of brat
 * files as {@link BratFolder} reads it. Further keys are ignored, and so are attributions without
 * content.
 */
public final class AttributionsFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private AttributionsFile() {}

  /**
   * The attributions by article id, their offsets in code points of the article's text.
   *
   * @throws UncheckedIOException if {@code path} cannot be read
   * @throws IllegalArgumentException if a line is not of the form, naming file and line
   */
  public static Map<String, List<AttributionSpans>> read(Path path) {
    return Files.isDirectory(path) ? fromBrat(path) : fromLines(path);
  }

  private static Map<String, List<AttributionSpans>> fromBrat(Path folder) {
    Map<String, List<AttributionSpans>> byArticle = new LinkedHashMap<>();
    for (BratFolder.Document document : new BratFolder(folder).documents()) {
      String text = document.text();
      byArticle.put(
          document.id(),
          document.events().stream()
              .map(BratFolder.Event::spans)
              .filter(spans -> !spans.content().isEmpty())
              .map(
                  spans ->
                      spans.map(
                          span ->
                              new Span(
                                  text.codePointCount(0, span.start()),
                                  text.codePointCount(0, span.end()))))
              .toList());
    }
    return byArticle;
  }

  private static Map<String, List<AttributionSpans>> fromLines(Path file) {
    Map<String, List<AttributionSpans>> byArticle = new LinkedHashMap<>();
    try (BufferedReader lines = reader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        try {
          JsonNode article = JSON.readTree(line);
          String id = required(article, "id").asText();
          if (byArticle.put(id, attributions(required(article, "attributions"))) != null) {
            throw new IllegalArgumentException("a second line for article " + id);
          }
        } catch (JsonProcessingException e) {
          throw new IllegalArgumentException(
              file + ":" + number + ": not JSON: " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException(file + ":" + number + ": " + e.getMessage(), e);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read attributions from " + file, e);
    }
    return byArticle;
  }

  private static BufferedReader reader(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }

  private static List<AttributionSpans> attributions(JsonNode list) {
    List<AttributionSpans> found = new ArrayList<>();
    for (JsonNode attribution : list) {
      AttributionSpans spans =
          new AttributionSpans(
              spans(attribution, "source"),
              spans(attribution, "cue"),
              spans(attribution, "content"));
      if (!spans.content().isEmpty()) {
        found.add(spans);
      }
    }
    return found;
  }

  private static List<Span> spans(JsonNode attribution, String role) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode span : attribution.path(role)) {
      if (!span.isArray() || span.size() != 2 || !span.get(0).isInt() || !span.get(1).isInt()) {
        throw new IllegalArgumentException(
            role + " holds " + span + " where a pair [start, end] is needed");
      }
      spans.add(new Span(span.get(0).intValue(), span.get(1).intValue()));
    }
    return spans.stream().sorted().toList();
  }

  private static JsonNode required(JsonNode article, String key) {
    JsonNode value = article.get(key);
    if (value == null) {
      throw new IllegalArgumentException("no \"" + key + "\" in this line");
    }
    return value;
  }
}
