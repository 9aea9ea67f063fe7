package sayso.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sayso.Annotated;
import sayso.claim.AttributionSpans;
import sayso.claim.Claim;
import sayso.claim.Cue;
import sayso.source.Source;
import sayso.stance.Judgement;
import sayso.stance.Position;
import sayso.text.Article;
import sayso.text.CodePoints;
import sayso.text.Proposition;
import sayso.text.Span;

/**
 * The native format, {@code sayso/1}: one line of JSON an article, every key on every line in a
 * fixed order, offsets in code points, numbers with at most four decimals.
 */
public final class NativeWriter {
  /** The value of the key {@code schema}. */
  public static final String SCHEMA = "sayso/1";

  private static final JsonFactory JSON = new JsonFactory();

  private final Annotated annotated;
  private final String text;
  private final CodePoints points;
  private final JsonGenerator json;

  private NativeWriter(Annotated annotated, JsonGenerator json) {
    this.annotated = annotated;
    this.text = annotated.article().text();
    this.points = CodePoints.of(text);
    this.json = json;
  }

  /**
   * The article's line, without a line end.
   *
   * @throws IllegalArgumentException where a span leaves the text
   */
  public static String line(Annotated annotated) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      new NativeWriter(annotated, json).write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return escapeUnpairedSurrogates(line.toString());
  }

  private void write() throws IOException {
    Article article = annotated.article();
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    json.writeStringField("id", article.id());
    nullable("title", article.title());
    nullable("outlet", article.outlet());
    nullable("url", article.url());
    nullable("published", article.published());
    json.writeStringField("text", text);
    json.writeArrayFieldStart("sources");
    for (Source source : annotated.sources()) {
      write(source);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("claims");
    for (Claim claim : annotated.claims()) {
      write(claim);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("propositions");
    for (Proposition proposition : annotated.propositions()) {
      json.writeStartObject();
      json.writeStringField("id", proposition.id());
      json.writeStringField("text", proposition.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("positions");
    for (Position position : annotated.positions()) {
      write(position);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Source source) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", source.id());
    json.writeStringField("name", source.name());
    named("kind", source.kind());
    strings("aliases", source.aliases());
    nullable("handle", source.handle());
    nullable("role", source.role());
    nullable("affiliation", source.affiliation());
    spans("mentions", source.mentions());
    json.writeEndObject();
  }

  private void write(Claim claim) throws IOException {
    AttributionSpans spans = claim.attribution().spans();
    Cue cue = claim.attribution().cue();
    json.writeStartObject();
    json.writeStringField("id", claim.id());
    nullable("source", claim.source());
    strings("via", claim.via());
    nullable("within", claim.within());
    json.writeStringField("text", claim.attribution().contentIn(text));
    named("form", claim.attribution().form());
    json.writeObjectFieldStart("spans");
    spans("source", spans.source());
    spans("cue", spans.cue());
    spans("content", spans.content());
    json.writeEndObject();
    json.writeObjectFieldStart("cue");
    json.writeStringField("lemma", cue.lemma());
    named("type", cue.type());
    named("polarity", cue.polarity());
    json.writeEndObject();
    json.writeBooleanField("hedged", claim.attribution().hedged());
    rounded("confidence", claim.attribution().confidence());
    rounded("sourceConfidence", claim.sourceConfidence());
    writeStances(annotated.stances().getOrDefault(claim.id(), Map.of()));
    json.writeEndObject();
  }

  private void writeStances(Map<String, Judgement> stances) throws IOException {
    json.writeObjectFieldStart("stances");
    for (Proposition proposition : annotated.propositions()) {
      Judgement judgement = stances.get(proposition.id());
      if (judgement != null) {
        json.writeObjectFieldStart(proposition.id());
        named("label", judgement.stance());
        rounded("probability", judgement.probability());
        json.writeEndObject();
      }
    }
    json.writeEndObject();
  }

  private void write(Position position) throws IOException {
    json.writeStartObject();
    json.writeStringField("source", position.source());
    json.writeStringField("proposition", position.proposition());
    named("stance", position.side());
    rounded("probability", position.probability());
    strings("claims", position.claims());
    json.writeEndObject();
  }

  private void nullable(String key, @Nullable String value) throws IOException {
    if (value == null) {
      json.writeNullField(key);
    } else {
      json.writeStringField(key, value);
    }
  }

  private void named(String key, Enum<?> value) throws IOException {
    json.writeStringField(key, value.name().toLowerCase(Locale.ROOT));
  }

  private void rounded(String key, double value) throws IOException {
    json.writeNumberField(key, rounded(value));
  }

  /** With at most four decimals. */
  static double rounded(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }

  private void strings(String key, List<String> values) throws IOException {
    json.writeArrayFieldStart(key);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void spans(String key, List<Span> spans) throws IOException {
    json.writeArrayFieldStart(key);
    for (Span span : spans) {
      if (span.end() > text.length()) {
        throw new IllegalArgumentException(
            key + " " + span + " leaves the text of " + text.length() + " characters");
      }
      Span codePoints = points.toCodePoints(span);
      json.writeStartArray();
      json.writeNumber(codePoints.start());
      json.writeNumber(codePoints.end());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  /**
   * UTF-8 cannot hold an unpaired surrogate, which a broken escape in an input may bring; JSON can,
   * as an escape again. They occur only within JSON strings.
   */
  static String escapeUnpairedSurrogates(String line) {
    StringBuilder escaped = null;
    int done = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (i + 1 < line.length() && Character.isSurrogatePair(c, line.charAt(i + 1))) {
        i++;
        continue;
      }
      escaped = escaped == null ? new StringBuilder() : escaped;
      escaped.append(line, done, i).append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      done = i + 1;
    }
    return escaped == null ? line : escaped.append(line, done, line.length()).toString();
  }
}
