package sayso.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sayso.claim.AttributionSpans;
import sayso.source.Source;
import sayso.source.SourceKind;
import sayso.text.Article;
import sayso.text.Span;

/**
 * An article as marks with values and links between them, in the form that {@code
 * sayso.write.MarkGraph} has, as somebody corrected it in an annotation tool.
 *
 * @param links in the order in which those of a role count
 */
record ToolMarks(Article article, List<Mark> marks, List<Link> links) {
  /** What a claim is linked to. */
  static final List<String> ROLES = List.of("source", "cue", "content", "speaker", "via", "within");

  /**
   * A marked stretch of the text.
   *
   * @param label claim, mention, source, cue, content
   * @param values by name; what is not known is left out
   */
  record Mark(String id, String label, Span span, Map<String, List<String>> values) {

    /** A value of which there is one; null where there is none, or an empty one. */
    @Nullable String value(String name) {
      List<String> all = values.getOrDefault(name, List.of());
      return all.isEmpty() || all.get(0).isEmpty() ? null : all.get(0);
    }

    /** The key of the source that a mention is of: mentions without one are each their own. */
    private String entity() {
      String entity = value("entity");
      return entity == null ? id : entity.strip();
    }
  }

  /**
   * A link from a claim.
   *
   * @param role source, cue, content, speaker, via, within
   */
  record Link(String from, String role, String to) {}

  /**
   * The article; claims without content are left out.
   *
   * @throws UnreadableException where a link's end or a value is not as it should be
   */
  Marked marked() throws UnreadableException {
    Map<String, Mark> byId = new HashMap<>();
    marks.forEach(mark -> byId.put(mark.id(), mark));
    ToolSources sources = new ToolSources(article.text());
    Map<String, List<Mark>> entities = new LinkedHashMap<>();
    marks.stream()
        .filter(mark -> mark.label().equals("mention"))
        .sorted(Comparator.comparing(Mark::span))
        .forEach(m -> entities.computeIfAbsent(m.entity(), key -> new ArrayList<>()).add(m));
    for (Map.Entry<String, List<Mark>> entity : entities.entrySet()) {
      sources.add(source(entity.getKey(), entity.getValue()));
    }
    Map<String, Map<String, List<Mark>>> roles = new HashMap<>();
    for (Link link : links) {
      roles
          .computeIfAbsent(link.from(), from -> new HashMap<>())
          .computeIfAbsent(link.role(), role -> new ArrayList<>())
          .add(end(link, byId));
    }
    List<Marked.Claim> claims = new ArrayList<>();
    for (Mark mark : marks) {
      Map<String, List<Mark>> linked = roles.getOrDefault(mark.id(), Map.of());
      if (mark.label().equals("claim") && linked.containsKey("content")) {
        claims.add(claim(mark, linked).marked(article.propositions(), sources));
      }
    }
    return new Marked(article, sources.list(), claims);
  }

  private static Mark end(Link link, Map<String, Mark> byId) throws UnreadableException {
    Mark to = byId.get(link.to());
    String label =
        switch (link.role()) {
          case "speaker", "via" -> "mention";
          case "within" -> "claim";
          default -> link.role();
        };
    if (to == null || !to.label().equals(label)) {
      throw new UnreadableException(
          link.from() + " is linked to " + link.to() + " as its " + link.role() + ", no " + label);
    }
    return to;
  }

  /** The first mention that gives a value counts. */
  private Source source(String key, List<Mark> mentions) throws UnreadableException {
    Map<String, List<String>> values = new HashMap<>();
    for (Mark mention : mentions) {
      mention.values().forEach(values::putIfAbsent);
    }
    Mark first = new Mark(key, "mention", mentions.get(0).span(), values);
    String name = first.value("name");
    String label = first.value("kind");
    SourceKind kind =
        label == null ? SourceKind.UNSPECIFIED : ToolSources.value(SourceKind.class, label);
    if (kind == null) {
      throw new UnreadableException(
          "the source " + key + " has the kind \"" + label + "\", which is none");
    }
    return new Source(
        key,
        name == null ? first.span().of(article.text()) : name,
        kind,
        values.getOrDefault("aliases", List.of()),
        first.value("handle"),
        first.value("role"),
        first.value("affiliation"),
        mentions.stream().filter(m -> m.value("implied") == null).map(Mark::span).toList());
  }

  private static ToolClaim claim(Mark mark, Map<String, List<Mark>> linked) {
    Map<String, String> values = new HashMap<>();
    for (String name : mark.values().keySet()) {
      String value = mark.value(name);
      if (value != null) {
        values.put(name, value);
      }
    }
    return new ToolClaim(
        mark.id(),
        new AttributionSpans(
            spans(linked, "source"), spans(linked, "cue"), spans(linked, "content")),
        values,
        linked.getOrDefault("speaker", List.of()).stream().map(Mark::entity).toList(),
        linked.getOrDefault("via", List.of()).stream().map(Mark::entity).toList(),
        linked.getOrDefault("within", List.of()).stream().map(Mark::id).toList());
  }

  private static List<Span> spans(Map<String, List<Mark>> linked, String role) {
    return linked.getOrDefault(role, List.of()).stream()
        .map(Mark::span)
        .sorted()
        .distinct()
        .toList();
  }
}
