package sayso.write;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import sayso.Annotated;

/**
 * IRIs for an article's text and for what is found in it, where a format wants them: {@code
 * urn:sayso:article:ID} and {@code urn:sayso:article:ID#c1}.
 *
 * @param article the text's
 */
record Iris(String article) {
  /** What Sayso's own terms begin with. */
  static final String VOCABULARY = "urn:sayso:vocabulary:";

  static Iris of(Annotated annotated) {
    return new Iris("urn:sayso:article:" + encoded(annotated.article().id()));
  }

  /** Of a claim, source or proposition by its id in the article. */
  String of(String id) {
    return article + "#" + encoded(id);
  }

  /** With everything but ASCII letters, digits, dots, hyphens, asterisks, underscores as %XX. */
  static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
