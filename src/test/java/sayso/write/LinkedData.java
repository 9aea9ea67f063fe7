package sayso.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import sayso.Annotated;

/** JSON-LD as a processor of its own sees it: expanded, with nothing read from the network. */
final class LinkedData {
  private static final JsonMapper JSON = new JsonMapper();

  private LinkedData() {}

  /** What a format writes for these articles, a line each. */
  static List<JsonNode> written(Target target, List<Annotated> articles) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ArticleWriter writer = target.to(out)) {
      for (Annotated article : articles) {
        writer.write(article);
      }
    }
    List<JsonNode> lines = new ArrayList<>();
    for (String line : out.toString(StandardCharsets.UTF_8).split("\n", -1)) {
      if (!line.isEmpty()) {
        lines.add(JSON.readTree(line));
      }
    }
    assertThat(lines).hasSameSizeAs(articles);
    return lines;
  }

  /**
   * The expanded document.
   *
   * @param context the only one that may be asked for, in place of the one at its address
   */
  static JsonNode expanded(JsonNode document, String address, String context) throws IOException {
    JsonLdOptions options = new JsonLdOptions();
    options.setDocumentLoader(
        (url, how) -> {
          assertThat(url).hasToString(address);
          return JsonDocument.of(new StringReader(context));
        });
    try {
      String expanded =
          JsonLd.expand(JsonDocument.of(new StringReader(document.toString())))
              .options(options)
              .get()
              .toString();
      return JSON.readTree(expanded);
    } catch (JsonLdError e) {
      throw new IOException(e);
    }
  }

  /** The only value of a property: an IRI, or a literal as text. */
  static String only(JsonNode node, String property) {
    JsonNode values = node.path(property);
    assertThat(values).as(property).hasSize(1);
    JsonNode value = values.get(0);
    return (value.has("@id") ? value.get("@id") : value.path("@value")).asText();
  }

  /** What is behind the # of an IRI. */
  static String id(String iri) {
    assertThat(iri).contains("#");
    return iri.replaceFirst(".*#", "");
  }
}
