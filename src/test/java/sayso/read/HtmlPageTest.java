package sayso.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static sayso.read.Readings.article;
import static sayso.read.Readings.failure;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sayso.text.Article;

class HtmlPageTest {
  private static final String PARAGRAPH =
      "<p>The mayor said on Monday that the bridge, which is old, would be closed for a year, and"
          + " that boats would carry people over the river.</p>";

  private static Reading read(String page, Charset charset) {
    List<Reading> readings =
        Readings.of(
            new WholeFileReader(
                "a",
                "a.html",
                new ByteArrayInputStream(page.getBytes(charset)),
                HtmlPage::article));
    assertThat(readings).hasSize(1);
    return readings.get(0);
  }

  private static Article page(String head, String body) {
    String page = "<html><head>" + head + "</head><body>" + body + "</body></html>";
    return article(read(page, UTF_8));
  }

  @Test
  void metadataComeFromJsonLd() {
    Article article =
        page(
            "<title>T | The Post</title><meta property=og:site_name content=Other>"
                + "<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"Organization\","
                + "\"name\":\"X\"},{\"@type\":[\"NewsArticle\"],\"headline\":\"Boats &amp; a bridge\","
                + "\"datePublished\":\"2025-03-04T10:00:00Z\",\"publisher\":{\"name\":\"The Post\"},"
                + "\"author\":[{\"name\":\"Nora Klein\"},{\"name\":\"Tom Reed\"}]}]}</script>"
                + "<link rel=canonical href=\"https://post.example/1\">",
            PARAGRAPH);
    assertThat(article.title()).isEqualTo("Boats & a bridge");
    assertThat(article.outlet()).isEqualTo("The Post");
    assertThat(article.published()).isEqualTo("2025-03-04T10:00:00Z");
    assertThat(article.url()).isEqualTo("https://post.example/1");
    assertThat(article.text()).startsWith("By Nora Klein and Tom Reed\n\nThe mayor said");
  }

  @Test
  void elseFromMetaElementsAndTheAddress() {
    Article article =
        page(
            "<script type=\"application/ld+json\">{broken</script>"
                + "<meta property=og:title content=\"A bridge\">"
                + "<meta property=og:url content=\"https://www.post.example/2\">"
                + "<meta property=article:published_time content=2025-03-05>"
                + "<meta name=author content=\"By Nora Klein | The Post\">",
            "<article><p>By Nora Klein</p>" + PARAGRAPH.repeat(3) + "</article>");
    assertThat(article.title()).isEqualTo("A bridge");
    assertThat(article.outlet()).isEqualTo("post.example");
    assertThat(article.published()).isEqualTo("2025-03-05");
    assertThat(article.text().split("By Nora Klein", -1)).hasSize(2);
  }

  @Test
  void navigationCommentsAndAsidesAreDropped() {
    String odd = "<p>Somebody said that this is no part of it, and that it is long, too.</p>";
    Article article =
        page(
            "",
            "<nav>"
                + odd
                + "</nav><main><article>"
                + PARAGRAPH
                + "<aside>"
                + odd
                + "</aside>"
                + "<div class='post-comments big'>"
                + odd
                + "</div><p hidden>no</p>"
                + PARAGRAPH
                + "<figure><figcaption>"
                + odd
                + "</figcaption></figure></article><section id=comments>"
                + odd
                + "</section></main><footer>"
                + odd
                + "</footer><script>"
                + odd
                + "</script>");
    assertThat(article.text().strip().split("\n\n", -1)).hasSize(2);
    assertThat(article.text()).doesNotContain("Somebody");
  }

  @ParameterizedTest
  @ValueSource(strings = {"twitter-tweet", "bluesky-embed", "x mastodon-embed"})
  void anEmbeddedPostIsAParagraphOfItsOwnWithItsAccountLine(String name) {
    Article article =
        page(
            "",
            "<article>"
                + PARAGRAPH
                + "<div class=social><blockquote class='"
                + name
                + "'><p>We are"
                + " <b>ready</b>.<br><br>Are you?</p>&mdash; Ana Lee (<a href=x>@ana</a>)"
                + " <a href=y>March 4, 2025</a></blockquote></div>"
                + PARAGRAPH
                + "</article>");
    assertThat(article.text())
        .contains("\n\nWe are ready.\nAre you?\n— Ana Lee (@ana) March 4, 2025\n\nThe mayor");
  }

  @Test
  void lineBreaksAndInlineElementsKeepWordsApart() {
    Article article =
        page(
            "",
            PARAGRAPH
                + "<p>One<br>two <i>th</i>ree\n  <q>four</q>.<br><br>Five<sup>6</sup></p>"
                + PARAGRAPH);
    assertThat(article.text()).contains("\n\nOne\ntwo three “four”.\n\nFive6\n\n");
  }

  @Test
  void theCharsetIsTheOneThatThePageNames() {
    String page = "<meta charset=iso-8859-1>" + PARAGRAPH + "<p>Caf\u00e9 said no.</p>" + PARAGRAPH;
    assertThat(article(read(page, ISO_8859_1)).text()).contains("Caf\u00e9 said no.");
  }

  @Test
  void whereScriptsWouldBringTheTextJsonLdHasIt() {
    Article article =
        page(
            "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"articleBody\":\""
                + "The mayor said no. ".repeat(20)
                + "\\n\\nShe left.\"}</script>",
            "<p>Turn on scripts to read this.</p>");
    assertThat(article.text()).startsWith("The mayor said no.").endsWith("\n\nShe left.\n");
  }

  @Test
  void aPageWithoutAnArticleIsAFailure() {
    assertThat(failure(read("<html><body><ul><li><a href=x>News</a></ul>", UTF_8)))
        .isEqualTo("a.html: no article on this page");
    assertThat(failure(read("", UTF_8))).contains("no article");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>x",
        "<p>x</p>",
        "<table><tr><td>x",
        "<!-- -->",
        "<ul><li><a>x",
        "<br>"
      })
  void bombsEndSoon(String unit) {
    String page = "<html><body>" + unit.repeat(100_000) + PARAGRAPH;
    assertThat(assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(page, UTF_8)))
        .isNotNull();
  }

  @Test
  void aPageBeyondTheLimitIsAFailure() {
    assertThat(failure(read("x".repeat(HtmlPage.LIMIT + 1), UTF_8))).contains("longer than 8 MB");
  }
}
