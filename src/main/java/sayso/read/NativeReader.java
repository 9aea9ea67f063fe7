package sayso.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sayso.Annotated;
import sayso.claim.Attribution;
import sayso.claim.AttributionSpans;
import sayso.claim.Claim;
import sayso.claim.Cue;
import sayso.claim.Form;
import sayso.source.Source;
import sayso.source.SourceKind;
import sayso.stance.Judgement;
import sayso.stance.Position;
import sayso.stance.Stance;
import sayso.text.Article;
import sayso.text.CodePoints;
import sayso.text.Proposition;
import sayso.text.Span;

/**
 * Annotated articles back from the native format, {@code sayso/1}. The format does not tell an
 * article's own propositions from the command line's: all of them come back as its own.
 */
public final class NativeReader {
  private static final JsonMapper JSON = new JsonMapper();

  /** The longest line in bytes: an article of 1 MB comes back with all that is found in it. */
  private static final int LONGEST = 1 << 26;

  private final String text;
  private final CodePoints points;

  private NativeReader(String text) {
    this.text = text;
    this.points = CodePoints.of(text);
  }

  /**
   * All annotated articles of a file, compressed or not, in its order.
   *
   * @throws UnreadableException where a line is not in the format; it names file and line
   */
  public static List<Annotated> read(Path file) throws IOException {
    List<Annotated> articles = new ArrayList<>();
    forEach(file, articles::add);
    return articles;
  }

  /**
   * Hands over the annotated articles of a file, compressed or not, in its order, one at a time.
   *
   * @throws UnreadableException where a line is not in the format; it names file and line
   */
  public static void forEach(Path file, Receiver<Annotated> receiver) throws IOException {
    try (InputStream in = Compressed.open(file);
        Lines lines = new Lines(in, LONGEST)) {
      for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
        if (!line.isBlank()) {
          receiver.take(parsed(file, line));
        }
      }
    }
  }

  private static Annotated parsed(Path file, Lines.Line line) throws UnreadableException {
    try {
      return parse(line.text());
    } catch (UnreadableException e) {
      throw new UnreadableException(file + ", line " + line.number() + ": " + e.getMessage(), e);
    }
  }

  /**
   * One line's article.
   *
   * @throws UnreadableException where the line is not in the format; it names the key
   */
  public static Annotated parse(String line) throws UnreadableException {
    JsonNode root;
    try {
      root = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new UnreadableException("broken JSON: " + e.getOriginalMessage(), e);
    }
    if (!string(root, "schema").equals("sayso/1")) {
      throw new UnreadableException(
          "the schema is \"" + string(root, "schema") + "\", expected is \"sayso/1\"");
    }
    return new NativeReader(string(root, "text")).annotated(root);
  }

  private Annotated annotated(JsonNode root) throws UnreadableException {
    List<Proposition> propositions = new ArrayList<>();
    for (JsonNode p : array(root, "propositions")) {
      propositions.add(new Proposition(string(p, "id"), string(p, "text")));
    }
    List<Source> sources = new ArrayList<>();
    for (JsonNode s : array(root, "sources")) {
      sources.add(
          new Source(
              string(s, "id"),
              string(s, "name"),
              named(s, "kind", SourceKind.class),
              strings(s, "aliases"),
              nullable(s, "handle"),
              nullable(s, "role"),
              nullable(s, "affiliation"),
              spans(s, "mentions")));
    }
    Map<String, Claim> claims = new LinkedHashMap<>();
    Map<String, Map<String, Judgement>> stances = new LinkedHashMap<>();
    for (JsonNode c : array(root, "claims")) {
      Claim claim = claim(c, claims);
      claims.put(claim.id(), claim);
      Map<String, Judgement> judged = judgements(field(c, "stances"));
      if (!judged.isEmpty()) {
        stances.put(claim.id(), judged);
      }
    }
    List<Position> positions = new ArrayList<>();
    for (JsonNode p : array(root, "positions")) {
      positions.add(
          new Position(
              string(p, "source"),
              string(p, "proposition"),
              named(p, "stance", Position.Side.class),
              number(p, "probability"),
              strings(p, "claims")));
    }
    Article article =
        new Article(
            string(root, "id"),
            nullable(root, "title"),
            text,
            nullable(root, "outlet"),
            nullable(root, "url"),
            nullable(root, "published"),
            propositions);
    return new Annotated(
        article, sources, List.copyOf(claims.values()), stances, propositions, positions);
  }

  private Claim claim(JsonNode c, Map<String, Claim> earlier) throws UnreadableException {
    String within = nullable(c, "within");
    Claim outer = within == null ? null : earlier.get(within);
    if (within != null && outer == null) {
      throw new UnreadableException("\"within\" names " + within + ", no claim before this one");
    }
    JsonNode spans = field(c, "spans");
    JsonNode cue = field(c, "cue");
    List<Span> content = spans(spans, "content");
    if (content.isEmpty()) {
      throw new UnreadableException("claim " + string(c, "id") + " has no content");
    }
    Attribution attribution =
        new Attribution(
            new AttributionSpans(spans(spans, "source"), spans(spans, "cue"), content),
            named(c, "form", Form.class),
            new Cue(
                string(cue, "lemma"),
                named(cue, "type", Cue.Type.class),
                named(cue, "polarity", Cue.Polarity.class)),
            field(c, "hedged").asBoolean(),
            number(c, "confidence"),
            outer == null ? null : outer.attribution());
    return new Claim(
        string(c, "id"),
        attribution,
        nullable(c, "source"),
        strings(c, "via"),
        within,
        number(c, "sourceConfidence"));
  }

  private static Map<String, Judgement> judgements(JsonNode stances) throws UnreadableException {
    Map<String, Judgement> judged = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : stances.properties()) {
      JsonNode judgement = entry.getValue();
      judged.put(
          entry.getKey(),
          new Judgement(named(judgement, "label", Stance.class), number(judgement, "probability")));
    }
    return judged;
  }

  private List<Span> spans(JsonNode node, String key) throws UnreadableException {
    List<Span> spans = new ArrayList<>();
    int length = points.before(text.length());
    for (JsonNode span : array(node, key)) {
      int start = span.path(0).asInt(-1);
      int end = span.path(1).asInt(-1);
      if (start < 0 || end < start || end > length) {
        throw new UnreadableException("\"" + key + "\" has " + span + ", which the text has not");
      }
      spans.add(points.toIndices(new Span(start, end)));
    }
    return spans;
  }

  private static JsonNode field(JsonNode node, String key) throws UnreadableException {
    JsonNode value = node.get(key);
    if (value == null) {
      throw new UnreadableException("the key \"" + key + "\" is missing");
    }
    return value;
  }

  private static JsonNode array(JsonNode node, String key) throws UnreadableException {
    JsonNode value = field(node, key);
    if (!value.isArray()) {
      throw new UnreadableException("\"" + key + "\" is no list");
    }
    return value;
  }

  private static String string(JsonNode node, String key) throws UnreadableException {
    String value = nullable(node, key);
    if (value == null) {
      throw new UnreadableException("\"" + key + "\" is null");
    }
    return value;
  }

  private static @Nullable String nullable(JsonNode node, String key) throws UnreadableException {
    JsonNode value = field(node, key);
    if (!value.isNull() && !value.isTextual()) {
      throw new UnreadableException("\"" + key + "\" is no string");
    }
    return value.isNull() ? null : value.textValue();
  }

  private static double number(JsonNode node, String key) throws UnreadableException {
    JsonNode value = field(node, key);
    if (!value.isNumber()) {
      throw new UnreadableException("\"" + key + "\" is no number");
    }
    return value.doubleValue();
  }

  private static List<String> strings(JsonNode node, String key) throws UnreadableException {
    List<String> strings = new ArrayList<>();
    for (JsonNode value : array(node, key)) {
      strings.add(value.asText());
    }
    return strings;
  }

  private static <E extends Enum<E>> E named(JsonNode node, String key, Class<E> type)
      throws UnreadableException {
    String name = string(node, key);
    for (E value : type.getEnumConstants()) {
      if (value.name().toLowerCase(Locale.ROOT).equals(name)) {
        return value;
      }
    }
    throw new UnreadableException("\"" + key + "\" has the unknown value \"" + name + "\"");
  }
}
