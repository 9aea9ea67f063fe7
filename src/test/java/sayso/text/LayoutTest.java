package sayso.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {
  private static final String LONG =
      "The harbour authority said on Monday that the ferry would sail again within two weeks, once"
          + " divers had looked at its hull, and that tickets would be paid back.";
  private static final String OTHER =
      "Islanders were less sure. Several of them told the local radio that they had heard the same"
          + " promise in spring, when the ship lay in dock for more than a month.";

  private static List<Block> blocks(String text) {
    return Layout.of(Article.of("a", text));
  }

  /** "KIND:first word" for every block. */
  private static String outline(String text) {
    return blocks(text).stream()
        .map(b -> b.kind() + ":" + b.span().of(text).split("\\s", 2)[0])
        .collect(Collectors.joining(" "));
  }

  private static String post(String text) {
    Block post =
        blocks(text).stream().filter(b -> b.kind() == Block.Kind.POST).findFirst().orElseThrow();
    Account account = Objects.requireNonNull(post.account());
    return account.name() + "|" + account.handle() + "|" + post.span().of(text);
  }

  @Test
  void everyLineIsAParagraph() {
    assertThat(outline(LONG + "\n" + OTHER)).isEqualTo("PARAGRAPH:The PARAGRAPH:Islanders");
    assertThat(outline(LONG + "\n\n\n" + OTHER)).isEqualTo("PARAGRAPH:The PARAGRAPH:Islanders");
  }

  @Test
  void wrappedLinesAreOneParagraph() {
    String wrapped =
        """
        The harbour authority said on Monday that the ferry
        would sail again within two weeks, once divers had
        looked at its hull.

        Islanders were less sure. Several of them told the
        local radio that they had heard the same promise
        before.
        """;
    assertThat(outline(wrapped)).isEqualTo("PARAGRAPH:The PARAGRAPH:Islanders");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ferry to sail again, harbour says",
        "Ferry Will Sail Again Within Weeks.",
        "Will the ferry sail again?",
        "Ferry to return within two weeks."
      })
  void shortFirstLineIsTheHeadline(String headline) {
    assertThat(outline(headline + "\n\n" + LONG + "\n\n" + OTHER)).startsWith("HEADLINE:");
  }

  @Test
  void firstSentenceIsNoHeadline() {
    assertThat(outline("The ferry has sailed again.\n\n" + LONG)).startsWith("PARAGRAPH:The ");
  }

  @Test
  void repeatedTitleIsTheHeadline() {
    String text = "The ferry has sailed again.\n\n" + LONG;
    Article article =
        new Article("a", "The ferry has sailed again", text, null, null, null, List.of());
    assertThat(Layout.of(article).get(0).kind()).isEqualTo(Block.Kind.HEADLINE);
  }

  @Test
  void headingBetweenParagraphsIsAHeadline() {
    assertThat(outline(LONG + "\nWhat comes next\n" + OTHER))
        .isEqualTo("PARAGRAPH:The HEADLINE:What PARAGRAPH:Islanders");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "undefined Port of Elm (@PortOfElm) March 4, 2025",
        "— Port of Elm (@PortOfElm) March 4, 2025",
        "- Port of Elm (@PortOfElm) 4 March 2025",
        "Port of Elm (@PortOfElm) Mar 4, 2025 at 10:05 AM",
        "\u2014 Port\u00A0of Elm\u200B (@PortOfElm) 10:05 AM · Mar 4, 2025"
      })
  void bodyStandsAboveASignature(String signature) {
    String body = "The ferry is NOT for sale. It never was. \uD83D\uDEA2";
    String text = LONG + "\n" + body + " https://t.co/Ab12 pic.twitter.com/x9\n" + signature;
    assertThat(post(text + "\n" + OTHER)).isEqualTo("Port of Elm|@PortOfElm|" + body);
    assertThat(outline(text + "\n" + OTHER))
        .isEqualTo("PARAGRAPH:The POST:The PARAGRAPH:Islanders");
  }

  @Test
  void signatureMayEndItsBodysLine() {
    assertThat(post(LONG + "\nNot for sale. — Ann Lee (@ann_lee) March 4, 2025\n" + OTHER))
        .isEqualTo("Ann Lee|@ann_lee|Not for sale.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Lee @annlee · 3h",
        "Ann Lee · @annlee · Mar 4",
        "\u202AAnn Lee\u202C \u202A@annlee\u202C · 2 hours ago"
      })
  void timelineHeaderStandsAboveItsBody(String header) {
    String body = "The ferry is not for sale.";
    String text = "The mayor wrote on the platform:\n" + header + "\n" + body + "\n" + OTHER;
    assertThat(post(text)).isEqualTo("Ann Lee|@annlee|" + body);
    assertThat(outline(text)).isEqualTo("PARAGRAPH:The POST:The PARAGRAPH:Islanders");
  }

  @Test
  void timelineLineAfterItsBodyIsToldByBlankLines() {
    assertThat(post(LONG + "\n\nNot for sale.\nAnn Lee @annlee · 3h\n\n" + OTHER))
        .isEqualTo("Ann Lee|@annlee|Not for sale.");
    assertThat(post(LONG + "\n\nAnn Lee @annlee · 3h\nNot for sale.\n\n" + OTHER))
        .isEqualTo("Ann Lee|@annlee|Not for sale.");
  }

  @Test
  void mastodonAndBlueskyHandlesAreWhole() {
    assertThat(post(LONG + "\nNot for sale.\n— Ann (@ann@sea.example) March 4, 2025"))
        .isEqualTo("Ann|@ann@sea.example|Not for sale.");
    assertThat(post(LONG + "\n\nAnn @ann.bsky.social · 3h\nNot for sale.\n\n" + OTHER))
        .isEqualTo("Ann|@ann.bsky.social|Not for sale.");
  }

  @Test
  void displayNameMayStandAboveItsHandle() {
    assertThat(post(LONG + "\n\nAnn Lee\n@annlee · 3h\nNot for sale.\n\n" + OTHER))
        .isEqualTo("Ann Lee|@annlee|Not for sale.");
  }

  @Test
  void bodyOfSeveralLinesBeginsAfterTheIntroduction() {
    String body = "THE FERRY:\n1/ is not for sale\n2/ never was #ferry";
    String sign = "\n— Ann Lee (@annlee) March 4, 2025\n";
    assertThat(post(LONG + "\nThe mayor posted a list:\n" + body + sign + OTHER))
        .isEqualTo("Ann Lee|@annlee|" + body);
    assertThat(post(LONG + "\n" + body + sign + OTHER)).isEqualTo("Ann Lee|@annlee|" + body);
    assertThat(post(LONG + "\n\nNot for sale.\nNot now.\nNot ever." + sign + "\n" + OTHER))
        .isEqualTo("Ann Lee|@annlee|Not for sale.\nNot now.\nNot ever.");
  }

  @Test
  void paragraphAboveAPostIsNotItsBody() {
    String text = LONG + "\n" + OTHER + "\nNot for sale.\nundefined Ann (@ann) March 4, 2025";
    assertThat(outline(text)).isEqualTo("PARAGRAPH:The PARAGRAPH:Islanders POST:Not");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Your email address will not be published. Required fields are marked *",
        "Sign up for our daily newsletter",
        "Read more: Island schools reopen",
        "ADVERTISEMENT",
        "Share this article",
        "Facebook Twitter WhatsApp",
        "© 2025 Elm Gazette. All rights reserved.",
        "We use cookies to make our site better.",
        "Follow Ann Lee on Twitter @annlee.",
        "By Ann Lee and Bo Hart",
        "Updated 10:32 AM EST, March 4, 2025",
        "5 min read",
        "Comments are closed."
      })
  void pageFurniture(String line) {
    assertThat(blocks(LONG + "\n" + line + "\n" + OTHER))
        .extracting(Block::kind)
        .containsExactly(Block.Kind.PARAGRAPH, Block.Kind.FURNITURE, Block.Kind.PARAGRAPH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read more than once, the letter sounded angry, said the harbour master.",
        "Share prices fell on the news, traders said.",
        "By late Friday no ship had left, according to the port.",
        "She asked them to sign up for the draft, and they did.",
        "Follow the money, prosecutors told the jury.",
        "Like many here, she said she did not trust the port."
      })
  void proseIsNoFurniture(String line) {
    assertThat(blocks(LONG + "\n" + line + "\n" + OTHER))
        .extracting(Block::kind)
        .containsOnly(Block.Kind.PARAGRAPH);
  }

  @Test
  void linksUnderAListHeadAreFurniture() {
    assertThat(
            outline(LONG + "\nRelated articles\nIsland schools reopen\nA winter at sea\n" + OTHER))
        .isEqualTo(
            "PARAGRAPH:The FURNITURE:Related FURNITURE:Island FURNITURE:A PARAGRAPH:Islanders");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry in its dock on Sunday. Photograph: Ann Lee/PA",
        "Photo: Ann Lee",
        "FILE - The ferry leaves Elm on May 3, 2021. (AP Photo/Ann Lee)",
        "Ann Lee via Getty Images"
      })
  void captions(String line) {
    assertThat(blocks(LONG + "\n" + line + "\n" + OTHER))
        .extracting(Block::kind)
        .containsExactly(Block.Kind.PARAGRAPH, Block.Kind.CAPTION, Block.Kind.PARAGRAPH);
  }

  @Test
  void lineEndsMakeNoDifference() {
    String text =
        "Ferry to sail again\n\n" + LONG + "\n\nNot now.\nNot ever.\n— Ann (@ann) March 4, 2025\n";
    String crLf = text.replace("\n", "\r\n");
    assertThat(outline(crLf)).isEqualTo(outline(text));
    assertThat(post(crLf).replace("\r\n", "\n")).isEqualTo(post(text));
    assertThat(outline(text.replace("\n", "\r"))).isEqualTo(outline(text));
  }
}
