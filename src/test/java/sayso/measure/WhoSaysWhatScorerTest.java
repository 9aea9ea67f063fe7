package sayso.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sayso.Annotated;
import sayso.claim.AttributionSpans;
import sayso.measure.WhoSaysWhatGold.Entity;
import sayso.measure.WhoSaysWhatGold.Event;
import sayso.source.SourceKind;
import sayso.stance.Stance;
import sayso.text.Proposition;

class WhoSaysWhatScorerTest {
  private static final String TEXT =
      "Ann Lee told the Herald that the ferry will sail. Later she said it may stay in port."
          + " Bob Roe denied that anybody would strike.";
  private static final String SAIL = "that the ferry will sail";
  private static final String STAY = "it may stay in port";
  private static final String STRIKE = "that anybody would strike";
  private static final List<Proposition> PROPOSITIONS =
      List.of(
          new Proposition("p1", "The ferry will sail."), new Proposition("p2", "Crews strike."));
  private static final WhoSaysWhatGold GOLD =
      gold(
          event(SAIL, "e1", List.of("e3"), Map.of("p1", Stance.SUPPORTS), Set.of()),
          event(STAY, "e1", List.of(), Map.of("p1", Stance.DENIES), Set.of()),
          event(STRIKE, "e2", List.of(), Map.of("p2", Stance.DENIES), Set.of()));

  @Test
  void goldIsPerfect() {
    WhoSaysWhatScores scores =
        WhoSaysWhatScorer.score(
            GOLD,
            prediction()
                .claim(said(SAIL), "s1", List.of("s3"), Map.of("p1", Stance.SUPPORTS))
                .claim(said(STAY), "s1", List.of(), Map.of("p1", Stance.DENIES))
                .claim(said(STRIKE), "s2", List.of(), Map.of("p2", Stance.DENIES))
                .annotated(PROPOSITIONS));

    assertThat(scores.found()).isEqualTo(3);
    assertThat(scores.sourcesAll()).isEqualTo(new Share(3, 3));
    assertThat(scores.relays()).isEqualTo(Tally.of(1, 1, 1));
    assertThat(scores.sidesF1()).isEqualTo(1);
    // Lee both supports and denies the first: one position, mixed.
    assertThat(scores.positions()).isEqualTo(Tally.of(2, 2, 2));
  }

  @Test
  void missedEventsCountEndToEndOnly() {
    WhoSaysWhatScores scores =
        WhoSaysWhatScorer.score(
            GOLD,
            prediction()
                .claim(said(SAIL), "s1", List.of(), Map.of("p1", Stance.SUPPORTS))
                .annotated(PROPOSITIONS));

    assertThat(scores.sourcesFound()).isEqualTo(new Share(1, 1));
    assertThat(scores.sourcesAll()).isEqualTo(new Share(1, 3));
    assertThat(scores.relays()).isEqualTo(Tally.of(0, 1, 0));
    assertThat(scores.stance(Stance.DENIES)).isEqualTo(Tally.of(0, 2, 0));
    assertThat(scores.stanceOfFound(Stance.DENIES)).isEqualTo(Tally.NOTHING);
    assertThat(scores.positions()).isEqualTo(Tally.of(0, 2, 1));
  }

  @Test
  void aStanceOnNoEventIsAFalseAlarmUnlessItsClaimIsNested() {
    AttributionSpans nothing = said("Later she");
    Annotated outermost =
        prediction()
            .claim(nothing, "s1", List.of(), Map.of("p2", Stance.SUPPORTS))
            .annotated(PROPOSITIONS);
    Annotated nested =
        prediction()
            .claim(said(SAIL), "s1", List.of("s3"), Map.of())
            .claim(nothing, "s1", List.of(), Map.of("p2", Stance.SUPPORTS), "c1")
            .annotated(PROPOSITIONS);

    assertThat(WhoSaysWhatScorer.score(GOLD, outermost).stance(Stance.SUPPORTS))
        .isEqualTo(Tally.of(0, 1, 1));
    assertThat(WhoSaysWhatScorer.score(GOLD, nested).stance(Stance.SUPPORTS))
        .isEqualTo(Tally.of(0, 1, 0));
  }

  @Test
  void whatIsUnsureIsNotScored() {
    WhoSaysWhatGold unsure =
        gold(
            event(SAIL, "e1", List.of("e3"), Map.of("p1", Stance.SUPPORTS), Set.of("source")),
            event(STRIKE, "e2", List.of(), Map.of("p2", Stance.DENIES), Set.of("p2")));
    Annotated annotated =
        prediction()
            .claim(said(SAIL), "s2", List.of(), Map.of())
            .claim(said(STRIKE), "s2", List.of(), Map.of("p2", Stance.SUPPORTS))
            .annotated(PROPOSITIONS);

    WhoSaysWhatScores scores = WhoSaysWhatScorer.score(unsure, annotated);

    assertThat(scores.sourcesAll()).isEqualTo(new Share(1, 1));
    assertThat(scores.relays()).isEqualTo(Tally.NOTHING);
    assertThat(scores.stance(Stance.DENIES)).isEqualTo(Tally.NOTHING);
    assertThat(scores.positions()).isEqualTo(Tally.NOTHING);
  }

  private static Predicted prediction() {
    return new Predicted("a1", TEXT)
        .source("s1", "Lee")
        .source("s2", "Mr. Bob Roe")
        .source("s3", "Herald");
  }

  private static AttributionSpans said(String content) {
    return Predicted.spans(TEXT, "", "", content);
  }

  private static Event event(
      String content,
      @Nullable String source,
      List<String> via,
      Map<String, Stance> stances,
      Set<String> unsure) {
    return new Event("E1", Predicted.at(TEXT, content), source, via, stances, unsure);
  }

  private static WhoSaysWhatGold gold(Event... events) {
    return new WhoSaysWhatGold(
        "a1",
        TEXT,
        PROPOSITIONS,
        Map.of(
            "e1", new Entity("e1", "Ann Lee", SourceKind.PERSON, List.of()),
            "e2", new Entity("e2", "Bob Roe", SourceKind.PERSON, List.of()),
            "e3", new Entity("e3", "the Herald", SourceKind.OUTLET, List.of())),
        List.of(events));
  }
}
