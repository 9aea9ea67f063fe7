package sayso.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The paragraphs of a web page's article. A page is first copied without what never is part of an
 * article, then Readability (by way of readability4j) finds the element with the article in it.
 */
final class PageContent {
  /** More elements than the longest live blogs have: Readability's time grows with their square. */
  private static final int MOST_ELEMENTS = 5000;

  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "canvas",
          "iframe",
          "object",
          "embed",
          "audio",
          "video",
          "picture",
          "img",
          "map",
          "form",
          "button",
          "input",
          "select",
          "textarea",
          "nav",
          "footer",
          "aside",
          "dialog",
          "menu",
          "figcaption",
          "h1",
          "head");

  private static final Set<String> DROPPED_ROLES =
      Set.of("navigation", "banner", "contentinfo", "complementary", "dialog", "search", "menu");

  private static final Pattern COMMENTS =
      Pattern.compile("(?i)(?:.*[\\s_-])?(?:comments?|disqus|coral|respond|replies)(?:[\\s_-].*)?");

  /** Elements that only change how words look. */
  private static final Set<String> INLINE =
      Set.of(
          "span", "b", "i", "em", "strong", "font", "u", "s", "small", "big", "mark", "abbr",
          "time", "cite", "sub", "sup", "ins", "code", "tt", "bdi", "bdo", "wbr", "acronym",
          "label");

  private static final Set<String> KEPT_INLINE = Set.of("a", "q", "br");

  /** Attributes by which Readability tells articles from what is around them. */
  private static final List<String> ATTRIBUTES =
      List.of("id", "class", "itemprop", "itemtype", "role", "href");

  private int elements;

  private PageContent() {}

  /**
   * The paragraphs in their order; the lines of an embedded post are one of them.
   *
   * @throws UnreadableException where the page has too many elements
   */
  static List<String> paragraphs(Document page) throws UnreadableException {
    // An address is needed; links are not read, so any will do.
    String address = "https://page.invalid/";
    Document copy = Document.createShell(address);
    new PageContent().copy(page.body(), copy.body());
    Element article;
    try {
      article = new Readability4J(address, copy).parse().getArticleContent();
    } catch (RuntimeException e) {
      // It was written for honest pages.
      throw new UnreadableException("the page's HTML is too odd to find an article in it", e);
    }
    List<String> paragraphs = new ArrayList<>();
    if (article != null) {
      StringBuilder last = new StringBuilder();
      render(article, paragraphs, last);
      end(paragraphs, last);
    }
    return paragraphs;
  }

  private void copy(Element from, Element to) throws UnreadableException {
    for (Node node : from.childNodes()) {
      if (node instanceof TextNode text) {
        to.appendText(text.getWholeText());
      } else if (node instanceof Element element && !isDropped(element)) {
        if (INLINE.contains(element.normalName())) {
          copy(element, to);
        } else if (EmbeddedPost.is(element)) {
          to.appendChild(EmbeddedPost.paragraph(element));
        } else {
          copyBlock(element, to);
        }
      }
    }
  }

  private void copyBlock(Element from, Element to) throws UnreadableException {
    if (++elements > MOST_ELEMENTS) {
      throw new UnreadableException(
          "the page has more than %,d elements, which is no single article"
              .formatted(MOST_ELEMENTS));
    }
    String tag = from.normalName();
    Element copied = new Element(tag);
    for (String attribute : ATTRIBUTES) {
      if (from.hasAttr(attribute)) {
        copied.attr(attribute, from.attr(attribute));
      }
    }
    copy(from, copied);
    if (EmbeddedPost.isAllOf(copied)) {
      // Readability drops what is called "social".
      to.appendChild(copied.child(0));
    } else if (tag.equals("br") || copied.hasText()) {
      to.appendChild(copied);
    }
  }

  private static boolean isDropped(Element element) {
    return DROPPED.contains(element.normalName())
        || DROPPED_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || COMMENTS.matcher(element.id()).matches()
        || Arrays.stream(element.className().split("\\s+"))
            .anyMatch(name -> COMMENTS.matcher(name).matches());
  }

  private static void render(Element element, List<String> paragraphs, StringBuilder last) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        append(last, text.getWholeText());
      } else if (node instanceof Element child) {
        String tag = child.normalName();
        if (tag.equals("br")) {
          last.append('\n');
        } else if (tag.equals("q")) {
          last.append('“');
          render(child, paragraphs, last);
          last.append('”');
        } else if (KEPT_INLINE.contains(tag) || INLINE.contains(tag)) {
          render(child, paragraphs, last);
        } else {
          end(paragraphs, last);
          render(child, paragraphs, last);
          end(paragraphs, last);
        }
      }
    }
  }

  /** White space of the source is one space; only its line breaks break lines. */
  private static void append(StringBuilder last, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
      boolean again = last.length() == 0 || last.charAt(last.length() - 1) == ' ' || endsLine(last);
      if (!space) {
        last.append(c);
      } else if (!again) {
        last.append(' ');
      }
    }
  }

  private static boolean endsLine(StringBuilder text) {
    return text.charAt(text.length() - 1) == '\n';
  }

  private static void end(List<String> paragraphs, StringBuilder last) {
    String[] parts = last.toString().replaceAll(" +\n", "\n").split("\n{2,}", -1);
    for (String part : parts) {
      if (!part.isBlank()) {
        paragraphs.add(part.strip());
      }
    }
    last.setLength(0);
  }
}
