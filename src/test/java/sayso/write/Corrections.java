package sayso.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sayso.Annotated;
import sayso.claim.AttributionSpans;
import sayso.source.Source;
import sayso.stance.Judgement;
import sayso.stance.Stance;
import sayso.text.Span;

/** What people correct in {@link NativeExamples}, whatever the tool, and what has to come of it. */
final class Corrections {
  /** What the content of the hostile article's claim loses at its end. */
  static final String CUT = "🌉";

  /** What is chosen for the claim that is added to the article on the harbour. */
  static final Map<String, String> ADDED =
      Map.of("form", "indirect", "cueType", "speech", "polarity", "affirms");

  private Corrections() {}

  /** The hostile article's claim supports the first proposition, its content is cut; no more. */
  static void assertClaimIsChanged(Annotated before, Annotated after) {
    Map<String, Judgement> stances = new HashMap<>(before.stances().getOrDefault("c1", Map.of()));
    stances.put(before.propositions().get(0).id(), new Judgement(Stance.SUPPORTS, 1));
    assertThat(after.stances()).isEqualTo(Map.of("c1", stances));
    AttributionSpans spans = before.claims().get(0).attribution().spans();
    Span content = spans.content().get(0);
    assertThat(after.claims()).hasSize(1);
    assertThat(after.claims().get(0).attribution().spans())
        .isEqualTo(
            new AttributionSpans(
                spans.source(),
                spans.cue(),
                List.of(new Span(content.start(), content.end() - CUT.length()))));
    assertThat(after.claims().get(0).attribution().cue())
        .isEqualTo(before.claims().get(0).attribution().cue());
    assertThat(after.sources()).isEqualTo(before.sources());
    assertThat(after.article()).isEqualTo(before.article());
  }

  /**
   * The article on the harbour has lost its last claim and got one of "Harbour" that says "news".
   */
  static void assertClaimIsAddedAndAnotherDeleted(Annotated after) {
    int news = after.article().text().indexOf("news");
    assertThat(after.claims()).hasSize(3);
    assertThat(after.claims().get(0).attribution().spans().content())
        .containsExactly(new Span(news, news + "news".length()));
    assertThat(after.sources())
        .extracting(Source::name)
        .containsExactly("Harbour", "Ann Lee", "port official");
    assertThat(after.claims().get(2).attribution().cue().lemma()).isEqualTo("deny");
    assertThat(after.claims().get(2).within()).isEqualTo("c2");
  }
}
