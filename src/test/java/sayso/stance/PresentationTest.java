package sayso.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sayso.Annotated;
import sayso.Sayso;
import sayso.Settings;
import sayso.source.Source;
import sayso.source.SourceKind;
import sayso.text.Article;

/** The line with the article's own view, on articles of our own. */
class PresentationTest {
  private static final String TEXT =
      """
      By Nora Klein

      Divers found the lost bell on the floor of Lake Orrin on Sunday and brought it to the museum.

      A fisherman said he had never believed in the bell.
      """;

  private static Sayso sayso;

  @BeforeAll
  static void open() {
    sayso = Sayso.open(Settings.DEFAULT.withPresentation(true));
  }

  @Test
  void isThePositionOfTheOutlet() {
    Article article =
        new Article("bell", "Lost bell found in lake", TEXT, "Orrin Post", null, null, List.of());
    Annotated annotated = sayso.annotate(article, List.of("The lost bell was found in the lake."));
    Position position = own(annotated, SourceKind.OUTLET, "Orrin Post");
    assertThat(position.side()).isEqualTo(Position.Side.SUPPORTS);
    assertThat(position.claims()).isEmpty();
  }

  @Test
  void isThePositionOfTheAuthorWhereNoOutletIsKnown() {
    Annotated annotated =
        sayso.annotate(Article.of("bell", TEXT), List.of("Divers found the lost bell."));
    assertThat(own(annotated, SourceKind.AUTHOR, "Nora Klein").side())
        .isEqualTo(Position.Side.SUPPORTS);
  }

  @Test
  void isNoneTowardWhatTheArticleDoesNotSpeakOf() {
    Annotated annotated =
        sayso.annotate(Article.of("bell", TEXT), List.of("The central bank raised its rates."));
    assertThat(annotated.positions()).isEmpty();
    assertThat(annotated.sources()).noneMatch(s -> s.kind() == SourceKind.AUTHOR);
  }

  @Test
  void isLeftOutUnlessAskedFor() {
    Annotated annotated =
        Sayso.open(Settings.DEFAULT)
            .annotate(Article.of("bell", TEXT), List.of("Divers found the lost bell."));
    assertThat(annotated.sources()).noneMatch(s -> s.kind() == SourceKind.AUTHOR);
  }

  private static Position own(Annotated annotated, SourceKind kind, String name) {
    Source presenter =
        annotated.sources().stream()
            .filter(s -> s.kind() == kind && s.name().equals(name))
            .findFirst()
            .orElseThrow();
    return annotated.positions().stream()
        .filter(p -> p.source().equals(presenter.id()))
        .findFirst()
        .orElseThrow();
  }
}
