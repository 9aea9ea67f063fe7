package sayso.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The article that a page describes in JSON-LD with the words of schema.org: the first object of a
 * type that ends in Article or Posting. Without one, all is null.
 *
 * @param authors as a byline names them, "Nora Klein and Tom Reed"
 * @param body the paragraphs of its articleBody
 */
record JsonLd(
    @Nullable String headline,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable String authors,
    @Nullable List<String> body) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();

  private static final Pattern ARTICLE = Pattern.compile(".*(?:Article|Posting)");

  /** Objects that are looked at; descriptions of sites list their pages, but not that many. */
  private static final int MOST_OBJECTS = 10_000;

  static JsonLd of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        JsonNode article = article(JSON.readTree(script.data()));
        if (article != null) {
          return of(article);
        }
      } catch (JsonProcessingException ignored) {
        // Pages have broken JSON-LD; their meta elements say the same.
      }
    }
    return new JsonLd(null, null, null, null, null);
  }

  private static @Nullable JsonNode article(JsonNode root) {
    Deque<JsonNode> left = new ArrayDeque<>(List.of(root));
    for (int seen = 0; !left.isEmpty() && seen < MOST_OBJECTS; seen++) {
      JsonNode node = left.remove();
      if (node.isObject() && isArticle(node.path("@type"))) {
        return node;
      }
      node.forEach(
          child -> {
            if (child.isContainerNode()) {
              left.add(child);
            }
          });
    }
    return null;
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isTextual()) {
      return ARTICLE.matcher(type.textValue()).matches();
    }
    for (JsonNode one : type) {
      if (ARTICLE.matcher(one.asText()).matches()) {
        return true;
      }
    }
    return false;
  }

  private static JsonLd of(JsonNode article) {
    String body = text(article.path("articleBody"));
    return new JsonLd(
        text(article.path("headline")),
        name(article.path("publisher")),
        text(article.path("datePublished")),
        authors(article.path("author")),
        body == null
            ? null
            : body.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
  }

  private static @Nullable String authors(JsonNode author) {
    List<String> names = new ArrayList<>();
    for (JsonNode one : author.isArray() ? author : List.of(author)) {
      String name = name(one);
      if (name != null) {
        names.add(name);
      }
    }
    int last = names.size() - 1;
    return names.isEmpty()
        ? null
        : last == 0
            ? names.get(0)
            : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** A person or organisation is an object with a name, or the name alone. */
  private static @Nullable String name(JsonNode node) {
    return text(node.isObject() ? node.path("name") : node);
  }

  private static @Nullable String text(JsonNode node) {
    return node.isTextual() && !node.textValue().isBlank()
        ? Parser.unescapeEntities(node.textValue(), false).strip()
        : null;
  }
}
