package sayso.read;

import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a web page says about its article: in JSON-LD, in the meta elements of Open Graph, Dublin
 * Core, Parse.ly and the like, or in the elements that usually show it; in this order.
 *
 * @param author names as a byline has them, "Nora Klein and Tom Reed"
 * @param body the article's paragraphs as JSON-LD has them, null where it does not
 */
record PageMetadata(
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String published,
    @Nullable String author,
    @Nullable List<String> body) {
  private static final int LONGEST_AUTHOR = 100;

  /**
   * Reads a whole page.
   *
   * @param found where the page was found, null where that is not known
   */
  static PageMetadata of(Document page, @Nullable String found) {
    JsonLd json = JsonLd.of(page);
    String canonical = attribute(page, "href", "link[rel=canonical]");
    String url =
        canonical != null && canonical.startsWith("http")
            ? canonical
            : first(meta(page, "og:url"), found);
    String outlet =
        first(json.publisher(), meta(page, "og:site_name", "dc.publisher", "application-name"));
    return new PageMetadata(
        first(
            json.headline(),
            meta(page, "og:title", "twitter:title", "parsely-title", "dc.title"),
            text(page, "h1"),
            page.title()),
        first(outlet, host(url)),
        url,
        first(
            json.published(),
            meta(
                page,
                "article:published_time",
                "datePublished",
                "parsely-pub-date",
                "date",
                "dc.date",
                "dc.date.issued",
                "pubdate",
                "publish-date",
                "sailthru.date"),
            attribute(page, "datetime", "[itemprop=datePublished]", "article time", "time")),
        author(
            first(
                json.authors(),
                meta(page, "author", "parsely-author", "dc.creator", "sailthru.author"),
                text(page, "[itemprop=author]", "[rel=author]", ".byline"))),
        json.body());
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value.strip();
      }
    }
    return null;
  }

  private static @Nullable String meta(Document page, String... names) {
    for (String name : names) {
      for (String key : List.of("property", "name", "itemprop")) {
        String content = attribute(page, "content", "meta[" + key + "=" + name + "]");
        if (content != null) {
          return content;
        }
      }
    }
    return null;
  }

  private static @Nullable String attribute(Document page, String name, String... selectors) {
    for (String selector : selectors) {
      Element element = page.selectFirst(selector);
      if (element != null && !element.attr(name).isBlank()) {
        return element.attr(name);
      }
    }
    return null;
  }

  private static @Nullable String text(Document page, String... selectors) {
    for (String selector : selectors) {
      Element element = page.selectFirst(selector);
      if (element != null && element.hasText()) {
        return element.text();
      }
    }
    return null;
  }

  /** Without "By" and what stands behind a bar; null for links and whole sentences. */
  private static @Nullable String author(@Nullable String value) {
    if (value == null || value.length() > LONGEST_AUTHOR) {
      return null;
    }
    String name = value.replaceFirst("(?i)^by:?\\s+", "").replaceFirst("\\s*\\|.*", "").strip();
    return name.isEmpty() || name.contains("://") ? null : name;
  }

  private static @Nullable String host(@Nullable String url) {
    if (url == null) {
      return null;
    }
    try {
      String host = URI.create(url).getHost();
      return host == null ? null : host.replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
