package sayso.stance;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sayso.Annotated;
import sayso.Sayso;
import sayso.Settings;
import sayso.source.Source;
import sayso.source.SourceKind;
import sayso.text.Article;
import sayso.text.OpenNlpTagger;
import sayso.text.Proposition;

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

  @Test
  void judgesOnlyPropositionsThatMayBeItsSubject() {
    List<Proposition> asked = new ArrayList<>();
    for (int i = 0; i < 3 * Shortlist.MOST; i++) {
      asked.add(new Proposition("q" + i, "Bell number " + i + " was brought to the museum."));
      asked.add(new Proposition("r" + i, "The central bank raised its rates by " + i + " points."));
    }
    asked.add(new Proposition("p", "Divers found the lost bell."));

    Set<String> seen =
        seen(TEXT, asked).stream().map(PairClassifier.Pair::proposition).collect(toSet());

    assertThat(seen).hasSize(Shortlist.MOST).contains("Divers found the lost bell.");
    assertThat(seen).noneMatch(text -> text.contains("bank"));
  }

  @Test
  void readsSentencesThatThePageRepeatsOnce() {
    String repeated = TEXT + "\n\nA fisherman said he had never believed in the bell.\n".repeat(3);
    List<Proposition> asked = List.of(new Proposition("p", "A fisherman believed in the bell."));

    assertThat(seen(repeated, asked).get(1).text())
        .isEqualTo("A fisherman said he had never believed in the bell.");
  }

  /** The pairs that the classifier gets. */
  private static List<PairClassifier.Pair> seen(String text, List<Proposition> asked) {
    List<PairClassifier.Pair> seen = new ArrayList<>();
    PairClassifier classifier =
        (pairs, view) -> {
          seen.addAll(pairs);
          return pairs.stream().map(pair -> new Probabilities(0, 0, 0, 1)).toList();
        };
    new Presentation(classifier, Rarity.of(List.of()), 0.25)
        .positions(OpenNlpTagger.load().tag(Article.of("bell", text)), asked, "s1");
    return seen;
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
