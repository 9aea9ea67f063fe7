package sayso.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import sayso.claim.Attribution;
import sayso.claim.AttributionSpans;
import sayso.claim.Cue;
import sayso.claim.Form;
import sayso.text.Name;
import sayso.text.Span;
import sayso.text.TaggedArticle;

class RankingTest {
  private static final String TEXT =
      "Ann Lee met Mary Roe at Port Watch. She said it was late. The company said it was not.";

  private static Attribution said(String source, String content) {
    Span mention = TaggedTexts.span(TEXT, source);
    return new Attribution(
        new AttributionSpans(
            List.of(mention),
            List.of(new Span(mention.end() + 1, mention.end() + 5)),
            List.of(TaggedTexts.span(TEXT, content))),
        Form.INDIRECT,
        Cue.NONE,
        false,
        1,
        null);
  }

  private static List<Question> asked(List<Integer> answers) {
    TaggedArticle article =
        TaggedTexts.of(
            TEXT,
            Map.of(
                "Ann Lee", Name.Kind.PERSON,
                "Mary Roe", Name.Kind.PERSON,
                "Port Watch", Name.Kind.ORGANIZATION));
    List<Question> asked = new ArrayList<>();
    Chooser chooser =
        question -> {
          asked.add(question);
          return new Chooser.Choice(answers.get(asked.size() - 1), 0.5);
        };
    Resolution resolution =
        new EntityResolver(chooser, KnownSources.NONE)
            .resolve(
                article, List.of(said("She", "it was late"), said("The company", "it was not")));
    assertThat(resolution.claims()).allMatch(claim -> claim.source() != null);
    return asked;
  }

  @Test
  void asksWhomPronounsAndDescriptionsStandFor() {
    List<Question> asked = asked(List.of(0, 0));
    assertThat(asked).extracting(Question::form).containsExactly("she", "description");
    assertThat(asked.get(0).options())
        .extracting(Option::name)
        .containsExactlyInAnyOrder("Ann Lee", "Mary Roe");
    assertThat(asked.get(1).options())
        .extracting(Option::name)
        .containsExactly("Port Watch", "company");
    assertThat(asked.get(1).options()).extracting(Option::isNew).containsExactly(false, true);
  }

  @Test
  void marksWhatTheRulesTake() {
    List<Question> asked = asked(List.of(1, 1));
    for (Question question : asked) {
      assertThat(question.options().get(question.rule()).features())
          .anyMatch(feature -> feature.endsWith("rule=true"));
    }
  }
}
