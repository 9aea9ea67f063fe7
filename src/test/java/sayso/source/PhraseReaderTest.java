package sayso.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sayso.text.Name;
import sayso.text.Span;

class PhraseReaderTest {
  private static final Map<String, Name.Kind> NAMES =
      Map.of(
          "Ann Lee", Name.Kind.PERSON,
          "Tom Roe", Name.Kind.PERSON,
          "Lee", Name.Kind.PERSON,
          "Harbor Authority", Name.Kind.ORGANIZATION,
          "Department of Trade and Fisheries", Name.Kind.ORGANIZATION);

  private static Phrase read(String mention) {
    String text = mention + " said that the bridge would close.";
    ArticleWords words = new ArticleWords(TaggedTexts.of(text, NAMES));
    return new PhraseReader(words).read(List.of(TaggedTexts.span(text, mention)));
  }

  private static String name(String mention) {
    Phrase phrase = read(mention);
    Span name = phrase.name();
    assertThat(phrase.kind()).isEqualTo(Phrase.Kind.NAME);
    assertThat(name).isNotNull();
    return name == null ? "" : name.of(mention);
  }

  @Test
  void findsTheNameThatHeadsAPhrase() {
    assertThat(name("Ann Lee")).isEqualTo("Ann Lee");
    assertThat(name("Mrs. Lee")).isEqualTo("Lee");
    assertThat(name("Harbor Authority spokesman Tom Roe")).isEqualTo("Tom Roe");
    assertThat(name("the port's director, Ann Lee,")).isEqualTo("Ann Lee");
    assertThat(name("Ann Lee, the director of the Harbor Authority,")).isEqualTo("Ann Lee");
    assertThat(name("Secretary of Trade Tom Roe")).isEqualTo("Tom Roe");
    assertThat(name("the Department of Trade and Fisheries"))
        .isEqualTo("Department of Trade and Fisheries");
  }

  @Test
  void keepsDescriptionsThatOnlyHoldANameNominal() {
    for (String mention :
        List.of(
            "a spokesman for Ann Lee",
            "the wife of Director Lee",
            "Ann Lee's lawyer",
            "Harbor Authority officials",
            "people who know Ann Lee")) {
      assertThat(read(mention).kind()).as(mention).isEqualTo(Phrase.Kind.NOMINAL);
    }
    assertThat(read("a spokesman for Ann Lee").head()).isEqualTo("spokesman");
    assertThat(read("Ann Lee's lawyer").head()).isEqualTo("lawyer");
  }

  @Test
  void tellsRolesBesideNames() {
    String mention = "the port's director, Ann Lee,";
    Span role = read(mention).role();
    assertThat(role).isNotNull();
    assertThat(role == null ? "" : role.of(mention)).isEqualTo("port's director");
  }

  @Test
  void takesConjunctionsApart() {
    assertThat(read("Ann Lee and Tom Roe").parts()).hasSize(2);
    assertThat(read("drivers and residents").kind()).isEqualTo(Phrase.Kind.CONJUNCTION);
    assertThat(read("the company and its founder").kind()).isEqualTo(Phrase.Kind.CONJUNCTION);
    assertThat(read("current and former officials").kind()).isEqualTo(Phrase.Kind.NOMINAL);
  }

  @Test
  void tellsNumberAndPronouns() {
    assertThat(read("two officials").plural()).isTrue();
    assertThat(read("one of the officials").plural()).isFalse();
    assertThat(read("another official").plural()).isFalse();
    assertThat(read("She").gender()).isEqualTo(Gender.FEMALE);
    assertThat(read("they").plural()).isTrue();
  }

  @Test
  void takesTheNameRightBehindADescription() {
    String text = "The harbour historian Ann Lee argues that the pier is older.";
    ArticleWords words = new ArticleWords(TaggedTexts.of(text, NAMES));
    Phrase phrase =
        new PhraseReader(words).read(List.of(TaggedTexts.span(text, "The harbour historian")));
    Span name = phrase.name();
    assertThat(name == null ? "" : name.of(text)).isEqualTo("Ann Lee");
  }

  /** What is read of a source that a finder has cut. */
  private static String cut(String text, String source) {
    ArticleWords words = new ArticleWords(TaggedTexts.of(text, NAMES));
    Phrase phrase = new PhraseReader(words).read(List.of(TaggedTexts.span(text, source)));
    Span name = phrase.name();
    return (name == null ? phrase.description() : name).of(text);
  }

  @Test
  void makesCutSourcesWhole() {
    assertThat(cut("As the harbour committee said, the pier is older.", "the"))
        .isEqualTo("harbour committee");
    assertThat(cut("There was criticism from towns like Salem and Troy on Monday.", "towns like"))
        .isEqualTo("towns like Salem and Troy");
    assertThat(cut("He was praised by a former mayor, engineer Ann Lee.", "a former mayor,"))
        .isEqualTo("Ann Lee");
    assertThat(
            cut("The minister of the harbour, Mrs. Lee, said no.", "The minister of the harbour,"))
        .isEqualTo("Lee");
    assertThat(cut("Residents who were asked said no.", "Residents who")).isEqualTo("Residents");
  }

  @Test
  void endsDescriptionsBehindTheirNoun() {
    assertThat(read("the tired, quiet driver, a father,").head()).isEqualTo("driver");
    String text = "The tired, quiet driver, a father, said no.";
    assertThat(cut(text, "The tired, quiet driver, a father,")).isEqualTo("tired, quiet driver");
    assertThat(cut("The harbour itself said no.", "The harbour itself")).isEqualTo("harbour");
    assertThat(cut("A panel in 2001 said no.", "A panel in 2001")).isEqualTo("panel");
    assertThat(cut("Some fear it, such as drivers.", "such as drivers")).isEqualTo("drivers");
  }

  @Test
  void takesAPluralForTheHead() {
    Phrase polls = read("Exit polls from the town");
    assertThat(polls.kind()).isEqualTo(Phrase.Kind.NOMINAL);
    assertThat(polls.head()).isEqualTo("poll");
    assertThat(read("who in the past").kind()).isEqualTo(Phrase.Kind.PRONOUN);
  }

  @Test
  void readsTheFirstFragmentWithAHead() {
    String text = "The Harbor Authority wants a bridge, although a new poll found little support.";
    ArticleWords words = new ArticleWords(TaggedTexts.of(text, NAMES));
    Phrase phrase =
        new PhraseReader(words)
            .read(
                List.of(
                    TaggedTexts.span(text, "The Harbor Authority"),
                    TaggedTexts.span(text, "a new poll")));
    Span name = phrase.name();
    assertThat(name == null ? "" : name.of(text)).isEqualTo("Harbor Authority");
  }
}
