package sayso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import sayso.Annotated;
import sayso.Corpus;
import sayso.claim.Attribution;
import sayso.claim.AttributionSpans;
import sayso.claim.Claim;
import sayso.claim.Cue;
import sayso.claim.Form;
import sayso.source.Source;
import sayso.source.SourceKind;
import sayso.stance.Judgement;
import sayso.stance.Position;
import sayso.stance.Positions;
import sayso.stance.Stance;
import sayso.text.Article;
import sayso.text.Proposition;
import sayso.text.Span;

/** The report as a reader has it: opened in a browser, used with the mouse and the keyboard. */
class ReportPageTest {
  @TempDir private static Path folder;
  private static Browser browser;
  private static Path town;

  @BeforeAll
  static void start() throws IOException {
    browser = new Browser(folder);
    town = ReportPages.generated(folder.resolve("town.html"), 120);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void everyViewOpensWithoutComplaint() {
    for (String view :
        List.of("positions", "claims", "articles", "relays", "timeline", "article/3/1")) {
      browser.open(town, "#" + view);
      assertThat(browser.complaints()).as(view).isEmpty();
      assertThat(browser.text("main h2")).isNotBlank();
      assertThat(browser.elements("main .notice")).as(view).isEmpty();
    }
    assertThat(browser.text("#summary")).startsWith("120 articles");
  }

  @Test
  void thePositionsAreThoseOfTheProgram() throws IOException {
    for (String name : Corpus.names("golden")) {
      Annotated gold = Corpus.gold("golden", name);
      Path page = ReportPages.write(folder.resolve("gold.html"), name, List.of(gold));
      browser.open(page, "#positions");
      Set<String> told = new TreeSet<>();
      browser
          .elements("td .cell")
          .map(cell -> cell.getDomAttribute("aria-label"))
          .forEach(told::add);
      Set<String> expected = new TreeSet<>();
      for (Position position : gold.positions()) {
        expected.add(told(gold, position));
      }
      assertThat(told).as(name).isEqualTo(expected);
    }
  }

  private static String told(Annotated gold, Position position) {
    String name =
        gold.sources().stream()
            .filter(s -> s.id().equals(position.source()))
            .map(Source::name)
            .findFirst()
            .orElseThrow();
    String proposition =
        gold.propositions().stream()
            .filter(p -> p.id().equals(position.proposition()))
            .map(Proposition::text)
            .findFirst()
            .orElseThrow();
    int claims = position.claims().size();
    return "%s %s: %s %d %s in 1 article, probability %d %%"
        .formatted(
            name,
            position.side() == Position.Side.MIXED ? "is mixed on" : position.side().label(),
            proposition,
            claims,
            claims == 1 ? "claim" : "claims",
            Math.round(100 * position.probability()));
  }

  @Test
  void filtersLeaveWhatTheyName() {
    browser.open(town, "#claims");
    int all = count();
    for (String filter :
        List.of(
            "#outlet option:nth-child(3)",
            "#proposition option:nth-child(2)",
            "#stances input[value=denies]",
            "#kinds input[value=person]")) {
      browser.click(filter);
      assertThat(count()).as(filter).isBetween(1, all - 1);
      browser.click("button[type=reset]");
      assertThat(count()).isEqualTo(all);
    }
    browser.click("#kinds input[value=person]");
    assertThat(browser.texts(".claims .who"))
        .isNotEmpty()
        .noneMatch(who -> who.contains("Ana Delgado") || who.contains("Tomas Berg"));
    browser.click("button[type=reset]");
    List.of("supports", "discusses", "none")
        .forEach(stance -> browser.click("#stances input[value=" + stance + "]"));
    assertThat(browser.texts(".claims .chip"))
        .isNotEmpty()
        .allMatch(chip -> chip.contains("denies"));
    browser.click("button[type=reset]");
    browser.element("#confidence").sendKeys(Keys.END);
    assertThat(count()).isZero();
    assertThat(browser.text("main .notice")).contains("Clear filters");
    browser.click("button[type=reset]");
    browser.element("#find").sendKeys("delgado");
    assertThat(browser.texts(".claims .who"))
        .isNotEmpty()
        .allMatch(who -> who.contains("Ana Delgado"));
    assertThat(browser.complaints()).isEmpty();
  }

  private static int count() {
    return Integer.parseInt(browser.text("#count").replaceAll(" claim.*", "").replace(",", ""));
  }

  @Test
  void sourcesOfManyArticlesAreOneRow() {
    browser.open(town, "#positions");
    List<String> rows = browser.texts(".matrix tbody th");
    assertThat(rows).filteredOn(row -> row.startsWith("Ana Delgado")).hasSize(1);
    browser.click(".matrix tbody tr .cell");
    assertThat(browser.text("main h2")).isEqualTo("Claims");
    assertThat(browser.text("#only")).startsWith("Only ");
  }

  @Test
  void aClaimsPartsAreMarkedTogetherAndExplained() {
    browser.open(town, "#article/0");
    browser.pointAt(".text .mark.cue");
    assertThat(browser.texts(".text .on-source")).hasSize(1);
    assertThat(browser.texts(".text .on-cue")).hasSize(1);
    assertThat(browser.texts(".text .on-content")).hasSize(1);
    assertThat(browser.text("#why")).contains("Cue").contains("(speech, ").contains("% sure");
  }

  @Test
  void theKeyboardReachesArticlesAndTheirClaims() {
    browser.open(town, "#articles");
    browser.tabTo("main tbody a");
    browser.press(Keys.ENTER);
    assertThat(browser.script("return location.hash")).isEqualTo("#article/0");
    assertThat(browser.script("return document.activeElement.localName")).isEqualTo("h2");
    List<WebElement> stops = browser.elements(".text [tabindex]").toList();
    browser.tabTo(".text [tabindex]");
    String first = browser.text("#why");
    browser.press(Keys.TAB);
    assertThat(browser.script("return document.activeElement")).isEqualTo(stops.get(1));
    assertThat(browser.text("#why")).isNotEqualTo(first);
    browser.tabTo(".picks li:nth-child(3) button");
    assertThat(browser.element(".picks li:nth-child(3) button").getDomAttribute("aria-pressed"))
        .isEqualTo("true");
    browser.open(town, "#relays");
    browser.tabTo("svg .node");
    assertThat(browser.elements(".edge.on")).isNotEmpty();
    browser.press(Keys.ENTER);
    assertThat(browser.script("return location.hash")).isEqualTo("#claims");
  }

  @Test
  void everythingThatIsOperatedHasAName() throws IOException {
    Path two = ReportPages.generated(folder.resolve("two.html"), 2);
    for (String view :
        List.of("positions", "claims", "articles", "relays", "timeline", "article/1")) {
      browser.open(two, "#" + view);
      assertThat(browser.elements("button, a, input, select, [role=button], [role=region]"))
          .as(view)
          .filteredOn(WebElement::isDisplayed)
          .allSatisfy(element -> assertThat(element.getAccessibleName()).isNotBlank());
    }
  }

  @Test
  void filteredClaimsAreSavedWithoutFormulas() throws Exception {
    Path page =
        ReportPages.write(
            folder.resolve("hostile.html"), "h", List.of(hostile("=1+1", "=cmd|' /C calc'!A0")));
    browser.open(page, "#claims");
    browser.click("#csv");
    String csv = Browser.saved(folder.resolve("claims.csv"));
    assertThat(csv)
        .startsWith("\ufeffarticle,title,")
        .contains("'=1+1")
        .contains("'=cmd|' /C calc'!A0")
        .doesNotContain(",=");
  }

  @Test
  void hostileTextsStayText() throws IOException {
    List<Annotated> articles = new ArrayList<>();
    for (String attack :
        List.of(
            "</script><script>window.hit=1</script>",
            "<!--<script>",
            "<img src=x onerror=\"window.hit=2\">",
            "'\"><svg/onload=window.hit=3>",
            "{{script}}{{policy}}${window.hit=4}",
            "\u2028window.hit=5;\u2029\\u003cscript>",
            "<!-- data -->]]>&lt;b&gt;\u202e\ud800")) {
      articles.add(hostile(attack, attack));
    }
    Path page =
        ReportPages.write(
            folder.resolve("attacks.html"), "</title><script>window.hit=6</script>", articles);
    for (String view : List.of("positions", "claims", "articles", "relays", "timeline")) {
      browser.open(page, "#" + view);
      assertSafe();
    }
    for (int i = 0; i < articles.size(); i++) {
      browser.open(page, "#article/" + i);
      assertThat(browser.script("return document.querySelector('.text').textContent"))
          .isEqualTo(articles.get(i).article().text().replace('\ud800', '?'));
      assertThat(browser.elements("main a[href^=javascript]")).isEmpty();
      assertSafe();
    }
    assertThat(browser.elements("script:not([type])")).hasSize(1);
  }

  private static void assertSafe() {
    assertThat(browser.script("return window.hit")).isNull();
    assertThat(browser.elements("img, iframe, object, svg[onload]")).isEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  /** An article all of whose fields attack, the source's name by {@code name}. */
  private static Annotated hostile(String attack, String name) {
    String text = name + " said " + attack;
    Span content = new Span(name.length() + 6, text.length());
    Attribution attribution =
        new Attribution(
            new AttributionSpans(
                List.of(new Span(0, name.length())),
                List.of(new Span(name.length() + 1, name.length() + 5)),
                List.of(content)),
            Form.DIRECT,
            new Cue(attack, Cue.Type.SPEECH, Cue.Polarity.AFFIRMS),
            true,
            1,
            null);
    List<Source> sources =
        List.of(
            new Source(
                "s1", name, SourceKind.PERSON, List.of(attack), attack, attack, attack, List.of()),
            new Source(
                "s2", name + "!", SourceKind.OUTLET, List.of(), null, null, null, List.of()));
    List<Claim> claims = List.of(new Claim(attack, attribution, "s1", List.of("s2"), null, 1));
    List<Proposition> asked = List.of(new Proposition("p", attack));
    Map<String, Map<String, Judgement>> stances =
        Map.of(attack, Map.of("p", new Judgement(Stance.DENIES, 1)));
    Article article =
        new Article(
            attack, attack, text, attack, "javascript:window.hit=7", "2026-01-01" + attack, asked);
    return new Annotated(
        article, sources, claims, stances, asked, Positions.of(claims, stances, asked));
  }

  @Test
  void fiveThousandArticlesOpen() throws IOException {
    Path page = ReportPages.generated(folder.resolve("large.html"), 5000);
    long start = System.nanoTime();
    browser.open(page, "#positions");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(90));
    assertThat(browser.text("#summary")).startsWith("5,000 articles");
    List.of("claims", "articles", "relays", "timeline")
        .forEach(view -> browser.click("nav a[href='#" + view + "']"));
    browser.click("nav a[href='#articles']");
    assertThat(browser.elements("main tbody tr")).hasSize(50);
    browser.click(".pages button:last-child");
    assertThat(browser.text(".pages span")).isEqualTo("51–100 of 5,000 articles");
    browser.click("main tbody a");
    assertThat(browser.text(".text")).isNotBlank();
    assertThat(browser.complaints()).isEmpty();
    assertThat((Long) browser.script("return document.all.length")).isLessThan(8000);
  }
}
