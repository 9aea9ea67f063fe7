package sayso.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A post of a social network that a page shows, as the networks' embedding code has it: paragraphs
 * with the body, then the account ("— Name (@handle) March 4, 2025"). It becomes one paragraph with
 * a line for each of the body's, and the account's line.
 */
final class EmbeddedPost {
  private static final Pattern CLASSES =
      Pattern.compile(
          "(?i).*\\b(?:twitter-tweet|twitter-video|tweet-embed|bluesky-embed|mastodon-embed"
              + "|truthsocial-embed|threads-post|instagram-media|tiktok-embed"
              + "|fb-xfbml-parse-ignore)\\b.*");

  private static final String MARK = "data-post";

  private EmbeddedPost() {}

  static boolean is(Element element) {
    return element.normalName().equals("blockquote")
        && CLASSES.matcher(element.className()).matches();
  }

  /** Whether an element holds nothing but a paragraph that was made here. */
  static boolean isAllOf(Element element) {
    return element.childrenSize() == 1
        && element.child(0).hasAttr(MARK)
        && element.ownText().isBlank();
  }

  static Element paragraph(Element post) {
    List<String> lines = new ArrayList<>();
    StringBuilder last = new StringBuilder();
    addLines(post, lines, last);
    end(lines, last);
    Element paragraph = new Element("p").attr(MARK, "");
    for (String line : lines) {
      if (paragraph.childNodeSize() > 0) {
        paragraph.appendElement("br");
      }
      paragraph.appendText(line);
    }
    return paragraph;
  }

  private static void addLines(Element element, List<String> lines, StringBuilder last) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        last.append(text.text());
      } else if (node instanceof Element child) {
        boolean line = child.normalName().equals("br") || child.isBlock();
        if (line) {
          end(lines, last);
        }
        addLines(child, lines, last);
        if (line) {
          end(lines, last);
        }
      }
    }
  }

  private static void end(List<String> lines, StringBuilder last) {
    String line = last.toString().strip();
    if (!line.isEmpty()) {
      lines.add(line);
    }
    last.setLength(0);
  }
}
