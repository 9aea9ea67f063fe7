package sayso.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sayso.Annotated;
import sayso.Sayso;
import sayso.Settings;
import sayso.text.Article;

/** The trained judge in the line, on an article of our own. */
class ClassifierJudgeTest {
  private static final Article ARTICLE =
      Article.of(
          "dam",
          """
          The regional water board said on Monday that the old dam leaks and must be closed.

          Mayor Ann Lee denied that the old dam leaks. "The old dam does not leak," she said.

          The baker Tom Hill said that flour has become cheaper this spring.
          """);

  private static Sayso sayso;

  @BeforeAll
  static void open() {
    sayso = Sayso.open(Settings.DEFAULT);
  }

  @Test
  void judgesWhoSaysSoAndWhoDeniesIt() {
    Annotated annotated = sayso.annotate(ARTICLE, List.of("The old dam leaks."));

    assertThat(side(annotated, "board", "p1")).isEqualTo(Position.Side.SUPPORTS);
    assertThat(side(annotated, "Lee", "p1")).isEqualTo(Position.Side.DENIES);
    assertThat(annotated.positions()).noneMatch(p -> name(annotated, p).contains("Hill"));
  }

  @Test
  void whatIsSaidOfOnePropositionDependsOnNoOther() {
    Annotated alone = sayso.annotate(ARTICLE, List.of("The old dam leaks."));
    Annotated among =
        sayso.annotate(
            ARTICLE, List.of("The old dam leaks.", "Flour has become cheaper this spring."));

    assertThat(among.positions().stream().filter(p -> p.proposition().equals("p1")))
        .containsExactlyElementsOf(alone.positions());
    for (Map.Entry<String, Map<String, Judgement>> entry : alone.stances().entrySet()) {
      assertThat(among.stances().get(entry.getKey())).containsAllEntriesOf(entry.getValue());
    }
  }

  @Test
  void withoutPropositionsThereIsNoStance() {
    Annotated annotated = sayso.annotate(ARTICLE);

    assertThat(annotated.claims()).isNotEmpty();
    assertThat(annotated.stances()).isEmpty();
    assertThat(annotated.positions()).isEmpty();
  }

  private static Position.Side side(Annotated annotated, String source, String proposition) {
    return annotated.positions().stream()
        .filter(p -> p.proposition().equals(proposition) && name(annotated, p).contains(source))
        .findFirst()
        .orElseThrow()
        .side();
  }

  private static String name(Annotated annotated, Position position) {
    return annotated.sources().stream()
        .filter(s -> s.id().equals(position.source()))
        .findFirst()
        .orElseThrow()
        .name();
  }
}
