package sayso.write;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sayso.Annotated;
import sayso.claim.Claim;
import sayso.claim.Form;
import sayso.source.Source;
import sayso.source.SourceKind;
import sayso.stance.Judgement;
import sayso.stance.Stance;
import sayso.text.Article;
import sayso.text.Proposition;

/**
 * An article and its claims in the terms of schema.org, JSON-LD in one line. A Claim has its words,
 * its author, who published it (the relays, outermost first), the article that it appears in, the
 * claim that it is part of and the propositions that it is about; an AgreeAction or a
 * DisagreeAction is a stance for or against one. The vocabulary has no term for places in a text,
 * cues and probabilities.
 */
public final class SchemaOrgClaims {
  private static final JsonMapper JSON = new JsonMapper();

  private final Annotated annotated;
  private final Iris iris;
  private final ArrayNode graph;
  private final Map<String, SourceKind> kinds = new HashMap<>();

  private SchemaOrgClaims(Annotated annotated, ArrayNode graph) {
    this.annotated = annotated;
    this.iris = Iris.of(annotated);
    this.graph = graph;
    annotated.sources().forEach(source -> kinds.put(source.id(), source.kind()));
  }

  /** The article's line, without a line end. */
  public static String line(Annotated annotated) {
    ObjectNode document = JSON.createObjectNode();
    document.put("@context", "https://schema.org");
    SchemaOrgClaims claims = new SchemaOrgClaims(annotated, document.putArray("@graph"));
    claims.addArticle();
    annotated.sources().forEach(claims::add);
    annotated.propositions().forEach(claims::add);
    annotated.claims().forEach(claims::add);
    return NativeWriter.escapeUnpairedSurrogates(document.toString());
  }

  private void addArticle() {
    Article article = annotated.article();
    ObjectNode node = graph.addObject().put("@type", "NewsArticle").put("@id", iris.article());
    node.put("identifier", article.id());
    put(node, "headline", article.title());
    put(node, "url", article.url());
    put(node, "datePublished", article.published());
    if (article.outlet() != null) {
      node.putObject("publisher").put("@type", "Organization").put("name", article.outlet());
    }
  }

  private void add(Source source) {
    ObjectNode node = graph.addObject().put("@type", type(source.kind()));
    node.put("@id", iris.of(source.id()));
    node.put("additionalType", Iris.VOCABULARY + ClaimRow.label(source.kind()));
    node.put("name", source.name());
    ArrayNode aliases = node.putArray("alternateName");
    source.aliases().forEach(aliases::add);
    put(node, "identifier", source.handle());
    if (type(source.kind()).equals("Person")) {
      put(node, "jobTitle", source.role());
      if (source.affiliation() != null) {
        node.putObject("affiliation")
            .put("@type", "Organization")
            .put("name", source.affiliation());
      }
    }
  }

  /** What schema.org has nearest to a kind of source; additionalType tells the kind itself. */
  private static String type(SourceKind kind) {
    return switch (kind) {
      case PERSON, ANONYMOUS, ACCOUNT, AUTHOR -> "Person";
      case ORGANIZATION, GROUP -> "Organization";
      case OUTLET -> "NewsMediaOrganization";
      case DOCUMENT -> "CreativeWork";
      case UNSPECIFIED -> "Thing";
    };
  }

  private void add(Proposition proposition) {
    graph
        .addObject()
        .put("@type", "Claim")
        .put("@id", iris.of(proposition.id()))
        .put("text", proposition.text());
  }

  private void add(Claim claim) {
    ObjectNode node = graph.addObject();
    Form form = claim.attribution().form();
    if (form == Form.DIRECT || form == Form.POST) {
      String more = form == Form.DIRECT ? "Quotation" : "SocialMediaPosting";
      node.putArray("@type").add("Claim").add(more);
    } else {
      node.put("@type", "Claim");
    }
    node.put("@id", iris.of(claim.id()));
    node.put("text", claim.attribution().contentIn(annotated.article().text()));
    node.putObject("appearance").put("@id", iris.article());
    if (claim.source() != null) {
      // Only persons and organizations are authors; a document is what the claim rests on.
      boolean document = kinds.get(claim.source()) == SourceKind.DOCUMENT;
      refer(node, document ? "isBasedOn" : "author", List.of(claim.source()));
    }
    refer(node, "publisher", claim.via());
    if (claim.within() != null) {
      refer(node, "isPartOf", List.of(claim.within()));
    }
    Map<String, Judgement> stances = annotated.stances().getOrDefault(claim.id(), Map.of());
    List<String> about =
        annotated.propositions().stream()
            .map(Proposition::id)
            .filter(stances::containsKey)
            .toList();
    refer(node, "about", about);
    for (String proposition : about) {
      Judgement judgement = stances.get(proposition);
      if (judgement != null && judgement.stance() != Stance.DISCUSSES) {
        act(claim, proposition, judgement.stance());
      }
    }
  }

  private void act(Claim claim, String proposition, Stance stance) {
    ObjectNode action = graph.addObject();
    action.put("@type", stance == Stance.SUPPORTS ? "AgreeAction" : "DisagreeAction");
    if (claim.source() != null) {
      refer(action, "agent", List.of(claim.source()));
    }
    refer(action, "object", List.of(proposition));
    refer(action, "instrument", List.of(claim.id()));
  }

  /** Names other nodes of the graph by their ids in the article. */
  private void refer(ObjectNode node, String key, List<String> ids) {
    if (!ids.isEmpty()) {
      ArrayNode others = node.putArray(key);
      ids.forEach(id -> others.addObject().put("@id", iris.of(id)));
    }
  }

  private static void put(ObjectNode node, String key, @Nullable String value) {
    if (value != null) {
      node.put(key, value);
    }
  }
}
