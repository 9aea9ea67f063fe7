package sayso.write;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sayso.Annotated;
import sayso.claim.AttributionSpans;
import sayso.claim.Claim;
import sayso.claim.Cue;
import sayso.source.Source;
import sayso.stance.Judgement;
import sayso.text.CodePoints;
import sayso.text.Span;

/**
 * An article's annotations in brat's standoff format. A claim is an event of the type Attribution,
 * as in PolNeAR (Newell et al. 2018), whose roles Source, Cue and Content are where it is written;
 * Speaker and Via name mentions of the sources, Within the claim that it is nested in. A source is
 * its mentions, of one type and equivalent to each other. What may be corrected by a click are
 * attributes, the rest stands as JSON in notes. Offsets are code points.
 */
final class BratDocument {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");

  private final Annotated annotated;
  private final String text;
  private final CodePoints points;
  private final StringBuilder ann = new StringBuilder();

  /** The first mention of each source, by the source's id. */
  private final Map<String, String> speakers = new HashMap<>();

  private int covered;
  private int attributes;
  private int notes;

  private BratDocument(Annotated annotated) {
    this.annotated = annotated;
    this.text = annotated.article().text();
    this.points = CodePoints.of(text);
  }

  /** The content of the article's file NAME.ann. */
  static String of(Annotated annotated) {
    BratDocument document = new BratDocument(annotated);
    annotated.sources().forEach(document::add);
    Map<String, String> events = new HashMap<>();
    for (Claim claim : annotated.claims()) {
      events.put(claim.id(), "E" + (events.size() + 1));
    }
    annotated.claims().forEach(claim -> document.add(claim, events));
    return document.ann.toString();
  }

  private void add(Source source) {
    String type = TypeNames.of(source.kind());
    List<String> mentions = new ArrayList<>();
    for (Span span : source.mentions()) {
      mentions.add(cover(type, span));
    }
    if (mentions.isEmpty()) {
      // brat has nothing without a place: it stands where somebody's claim is, or at the beginning.
      mentions.add(cover(type, Anchors.of(source, annotated)));
      attribute("Implied", mentions.get(0), "");
    }
    if (mentions.size() > 1) {
      ann.append("*\tEquiv ").append(String.join(" ", mentions)).append('\n');
    }
    speakers.put(source.id(), mentions.get(0));
    note(mentions.get(0), Described.source(source));
  }

  private void add(Claim claim, Map<String, String> events) {
    AttributionSpans spans = claim.attribution().spans();
    List<String> roles = new ArrayList<>();
    roles.addAll(cover("Source", spans.source()));
    roles.addAll(cover("Cue", spans.cue()));
    roles.addAll(cover("Content", spans.content()));
    String source = claim.source();
    if (source != null) {
      roles.add("Speaker:" + speakers.get(source));
    }
    List<String> via = claim.via();
    for (int i = 0; i < via.size(); i++) {
      roles.add(numbered("Via", i) + ":" + speakers.get(via.get(i)));
    }
    if (claim.within() != null) {
      roles.add("Within:" + events.get(claim.within()));
    }
    String trigger = cover("Attribution", Anchors.of(spans));
    String event = String.valueOf(events.get(claim.id()));
    ann.append(event).append("\tAttribution:").append(trigger).append(' ');
    ann.append(String.join(" ", roles)).append('\n');
    addAttributes(claim, event);
  }

  private void addAttributes(Claim claim, String event) {
    Cue cue = claim.attribution().cue();
    attribute("Form", event, ClaimRow.label(claim.attribution().form()));
    attribute("CueType", event, ClaimRow.label(cue.type()));
    attribute("Polarity", event, ClaimRow.label(cue.polarity()));
    if (claim.attribution().hedged()) {
      attribute("Hedged", event, "");
    }
    if (claim.source() == null) {
      attribute("Open", event, "");
    }
    ObjectNode note = JSON.createObjectNode();
    note.put("lemma", cue.lemma());
    note.put("confidence", claim.attribution().confidence());
    note.put("sourceConfidence", claim.sourceConfidence());
    ObjectNode probabilities = note.putObject("stances");
    Map<String, Judgement> stances = annotated.stances().getOrDefault(claim.id(), Map.of());
    for (int i = 0; i < annotated.propositions().size(); i++) {
      String proposition = annotated.propositions().get(i).id();
      Judgement judgement = stances.get(proposition);
      if (judgement != null) {
        attribute("Stance" + (i + 1), event, judgement.stance().label());
        probabilities.put(proposition, judgement.probability());
      }
    }
    note(event, note);
  }

  /** The role's arguments, one for each span. */
  private List<String> cover(String role, List<Span> spans) {
    List<String> arguments = new ArrayList<>();
    for (Span span : spans) {
      arguments.add(numbered(role, arguments.size()) + ":" + cover(role, span));
    }
    return arguments;
  }

  /** brat tells arguments of the same role apart by numbers: Content, Content2 ... */
  private static String numbered(String role, int index) {
    return index == 0 ? role : role + (index + 1);
  }

  /** A text-bound annotation, one fragment for each line that it goes over, as brat wants it. */
  private String cover(String type, Span span) {
    List<Span> fragments =
        LINE.matcher(span.of(text))
            .results()
            .filter(line -> !line.group().isBlank())
            .map(line -> new Span(span.start() + line.start(), span.start() + line.end()))
            .toList();
    String id = "T" + ++covered;
    ann.append(id).append('\t').append(type).append(' ');
    ann.append(
        fragments.stream()
            .map(points::toCodePoints)
            .map(f -> f.start() + " " + f.end())
            .collect(Collectors.joining(";")));
    ann.append('\t');
    ann.append(fragments.stream().map(f -> f.of(text)).collect(Collectors.joining(" ")));
    ann.append('\n');
    return id;
  }

  private void attribute(String name, String of, String value) {
    ann.append('A').append(++attributes).append('\t').append(name).append(' ').append(of);
    ann.append(value.isEmpty() ? "" : " " + value).append('\n');
  }

  private void note(String on, ObjectNode note) {
    ann.append('#').append(++notes).append("\tAnnotatorNotes ").append(on).append('\t');
    ann.append(note).append('\n');
  }
}
