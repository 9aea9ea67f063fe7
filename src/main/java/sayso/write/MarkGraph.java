package sayso.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sayso.Annotated;
import sayso.claim.Attribution;
import sayso.claim.Claim;
import sayso.source.Source;
import sayso.stance.Judgement;
import sayso.text.Span;

/**
 * An annotated article as marks with values and links between them, which is what annotation tools
 * can hold. A source is its mentions: those of one entity. A claim is a mark where its cue is, and
 * linked to its source, cue and content, to mentions of its speaker and relays, and to the claim
 * that it is nested in.
 */
record MarkGraph(List<Mark> marks, List<Link> links) {

  /** What a mark is. */
  enum Label {
    SOURCE,
    CUE,
    CONTENT,
    MENTION,
    CLAIM;

    /** Its name in tools, "Claim". */
    String type() {
      return TypeNames.of(this);
    }
  }

  /** What a claim is linked to. */
  enum Role {
    SOURCE(Label.SOURCE),
    CUE(Label.CUE),
    CONTENT(Label.CONTENT),
    SPEAKER(Label.MENTION),
    /** Who passed it on, outermost first. */
    VIA(Label.MENTION),
    WITHIN(Label.CLAIM);

    private final Label target;

    Role(Label target) {
      this.target = target;
    }

    Label target() {
      return target;
    }
  }

  /**
   * A marked stretch of the text.
   *
   * @param values by name: strings, booleans, doubles and lists of strings; nothing for unknown
   */
  record Mark(String id, Label label, Span span, Map<String, Object> values) {}

  /** A link from a claim's mark to another mark. */
  record Link(String from, Role role, String to) {}

  /** All of the article but its positions: sources in their order, then claims in theirs. */
  static MarkGraph of(Annotated annotated) {
    MarkGraph graph = new MarkGraph(new ArrayList<>(), new ArrayList<>());
    Map<String, String> speakers = new HashMap<>();
    for (Source source : annotated.sources()) {
      speakers.put(source.id(), graph.add(source, annotated));
    }
    for (Claim claim : annotated.claims()) {
      graph.add(claim, annotated, speakers);
    }
    return graph;
  }

  /** Adds a source's mentions and returns the first one's id. */
  private String add(Source source, Annotated annotated) {
    List<Span> spans =
        source.mentions().isEmpty() ? List.of(Anchors.of(source, annotated)) : source.mentions();
    for (int i = 0; i < spans.size(); i++) {
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("entity", source.id());
      values.put("name", source.name());
      values.put("kind", ClaimRow.label(source.kind()));
      if (i == 0) {
        if (!source.aliases().isEmpty()) {
          values.put("aliases", source.aliases());
        }
        putKnown(values, "handle", source.handle());
        putKnown(values, "role", source.role());
        putKnown(values, "affiliation", source.affiliation());
        if (source.mentions().isEmpty()) {
          values.put("implied", true);
        }
      }
      marks.add(new Mark(source.id() + "-" + (i + 1), Label.MENTION, spans.get(i), values));
    }
    return source.id() + "-1";
  }

  private static void putKnown(Map<String, Object> values, String name, @Nullable String value) {
    if (value != null) {
      values.put(name, value);
    }
  }

  private void add(Claim claim, Annotated annotated, Map<String, String> speakers) {
    Attribution attribution = claim.attribution();
    marks.add(
        new Mark(
            claim.id(), Label.CLAIM, Anchors.of(attribution.spans()), values(claim, annotated)));
    add(claim, Role.SOURCE, attribution.spans().source());
    add(claim, Role.CUE, attribution.spans().cue());
    add(claim, Role.CONTENT, attribution.spans().content());
    if (claim.source() != null) {
      link(claim, Role.SPEAKER, speakers.get(claim.source()));
    }
    claim.via().forEach(relay -> link(claim, Role.VIA, speakers.get(relay)));
    link(claim, Role.WITHIN, claim.within());
  }

  private void add(Claim claim, Role role, List<Span> spans) {
    for (int i = 0; i < spans.size(); i++) {
      String id = claim.id() + "-" + ClaimRow.label(role) + (i + 1);
      marks.add(new Mark(id, role.target(), spans.get(i), Map.of()));
      link(claim, role, id);
    }
  }

  private void link(Claim claim, Role role, @Nullable String to) {
    if (to != null) {
      links.add(new Link(claim.id(), role, to));
    }
  }

  private static Map<String, Object> values(Claim claim, Annotated annotated) {
    Attribution attribution = claim.attribution();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("form", ClaimRow.label(attribution.form()));
    values.put("lemma", attribution.cue().lemma());
    values.put("cueType", ClaimRow.label(attribution.cue().type()));
    values.put("polarity", ClaimRow.label(attribution.cue().polarity()));
    values.put("hedged", attribution.hedged());
    values.put("open", claim.source() == null);
    Map<String, Judgement> stances = annotated.stances().getOrDefault(claim.id(), Map.of());
    for (int i = 0; i < annotated.propositions().size(); i++) {
      Judgement judgement = stances.get(annotated.propositions().get(i).id());
      if (judgement != null) {
        values.put("stance" + (i + 1), judgement.stance().label());
        values.put("probability" + (i + 1), judgement.probability());
      }
    }
    values.put("confidence", attribution.confidence());
    values.put("sourceConfidence", claim.sourceConfidence());
    return values;
  }
}
