package sayso.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sayso.claim.AttributionSpans;
import sayso.source.Source;
import sayso.source.SourceKind;
import sayso.text.Article;
import sayso.text.Proposition;
import sayso.text.Span;

/**
 * A folder of brat files, corrected by hand, as marked up articles. Understands what {@code
 * sayso.write.BratWriter} writes, and events as in PolNeAR (Newell et al. 2018) alone: a claim
 * without a speaker then has its source's words for its source.
 */
public final class BratGold {
  private static final JsonMapper JSON = new JsonMapper();

  private final Article article;
  private final String text;
  private final Standoff standoff;
  private final ToolSources sources;

  /** The first mention of each source by any of its mentions. */
  private final Map<String, String> firsts = new HashMap<>();

  private BratGold(Article article, Standoff standoff) {
    this.article = article;
    this.text = article.text();
    this.standoff = standoff;
    this.sources = new ToolSources(text);
  }

  /**
   * Every NAME.ann of the folder with its NAME.txt, ordered by name.
   *
   * @throws UnreadableException where a file is not as it should be; it names the file
   */
  public static void forEach(Path folder, Receiver<Marked> receiver) throws IOException {
    Map<String, Article> known = articles(folder.resolve("articles.jsonl"));
    List<Path> files;
    try (Stream<Path> list = Files.list(folder)) {
      files = list.filter(f -> f.toString().endsWith(".ann")).sorted().toList();
    }
    if (files.isEmpty()) {
      throw new UnreadableException("no NAME.ann in " + folder);
    }
    for (Path file : files) {
      String name = file.getFileName().toString().replaceFirst("\\.ann$", "");
      String text = Files.readString(file.resolveSibling(name + ".txt"), StandardCharsets.UTF_8);
      Article described = known.getOrDefault(name, Article.of(name, text));
      Marked marked;
      try {
        Standoff standoff = Standoff.parse(Files.readString(file, StandardCharsets.UTF_8), text);
        marked = new BratGold(described.withText(text), standoff).marked();
      } catch (UnreadableException e) {
        throw new UnreadableException(file + ": " + e.getMessage(), e);
      }
      receiver.take(marked);
    }
  }

  /** What articles.jsonl says of the articles, without their texts, by the names of their files. */
  private static Map<String, Article> articles(Path file) throws IOException {
    Map<String, Article> articles = new HashMap<>();
    if (!Files.exists(file)) {
      return articles;
    }
    try (InputStream in = Compressed.open(file);
        Lines lines = new Lines(in)) {
      for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
        JsonNode json = json(line.text());
        List<Proposition> propositions = new ArrayList<>();
        for (JsonNode p : json.path("propositions")) {
          propositions.add(new Proposition(p.path("id").asText(), p.path("text").asText()));
        }
        articles.put(
            json.path("file").asText(),
            new Article(
                json.path("id").asText(),
                json.path("title").textValue(),
                "",
                json.path("outlet").textValue(),
                json.path("url").textValue(),
                json.path("published").textValue(),
                propositions));
      }
    }
    return articles;
  }

  private Marked marked() throws UnreadableException {
    for (List<String> mentions : standoff.equivalences()) {
      mentions.forEach(mention -> firsts.put(mention, mentions.get(0)));
    }
    Map<String, List<Span>> mentions = new LinkedHashMap<>();
    for (Map.Entry<String, Standoff.Covered> entry : standoff.covered().entrySet()) {
      if (kind(entry.getValue()) != null) {
        boolean implied = attributes(entry.getKey()).containsKey("Implied");
        List<Span> spans = mentions.computeIfAbsent(first(entry.getKey()), k -> new ArrayList<>());
        if (!implied) {
          spans.addAll(joined(entry.getValue()));
        }
      }
    }
    for (Map.Entry<String, List<Span>> entry : mentions.entrySet()) {
      sources.add(source(entry.getKey(), entry.getValue()));
    }
    List<Marked.Claim> claims = new ArrayList<>();
    for (Standoff.Event event : standoff.events()) {
      Marked.Claim claim = claim(event);
      if (claim != null) {
        claims.add(claim);
      }
    }
    return new Marked(article, sources.list(), claims);
  }

  private static @Nullable SourceKind kind(Standoff.Covered covered) {
    return ToolSources.value(SourceKind.class, covered.type());
  }

  private String first(String mention) {
    return firsts.getOrDefault(mention, mention);
  }

  private Map<String, String> attributes(String id) {
    return standoff.attributes().getOrDefault(id, Map.of());
  }

  private Source source(String first, List<Span> mentions) throws UnreadableException {
    Standoff.Covered covered = standoff.covered().get(first);
    SourceKind kind = covered == null ? null : kind(covered);
    if (covered == null || kind == null) {
      throw new UnreadableException(first + " is no source, but equivalent to one");
    }
    JsonNode note = note(first);
    String words = mentions.isEmpty() ? "" : mentions.get(0).of(text);
    return new Source(
        first,
        note.path("name").asText(words.isEmpty() ? first : words),
        kind,
        strings(note.path("aliases")),
        note.path("handle").textValue(),
        note.path("role").textValue(),
        note.path("affiliation").textValue(),
        mentions);
  }

  private Marked.@Nullable Claim claim(Standoff.Event event) throws UnreadableException {
    if (!event.type().startsWith("Attribution")) {
      return null;
    }
    AttributionSpans spans =
        new AttributionSpans(spans(event, "Source"), spans(event, "Cue"), spans(event, "Content"));
    if (spans.content().isEmpty()) {
      return null;
    }
    Map<String, String> values = new HashMap<>();
    attributes(event.id())
        .forEach(
            (name, value) ->
                values.put(Character.toLowerCase(name.charAt(0)) + name.substring(1), value));
    String lemma = note(event.id()).path("lemma").textValue();
    if (lemma != null) {
      values.put("lemma", lemma);
    }
    return new ToolClaim(
            event.id(),
            spans,
            values,
            targets(event, "Speaker").stream().map(this::first).toList(),
            targets(event, "Via").stream().map(this::first).toList(),
            targets(event, "Within"))
        .marked(article.propositions(), sources);
  }

  private static List<String> targets(Standoff.Event event, String role) {
    return event.arguments().stream()
        .filter(a -> a.role().equals(role))
        .map(Standoff.Argument::target)
        .toList();
  }

  private List<Span> spans(Standoff.Event event, String role) {
    List<Span> spans = new ArrayList<>();
    for (String target : targets(event, role)) {
      Standoff.Covered covered = standoff.covered().get(target);
      if (covered != null) {
        spans.addAll(joined(covered));
      }
    }
    return spans.stream().sorted().distinct().toList();
  }

  /** Fragments with only the end of a line between them are one span: brat cannot hold it whole. */
  private List<Span> joined(Standoff.Covered covered) {
    List<Span> joined = new ArrayList<>();
    for (Span fragment : covered.fragments().stream().sorted().toList()) {
      Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      String gap =
          last == null || last.end() > fragment.start()
              ? ""
              : text.substring(last.end(), fragment.start());
      if (last != null && gap.isBlank() && (gap.contains("\n") || gap.contains("\r"))) {
        joined.set(joined.size() - 1, last.cover(fragment));
      } else {
        joined.add(fragment);
      }
    }
    return joined;
  }

  /** A note's JSON; what somebody wrote in its place says nothing. */
  private JsonNode note(String id) throws UnreadableException {
    String note = standoff.notes().getOrDefault(id, "");
    return note.startsWith("{") ? json(note) : JSON.createObjectNode();
  }

  private static JsonNode json(String text) throws UnreadableException {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new UnreadableException("broken JSON: " + text, e);
    }
  }

  private static List<String> strings(JsonNode list) {
    List<String> strings = new ArrayList<>();
    list.forEach(s -> strings.add(s.asText()));
    return strings;
  }
}
