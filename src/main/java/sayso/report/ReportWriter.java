package sayso.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sayso.Annotated;
import sayso.claim.Attribution;
import sayso.claim.Claim;
import sayso.source.Source;
import sayso.stance.Judgement;
import sayso.stance.Positions;
import sayso.text.Article;
import sayso.text.Proposition;
import sayso.text.Span;

/**
 * Writes one HTML page that needs nothing else: articles as they come, each a block of JSON that
 * the page opens when it is looked at, then the sources and propositions of all of them, to which
 * the blocks point by number. In memory are only the latter. No text is ever markup: in the blocks
 * every {@code <} is escaped, and the page's script puts text into text nodes alone.
 *
 * <p>Spans are string indices (UTF-16 code units), which Java and JavaScript share.
 */
public final class ReportWriter {
  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .characterEscapes(new MarkupEscapes())
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private final Page page = Page.load();
  private final Writer out;
  private final String title;
  private final JoinedSources sources = new JoinedSources();
  private final Map<String, Integer> propositions = new LinkedHashMap<>();

  /**
   * Begins the page.
   *
   * @param out left open
   * @param title of the page, any text
   */
  public ReportWriter(OutputStream out, String title) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    this.title = title;
    this.out.write(page.head());
  }

  /** Appends an article. */
  public void add(Annotated annotated) throws IOException {
    block("article", json -> write(json, annotated));
  }

  /** Ends the page. */
  public void finish() throws IOException {
    block("about", this::writeAbout);
    out.write(page.tail());
    out.flush();
  }

  private interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  private void block(String kind, Content content) throws IOException {
    out.write("<script type=\"application/json\" class=\"" + kind + "\">");
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      content.write(json);
      json.writeEndObject();
    }
    out.write("</script>\n");
  }

  private void write(JsonGenerator json, Annotated annotated) throws IOException {
    Article article = annotated.article();
    json.writeStringField("id", article.id());
    optional(json, "title", article.title());
    optional(json, "outlet", article.outlet());
    optional(json, "url", article.url());
    optional(json, "published", article.published());
    json.writeStringField("text", article.text());
    Map<String, Integer> places = new HashMap<>();
    for (Source source : annotated.sources()) {
      places.put(source.id(), sources.add(source));
    }
    Map<String, Integer> asked = new LinkedHashMap<>();
    for (Proposition p : annotated.propositions()) {
      asked.put(
          p.id(), propositions.computeIfAbsent(p.text().strip(), text -> propositions.size()));
    }
    Map<String, Integer> numbers = new HashMap<>();
    json.writeArrayFieldStart("claims");
    for (Claim claim : annotated.claims()) {
      numbers.put(claim.id(), numbers.size());
      json.writeStartObject();
      json.writeStringField("id", claim.id());
      number(json, "source", places.get(claim.source()));
      json.writeFieldName("via");
      json.writeStartArray();
      for (String relay : claim.via()) {
        Integer place = places.get(relay);
        if (place != null) {
          json.writeNumber(place);
        }
      }
      json.writeEndArray();
      number(json, "within", numbers.get(claim.within()));
      write(json, claim);
      json.writeObjectFieldStart("stances");
      for (Map.Entry<String, Judgement> entry :
          annotated.stances().getOrDefault(claim.id(), Map.of()).entrySet()) {
        Integer proposition = asked.get(entry.getKey());
        if (proposition != null) {
          json.writeArrayFieldStart(proposition.toString());
          json.writeString(entry.getValue().stance().label());
          json.writeNumber(rounded(entry.getValue().probability()));
          json.writeEndArray();
        }
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Claim claim) throws IOException {
    Attribution attribution = claim.attribution();
    json.writeStringField("form", lower(attribution.form()));
    json.writeStringField("cue", attribution.cue().lemma());
    json.writeStringField("type", lower(attribution.cue().type()));
    json.writeStringField("polarity", lower(attribution.cue().polarity()));
    json.writeBooleanField("hedged", attribution.hedged());
    json.writeNumberField("confidence", rounded(attribution.confidence()));
    json.writeNumberField("sourceConfidence", rounded(claim.sourceConfidence()));
    json.writeObjectFieldStart("spans");
    spans(json, "source", attribution.spans().source());
    spans(json, "cue", attribution.spans().cue());
    spans(json, "content", attribution.spans().content());
    json.writeEndObject();
  }

  private void writeAbout(JsonGenerator json) throws IOException {
    json.writeStringField("title", title);
    json.writeNumberField("mixed", Positions.MIXED);
    json.writeArrayFieldStart("propositions");
    for (String proposition : propositions.keySet()) {
      json.writeString(proposition);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("sources");
    for (JoinedSources.Joined source : sources.all()) {
      json.writeStartObject();
      json.writeStringField("name", source.name);
      json.writeStringField("kind", lower(source.kind));
      optional(json, "handle", source.handle);
      optional(json, "role", source.role);
      optional(json, "affiliation", source.affiliation);
      json.writeArrayFieldStart("aliases");
      for (String alias : source.aliases) {
        json.writeString(alias);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void spans(JsonGenerator json, String key, List<Span> spans) throws IOException {
    json.writeArrayFieldStart(key);
    for (Span span : spans) {
      json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
    }
    json.writeEndArray();
  }

  private static void optional(JsonGenerator json, String key, @Nullable String value)
      throws IOException {
    if (value != null) {
      json.writeStringField(key, value);
    }
  }

  private static void number(JsonGenerator json, String key, @Nullable Integer value)
      throws IOException {
    if (value != null) {
      json.writeNumberField(key, value);
    }
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** Keeps JSON from ending the script element that it stands in, or from opening a comment. */
  private static final class MarkupEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      codes['<'] = ESCAPE_STANDARD;
      codes['>'] = ESCAPE_STANDARD;
      codes['&'] = ESCAPE_STANDARD;
      return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      return null;
    }
  }
}
