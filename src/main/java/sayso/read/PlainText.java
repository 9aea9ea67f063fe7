package sayso.read;

import java.io.IOException;
import java.io.InputStream;
import sayso.text.Article;

/** A text as one article, unchanged but for a byte order mark. */
final class PlainText {
  private PlainText() {}

  /**
   * Reads a whole text.
   *
   * @throws UnreadableException where it is empty, too long, not UTF-8 or a web page
   */
  static Article article(String id, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(Lines.LIMIT + 1);
    if (bytes.length > Lines.LIMIT) {
      throw new UnreadableException(
          "longer than " + (Lines.LIMIT >> 20) + " MB, which is no single article");
    }
    String text = Utf8.decode(bytes, bytes.length, true);
    if (text.isBlank()) {
      throw new UnreadableException("no text in it");
    }
    if (Format.isPage(text)) {
      throw new UnreadableException("is an HTML page; name it .html, or say --from html");
    }
    return Article.of(id, text);
  }
}
