package sayso.measure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sayso.Annotated;
import sayso.claim.AttributionSpans;
import sayso.read.AttributionsFile;
import sayso.read.Compressed;
import sayso.read.UnreadableException;
import sayso.text.CodePoints;
import sayso.text.Span;

/** Predicted attributions by article id, from any of the forms that they may come in. */
final class AttributionPredictions {
  private AttributionPredictions() {}

  /**
   * Spans as Java string indices.
   *
   * @param predictions the native format, whose nested claims are left out because the gold
   *     annotates none, or what {@link AttributionsFile} reads
   * @param texts the gold texts by article id; articles without one may have any spans
   */
  static Map<String, List<AttributionSpans>> read(Path predictions, Map<String, String> texts)
      throws IOException {
    return isNative(predictions) ? fromNative(predictions, texts) : given(predictions, texts);
  }

  private static boolean isNative(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      return false;
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(Compressed.open(file), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      JsonNode first = line == null ? null : new JsonMapper().readTree(line);
      return first != null && first.has("schema");
    } catch (JsonProcessingException e) {
      throw new UnreadableException(file + ", line 1: broken JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static Map<String, List<AttributionSpans>> fromNative(
      Path file, Map<String, String> texts) throws IOException {
    Map<String, List<AttributionSpans>> byArticle = new LinkedHashMap<>();
    for (Annotated annotated : AnnotatedFile.read(file).values()) {
      String id = annotated.article().id();
      AnnotatedFile.checkText(annotated, texts.getOrDefault(id, annotated.article().text()));
      byArticle.put(
          id,
          annotated.claims().stream()
              .filter(claim -> claim.within() == null)
              .map(claim -> claim.attribution().spans())
              .toList());
    }
    return byArticle;
  }

  private static Map<String, List<AttributionSpans>> given(Path file, Map<String, String> texts)
      throws UnreadableException {
    Map<String, List<AttributionSpans>> byArticle = new LinkedHashMap<>();
    try {
      AttributionsFile.read(file)
          .forEach((id, spans) -> byArticle.put(id, indices(spans, texts.getOrDefault(id, ""))));
    } catch (IllegalArgumentException e) {
      throw new UnreadableException(String.valueOf(e.getMessage()), e);
    }
    return byArticle;
  }

  /** A span that runs over the end of the text ends with it. */
  private static List<AttributionSpans> indices(List<AttributionSpans> codePoints, String text) {
    CodePoints points = CodePoints.of(text);
    int length = points.before(text.length());
    return codePoints.stream()
        .map(
            spans ->
                spans.map(
                    span ->
                        points.toIndices(
                            new Span(
                                Math.min(span.start(), length), Math.min(span.end(), length)))))
        .toList();
  }
}
