package sayso.write;

import static org.assertj.core.api.Assertions.assertThat;
import static sayso.write.LinkedData.id;
import static sayso.write.LinkedData.only;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sayso.Annotated;
import sayso.claim.Claim;
import sayso.source.Source;
import sayso.stance.Judgement;

/** Claims in schema.org's terms, expanded by a JSON-LD processor and held against its types. */
class SchemaOrgClaimsTest {
  private static final String SCHEMA = "http://schema.org/";

  /** schema.org's context defines every term by its vocabulary. */
  private static final String CONTEXT = "{\"@context\": {\"@vocab\": \"" + SCHEMA + "\"}}";

  private static final Set<String> THING =
      Set.of("name", "url", "identifier", "additionalType", "alternateName");
  private static final Set<String> WORK =
      Set.of(
          "headline",
          "datePublished",
          "publisher",
          "text",
          "author",
          "about",
          "isPartOf",
          "isBasedOn");
  private static final Set<String> ACTION = Set.of("agent", "object", "instrument");

  /** Properties of schema.org's types beyond those of Thing. */
  private static final Map<String, Set<String>> TYPES =
      Map.ofEntries(
          Map.entry("Thing", Set.of()),
          Map.entry("CreativeWork", WORK),
          Map.entry("NewsArticle", WORK),
          Map.entry("Quotation", WORK),
          Map.entry("SocialMediaPosting", WORK),
          Map.entry("Claim", union(WORK, Set.of("appearance"))),
          Map.entry("Person", Set.of("jobTitle", "affiliation")),
          Map.entry("Organization", Set.of()),
          Map.entry("NewsMediaOrganization", Set.of()),
          Map.entry("AgreeAction", ACTION),
          Map.entry("DisagreeAction", ACTION));

  private static Set<String> union(Collection<String> one, Collection<String> other) {
    return Set.copyOf(Stream.concat(one.stream(), other.stream()).toList());
  }

  @Test
  void holdsEveryClaimOfTheCorpus() throws IOException {
    check(GoldArticles.corpus());
  }

  @Test
  void holdsEveryClaimOfTheDevArticles() throws IOException {
    check(GoldArticles.dev());
  }

  private static void check(List<Annotated> articles) throws IOException {
    List<JsonNode> lines = LinkedData.written(Target.SCHEMA_ORG, articles);
    for (int i = 0; i < lines.size(); i++) {
      JsonNode graph = LinkedData.expanded(lines.get(i), "https://schema.org", CONTEXT);
      assertThat(read(graph)).containsExactlyInAnyOrderElementsOf(facts(articles.get(i)));
    }
  }

  /** What the vocabulary can hold of an article. */
  private static List<String> facts(Annotated annotated) {
    List<String> facts = new ArrayList<>();
    Map<String, String> sources = new HashMap<>();
    for (Source source : annotated.sources()) {
      String kind = source.kind().name().toLowerCase(Locale.ROOT);
      sources.put(source.id(), source.name() + " " + source.aliases() + " " + kind);
      facts.add("source " + sources.get(source.id()));
    }
    annotated.propositions().forEach(p -> facts.add("proposition " + p.id() + " " + p.text()));
    for (Claim claim : annotated.claims()) {
      facts.add(
          claim(
              claim.id(),
              claim.attribution().contentIn(annotated.article().text()),
              claim.source() == null ? null : sources.get(claim.source()),
              claim.via().stream().map(sources::get).toList(),
              claim.within()));
      for (Map.Entry<String, Judgement> stance :
          annotated.stances().getOrDefault(claim.id(), Map.of()).entrySet()) {
        String label = stance.getValue().stance().label();
        facts.add("stance " + claim.id() + " " + label + " " + stance.getKey());
      }
    }
    return facts;
  }

  private static String claim(
      String id,
      String text,
      @Nullable String source,
      List<@Nullable String> via,
      @Nullable String within) {
    return "claim " + id + " " + text + " by " + source + " via " + via + " within " + within;
  }

  private static List<String> read(JsonNode graph) {
    Map<String, String> sources = new HashMap<>();
    Map<String, JsonNode> claims = new LinkedHashMap<>();
    Map<String, String> stances = new HashMap<>();
    List<String> facts = new ArrayList<>();
    int articles = 0;
    for (JsonNode node : graph) {
      List<String> types = checked(node);
      String iri = node.path("@id").asText();
      if (types.contains("NewsArticle")) {
        articles++;
      } else if (types.contains("Claim")) {
        claims.put(id(iri), node);
      } else if (types.get(0).endsWith("Action")) {
        String stance = types.get(0).equals("AgreeAction") ? "supports" : "denies";
        stances.put(ids(node, "instrument").get(0) + " " + ids(node, "object").get(0), stance);
      } else {
        List<String> aliases = new ArrayList<>();
        node.path(SCHEMA + "alternateName").forEach(a -> aliases.add(a.get("@value").asText()));
        String kind = only(node, SCHEMA + "additionalType").replaceFirst(".*:", "");
        sources.put(id(iri), only(node, SCHEMA + "name") + " " + aliases + " " + kind);
        facts.add("source " + sources.get(id(iri)));
      }
    }
    assertThat(articles).isEqualTo(1);
    claims.forEach(
        (id, node) -> {
          String text = only(node, SCHEMA + "text");
          if (!node.has(SCHEMA + "appearance")) {
            facts.add("proposition " + id + " " + text);
            return;
          }
          List<String> author = new ArrayList<>(ids(node, "author"));
          author.addAll(ids(node, "isBasedOn"));
          assertThat(author).hasSizeLessThanOrEqualTo(1);
          List<String> whole = ids(node, "isPartOf");
          facts.add(
              claim(
                  id,
                  text,
                  author.isEmpty() ? null : sources.get(author.get(0)),
                  ids(node, "publisher").stream().map(sources::get).toList(),
                  whole.isEmpty() ? null : whole.get(0)));
          for (String about : ids(node, "about")) {
            assertThat(claims).containsKey(about);
            String stance = stances.remove(id + " " + about);
            facts.add("stance " + id + " " + (stance == null ? "discusses" : stance) + " " + about);
          }
        });
    assertThat(stances).isEmpty();
    return facts;
  }

  /** The types of a node, all of whose properties belong to one of them. */
  private static List<String> checked(JsonNode node) {
    List<String> types = new ArrayList<>();
    node.path("@type").forEach(t -> types.add(t.asText().replace(SCHEMA, "")));
    assertThat(types).isNotEmpty().allSatisfy(t -> assertThat(TYPES).containsKey(t));
    node.fieldNames()
        .forEachRemaining(
            key -> {
              String property = key.replace(SCHEMA, "");
              boolean known =
                  key.startsWith("@")
                      || THING.contains(property)
                      || types.stream().anyMatch(t -> Facts.there(TYPES, t).contains(property));
              assertThat(known).as(key + " of " + types).isTrue();
            });
    return types;
  }

  private static List<String> ids(JsonNode node, String property) {
    return StreamSupport.stream(node.path(SCHEMA + property).spliterator(), false)
        .map(value -> id(value.path("@id").asText()))
        .toList();
  }
}
