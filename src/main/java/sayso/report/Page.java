package sayso.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is the same in every report: page, style and scripts, put together from the files beside
 * this class. Its content security policy lets run and apply nothing but them, by their hashes, and
 * load nothing at all.
 *
 * @param head what comes before the data
 * @param tail what comes after it
 */
record Page(String head, String tail) {
  /** In the order in which they build on each other. */
  private static final List<String> SCRIPTS =
      List.of(
          "dom.js",
          "data.js",
          "filters.js",
          "pager.js",
          "positions.js",
          "claims.js",
          "articles.js",
          "reader.js",
          "relays.js",
          "timeline.js",
          "csv.js",
          "main.js");

  private static final String DATA = "<!-- data -->\n";

  static Page load() {
    String style = file("style.css");
    String script =
        SCRIPTS.stream()
            .map(Page::file)
            .collect(Collectors.joining("\n", "(() => {\n\"use strict\";\n", "})();\n"));
    String policy =
        "default-src 'none'; base-uri 'none'; form-action 'none'; style-src '%s'; script-src '%s'"
            .formatted(hash(style), hash(script));
    String page =
        file("page.html")
            .replace("{{policy}}", policy)
            .replace("{{style}}", style)
            .replace("{{script}}", script);
    int data = page.indexOf(DATA);
    return new Page(page.substring(0, data), page.substring(data + DATA.length()));
  }

  private static String file(String name) {
    try (InputStream in = Page.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("sayso/report/" + name + " is missing in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String content) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
