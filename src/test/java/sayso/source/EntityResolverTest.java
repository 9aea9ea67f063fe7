package sayso.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sayso.claim.Attribution;
import sayso.claim.AttributionSpans;
import sayso.claim.Claim;
import sayso.claim.Cue;
import sayso.claim.Form;
import sayso.text.Name;
import sayso.text.Span;
import sayso.text.TaggedArticle;

class EntityResolverTest {
  private static final Map<String, Name.Kind> NAMES =
      Map.of("Ann Lee", Name.Kind.PERSON, "Lee", Name.Kind.PERSON, "Tom Roe", Name.Kind.PERSON);

  /** The names of the sources of "SOURCE said CONTENT." sentences, null where there is none. */
  private static List<@Nullable String> sources(String... sourcesAndContents) {
    StringBuilder text = new StringBuilder();
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < sourcesAndContents.length; i += 2) {
      int source = text.length();
      text.append(sourcesAndContents[i]).append(" ");
      int cue = text.length();
      text.append("said ");
      int content = text.length();
      text.append(sourcesAndContents[i + 1]);
      AttributionSpans spans =
          new AttributionSpans(
              List.of(new Span(source, cue - 1)),
              List.of(new Span(cue, content - 1)),
              List.of(new Span(content, text.length())));
      attributions.add(new Attribution(spans, Form.INDIRECT, Cue.NONE, false, 1, null));
      text.append(". ");
    }
    TaggedArticle article = TaggedTexts.of(text.toString(), NAMES);
    Resolution resolution = new EntityResolver().resolve(article, attributions);
    List<@Nullable String> names = new ArrayList<>();
    for (Claim claim : resolution.claims()) {
      names.add(
          resolution.sources().stream()
              .filter(s -> s.id().equals(claim.source()))
              .map(Source::name)
              .findFirst()
              .orElse(null));
    }
    return names;
  }

  @Test
  void followsNamesAndPronouns() {
    assertThat(
            sources(
                "Director Ann Lee", "the bridge was safe",
                "Tom Roe, a driver,", "it was not",
                "She", "inspections went on",
                "He", "he would take the ferry",
                "The director", "the ferry was safe too"))
        .containsExactly("Ann Lee", "Tom Roe", "Ann Lee", "Tom Roe", "Ann Lee");
  }

  @Test
  void keepsUnnamedSourcesApartUnlessTheTextJoinsThem() {
    assertThat(
            sources(
                "A senior official", "the bridge was safe",
                "Another senior official", "it was not",
                "Two engineers", "cracks had grown",
                "The engineers", "nobody had listened"))
        .containsExactly(
            "senior official", "Another senior official", "Two engineers", "Two engineers");
  }

  @Test
  void tellsForWhomSomebodySpeaks() {
    String text = "A spokeswoman for Port Watch said it was safe.";
    Resolution resolution =
        new EntityResolver()
            .resolve(
                TaggedTexts.of(text, Map.of("Port Watch", Name.Kind.ORGANIZATION)),
                List.of(said(text, "A spokeswoman for Port Watch", "it was safe")));
    assertThat(resolution.sources())
        .extracting(Source::kind, Source::affiliation)
        .containsExactly(tuple(SourceKind.ANONYMOUS, "Port Watch"));
  }

  @Test
  void takesTheSubjectWhereTheFinderMissedTheSource() {
    assertThat(unsourced("Ann Lee, who runs the harbour, wants a new pier.", "wants", "a new pier"))
        .containsExactly("Ann Lee");
    assertThat(unsourced("After calling it unsafe, Ann Lee left.", "calling", "it unsafe"))
        .containsExactly("Ann Lee");
    assertThat(unsourced("The harbour ignored her call for a pier.", "call for", "a pier"))
        .isEmpty();
    assertThat(unsourced("It was expected that ships would come.", "was expected", "ships"))
        .isEmpty();
  }

  private static List<String> unsourced(String text, String cue, String content) {
    Attribution attribution =
        new Attribution(
            new AttributionSpans(
                List.of(),
                List.of(TaggedTexts.span(text, cue)),
                List.of(TaggedTexts.span(text, content))),
            Form.INDIRECT,
            Cue.NONE,
            false,
            1,
            null);
    return new EntityResolver()
        .resolve(TaggedTexts.of(text, NAMES), List.of(attribution)).sources().stream()
            .map(Source::name)
            .toList();
  }

  @Test
  void takesKnownSourcesFirst() {
    String text = "The harbour said it was full. Its owner, HB, said it was not.";
    KnownSource board =
        new KnownSource(
            "Harbour Board", List.of("The harbour", "HB"), SourceKind.ORGANIZATION, "Town", "@hb");
    Resolution resolution =
        new EntityResolver(null, new KnownSources(List.of(board)))
            .resolve(
                TaggedTexts.of(text, Map.of()),
                List.of(
                    said(text, "The harbour", "it was full"),
                    said(text, "Its owner, HB,", "it was not")));
    assertThat(resolution.sources())
        .extracting(Source::name, Source::kind, Source::affiliation, Source::handle)
        .containsExactly(tuple("Harbour Board", SourceKind.ORGANIZATION, "Town", "@hb"));
  }

  private static Attribution said(String text, String source, String content) {
    Span said = TaggedTexts.span(text, source);
    return new Attribution(
        new AttributionSpans(
            List.of(said),
            List.of(new Span(said.end() + 1, said.end() + 5)),
            List.of(TaggedTexts.span(text, content))),
        Form.INDIRECT,
        Cue.NONE,
        false,
        1,
        null);
  }
}
