package sayso.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sayso.text.Article;
import sayso.text.OpenNlpTagger;
import sayso.text.Span;
import sayso.text.Tagger;

class CueSubjectTest {
  private static final Tagger TAGGER = OpenNlpTagger.load();

  private static @Nullable String of(String text, String cue) {
    int start = text.indexOf(cue);
    Span subject =
        CueSubject.of(
            TAGGER.tag(Article.of("a", text)).sentences().get(0),
            new Span(start, start + cue.length()));
    return subject == null ? null : subject.of(text);
  }

  @Test
  void findsTheSubjectOfAVerb() {
    assertThat(of("The mayor wants a new pier.", "wants")).isEqualTo("The mayor");
    assertThat(of("After calling the pier unsafe, the mayor went home.", "calling"))
        .isEqualTo("the mayor");
  }

  @Test
  void findsTheAgentOfAPassive() {
    assertThat(of("The new pier is feared by the fishers of the town.", "is feared"))
        .isEqualTo("the fishers of the town");
    assertThat(of("The new pier is expected to be long.", "is expected")).isNull();
  }

  @Test
  void findsWhoseWordsANounIs() {
    assertThat(of("The town forgot the mayor's public warning about the pier.", "warning about"))
        .isEqualTo("the mayor");
    assertThat(of("The town forgot her warning about the pier.", "warning about")).isEqualTo("her");
    assertThat(of("The town forgot the warning about the pier.", "warning about")).isNull();
  }
}
