package sayso.write;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import sayso.Annotated;
import sayso.source.Source;
import sayso.text.Article;
import sayso.text.Proposition;

/** What formats for spans have no place for, as JSON with the native format's keys. */
final class Described {
  private static final JsonMapper JSON = new JsonMapper();

  private Described() {}

  /** An article's id, title, outlet, address, date and propositions. */
  static ObjectNode article(Annotated annotated) {
    Article article = annotated.article();
    ObjectNode node = JSON.createObjectNode();
    node.put("id", article.id());
    node.put("title", article.title());
    node.put("outlet", article.outlet());
    node.put("url", article.url());
    node.put("published", article.published());
    ArrayNode list = node.putArray("propositions");
    for (Proposition proposition : annotated.propositions()) {
      list.addObject().put("id", proposition.id()).put("text", proposition.text());
    }
    return node;
  }

  /** A source's names and description. */
  static ObjectNode source(Source source) {
    ObjectNode node = JSON.createObjectNode();
    node.put("name", source.name());
    ArrayNode aliases = node.putArray("aliases");
    source.aliases().forEach(aliases::add);
    node.put("handle", source.handle());
    node.put("role", source.role());
    node.put("affiliation", source.affiliation());
    return node;
  }
}
