package sayso.write;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sayso.Annotated;
import sayso.claim.Claim;
import sayso.source.Source;
import sayso.stance.Judgement;
import sayso.text.Article;
import sayso.text.CodePoints;
import sayso.text.Proposition;
import sayso.text.Span;

/**
 * An article's claims and its sources' mentions as a collection of the W3C's Web Annotation Data
 * Model (2017), JSON-LD in one line. A claim is an annotation whose targets are its spans, each
 * with its role, its place in code points and its words; its bodies tell source, relays, stances
 * and the rest. What the model has no term for has one in {@link Iris#VOCABULARY}.
 */
public final class WebAnnotations {
  private static final JsonMapper JSON = new JsonMapper();

  /** Characters of text before and after a span by which tools find it again. */
  private static final int AROUND = 32;

  private final Annotated annotated;
  private final String text;
  private final CodePoints points;
  private final Iris iris;
  private final Map<String, String> names;

  private WebAnnotations(Annotated annotated) {
    this.annotated = annotated;
    this.text = annotated.article().text();
    this.points = CodePoints.of(text);
    this.iris = Iris.of(annotated);
    this.names = Source.names(annotated.sources());
  }

  /** The article's line, without a line end. */
  public static String line(Annotated annotated) {
    return NativeWriter.escapeUnpairedSurrogates(
        new WebAnnotations(annotated).collection().toString());
  }

  private ObjectNode collection() {
    Article article = annotated.article();
    ObjectNode collection = JSON.createObjectNode();
    collection
        .putArray("@context")
        .add("http://www.w3.org/ns/anno.jsonld")
        .addObject()
        .put("sayso", Iris.VOCABULARY);
    collection.put("id", iris.of("annotations"));
    collection.put("type", "AnnotationCollection");
    collection.put("label", article.title() == null ? article.id() : article.title());
    put(collection, "sayso:outlet", article.outlet());
    put(collection, "sayso:url", article.url());
    put(collection, "sayso:published", article.published());
    ArrayNode propositions = collection.putArray("sayso:proposition");
    for (Proposition proposition : annotated.propositions()) {
      propositions
          .addObject()
          .put("id", iris.of(proposition.id()))
          .put("value", proposition.text());
    }
    ArrayNode entities = collection.putArray("sayso:entity");
    annotated.sources().forEach(source -> describe(source, entities.addObject()));
    ArrayNode items = JSON.createArrayNode();
    annotated.claims().forEach(claim -> annotate(claim, items.addObject()));
    for (Source source : annotated.sources()) {
      if (!source.mentions().isEmpty()) {
        annotate(source, items.addObject());
      }
    }
    collection.put("total", items.size());
    ObjectNode page = collection.putObject("first");
    page.put("id", iris.of("page")).put("type", "AnnotationPage").put("startIndex", 0);
    page.set("items", items);
    return collection;
  }

  private void describe(Source source, ObjectNode entity) {
    entity.put("id", iris.of(source.id())).put("name", source.name());
    entity.put("sayso:kind", ClaimRow.label(source.kind()));
    ArrayNode aliases = entity.putArray("sayso:alias");
    source.aliases().forEach(aliases::add);
    put(entity, "sayso:handle", source.handle());
    put(entity, "sayso:title", source.role());
    put(entity, "sayso:affiliation", source.affiliation());
  }

  private void annotate(Source source, ObjectNode annotation) {
    annotation.put("id", iris.of(source.id() + "-mentions")).put("type", "Annotation");
    annotation.put("motivation", "identifying");
    ObjectNode body = annotation.putObject("body");
    body.put("type", "SpecificResource").put("purpose", "identifying");
    body.put("source", iris.of(source.id()));
    targets(source.mentions(), "mention", annotation.putArray("target"));
  }

  private void annotate(Claim claim, ObjectNode annotation) {
    annotation.put("id", iris.of(claim.id())).put("type", "Annotation");
    annotation.put("motivation", "classifying");
    confidence(annotation, claim.attribution().confidence());
    ArrayNode bodies = annotation.putArray("body");
    if (claim.source() != null) {
      confidence(entity(claim.source(), "source", bodies), claim.sourceConfidence());
    }
    List<String> via = claim.via();
    for (int i = 0; i < via.size(); i++) {
      entity(via.get(i), "via", bodies).put("sayso:order", i + 1);
    }
    if (claim.within() != null) {
      ObjectNode within = bodies.addObject();
      within.put("type", "SpecificResource").put("purpose", "linking");
      within.put("sayso:role", "within").put("source", iris.of(claim.within()));
    }
    Map<String, Judgement> stances = annotated.stances().getOrDefault(claim.id(), Map.of());
    for (Proposition proposition : annotated.propositions()) {
      Judgement judgement = stances.get(proposition.id());
      if (judgement != null) {
        ObjectNode stance = body("classifying", "stance", judgement.stance().label(), bodies);
        stance.putObject("sayso:toward").put("id", iris.of(proposition.id()));
        confidence(stance, judgement.probability());
      }
    }
    body("tagging", "form", ClaimRow.label(claim.attribution().form()), bodies);
    if (!claim.attribution().cue().lemma().isEmpty()) {
      body("tagging", "cue", claim.attribution().cue().lemma(), bodies);
    }
    body("tagging", "cueType", ClaimRow.label(claim.attribution().cue().type()), bodies);
    body("tagging", "cuePolarity", ClaimRow.label(claim.attribution().cue().polarity()), bodies);
    if (claim.attribution().hedged()) {
      body("tagging", "hedge", "hedged", bodies);
    }
    ArrayNode targets = annotation.putArray("target");
    targets(claim.attribution().spans().source(), "source", targets);
    targets(claim.attribution().spans().cue(), "cue", targets);
    targets(claim.attribution().spans().content(), "content", targets);
  }

  private static ObjectNode body(String purpose, String role, String value, ArrayNode bodies) {
    ObjectNode body = bodies.addObject();
    body.put("type", "TextualBody").put("purpose", purpose).put("sayso:role", role);
    return body.put("value", value);
  }

  private ObjectNode entity(String source, String role, ArrayNode bodies) {
    ObjectNode body = body("identifying", role, names.getOrDefault(source, source), bodies);
    body.putObject("sayso:is").put("id", iris.of(source));
    return body;
  }

  private void targets(List<Span> spans, String role, ArrayNode targets) {
    String url = annotated.article().url();
    for (Span span : spans) {
      ObjectNode target = targets.addObject();
      target.put("type", "SpecificResource").put("source", iris.article());
      if (url != null && url.matches("https?://[^\\s\"<>\\\\^`{|}]+")) {
        target.put("scope", url);
      }
      target.put("sayso:role", role);
      ArrayNode selectors = target.putArray("selector");
      Span place = points.toCodePoints(span);
      ObjectNode position = selectors.addObject().put("type", "TextPositionSelector");
      position.put("start", place.start()).put("end", place.end());
      ObjectNode quote = selectors.addObject().put("type", "TextQuoteSelector");
      quote.put("exact", span.of(text));
      int start = points.index(Math.max(0, place.start() - AROUND));
      quote.put("prefix", text.substring(start, span.start()));
      int length = text.codePointCount(0, text.length());
      int end = points.index(Math.min(length, place.end() + AROUND));
      quote.put("suffix", text.substring(span.end(), end));
    }
  }

  private static void confidence(ObjectNode node, double probability) {
    node.put("sayso:confidence", NativeWriter.rounded(probability));
  }

  private static void put(ObjectNode node, String key, @Nullable String value) {
    if (value != null) {
      node.put(key, value);
    }
  }
}
