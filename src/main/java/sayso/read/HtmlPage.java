package sayso.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import sayso.text.Article;

/**
 * The article of a web page: its title in a field of its own, its paragraphs and embedded posts as
 * the text, headed by the author ("By Nora Klein") where the page names one.
 */
final class HtmlPage {
  /** The longest page that is read, in bytes: the largest of news sites have some 3 MB. */
  static final int LIMIT = 8 << 20;

  static final String TOO_LONG =
      "the page is longer than " + (LIMIT >> 20) + " MB, which is no single article";

  /** What is nested deeper is taken for a neighbour: the scoring of paragraphs is slow on it. */
  private static final int MOST_DEPTH = 100;

  /** A page with fewer words is no article but an index, a player or an error. */
  private static final int FEWEST_WORDS = 25;

  private HtmlPage() {}

  /** Reads a page from a file. */
  static Article article(String id, InputStream in) throws IOException {
    return article(id, in, null, null);
  }

  /**
   * Reads a page.
   *
   * @param charset that the server named; null to take what the page names, else UTF-8
   * @param url where it was found; the page's own address goes before it
   * @throws UnreadableException where there is no article in it or it goes beyond the limits
   */
  static Article article(String id, InputStream in, @Nullable String charset, @Nullable String url)
      throws IOException {
    byte[] page = in.readNBytes(LIMIT + 1);
    if (page.length > LIMIT) {
      throw new UnreadableException(TOO_LONG);
    }
    Parser parser = Parser.htmlParser().setMaxDepth(MOST_DEPTH);
    Document document =
        Jsoup.parse(new ByteArrayInputStream(page), charset, url == null ? "" : url, parser);
    PageMetadata metadata = PageMetadata.of(document, url);
    List<String> paragraphs = PageContent.paragraphs(document);
    if (metadata.body() != null && length(metadata.body()) > 2 * length(paragraphs)) {
      paragraphs = metadata.body();
    }
    String body = String.join("\n\n", paragraphs);
    if (new StringTokenizer(body).countTokens() < FEWEST_WORDS) {
      throw new UnreadableException("no article on this page");
    }
    return new Article(
        id,
        metadata.title(),
        ArticleRecord.checked(signed(metadata.author(), paragraphs) + body + "\n"),
        metadata.outlet(),
        metadata.url(),
        metadata.published(),
        List.of());
  }

  private static int length(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(String::length).sum();
  }

  /** A line with the author, unless the page's text begins with one. */
  private static String signed(@Nullable String author, List<String> paragraphs) {
    if (author == null) {
      return "";
    }
    String name = author.toLowerCase(Locale.ROOT);
    boolean there =
        paragraphs.stream()
            .limit(3)
            .map(paragraph -> paragraph.toLowerCase(Locale.ROOT))
            .anyMatch(paragraph -> paragraph.startsWith("by " + name) || paragraph.equals(name));
    return there ? "" : "By " + author + "\n\n";
  }
}
