package sayso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sayso.source.Source;
import sayso.source.SourceKind;

class JoinedSourcesTest {
  private final JoinedSources joined = new JoinedSources();

  private int add(String name, SourceKind kind, @Nullable String handle, String... aliases) {
    return joined.add(
        new Source("s1", name, kind, List.of(aliases), handle, null, null, List.of()));
  }

  @Test
  void oneNameOfOneKindIsOneSource() {
    int first = add("The Café Union", SourceKind.ORGANIZATION, null, "the union");
    assertThat(add("Cafe  union", SourceKind.ORGANIZATION, null)).isEqualTo(first);
    assertThat(add("Café Union", SourceKind.OUTLET, null)).isNotEqualTo(first);
    assertThat(add("Café Unions", SourceKind.ORGANIZATION, null)).isNotEqualTo(first);
    assertThat(joined.all().get(first).aliases).containsExactly("the union", "Cafe  union");
  }

  @Test
  void handlesTellApartAndJoin() {
    int ann = add("Ann Lee", SourceKind.PERSON, "@annlee");
    assertThat(add("Ann Lee", SourceKind.PERSON, null)).isEqualTo(ann);
    assertThat(add("Dr. Ann Lee", SourceKind.PERSON, "@AnnLee")).isEqualTo(ann);
    assertThat(add("Ann Lee", SourceKind.PERSON, "@other")).isNotEqualTo(ann);
    assertThat(joined.all().get(ann).handle).isEqualTo("@annlee");
  }

  @Test
  void whoIsNotNamedIsSomebodyElseInEveryArticle() {
    for (SourceKind kind :
        List.of(SourceKind.ANONYMOUS, SourceKind.AUTHOR, SourceKind.UNSPECIFIED)) {
      assertThat(add("officials", kind, null)).isNotEqualTo(add("officials", kind, null));
    }
  }

  @Test
  void namesWithoutLettersStayApart() {
    assertThat(add("🚢", SourceKind.ACCOUNT, null))
        .isNotEqualTo(add("🛥", SourceKind.ACCOUNT, null));
  }
}
