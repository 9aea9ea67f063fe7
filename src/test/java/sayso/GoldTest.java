package sayso;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import sayso.claim.AttributionSpans;
import sayso.claim.Claim;
import sayso.source.Source;
import sayso.stance.Positions;
import sayso.text.Proposition;
import sayso.text.Span;
import sayso.write.NativeSchema;
import sayso.write.NativeWriter;

/** Holds the gold in corpus/ to the native format and to its own conventions. */
class GoldTest {
  private static final Comparator<Span> OUTER_FIRST =
      Comparator.comparingInt(Span::start)
          .thenComparing(Comparator.comparingInt(Span::end).reversed());

  static Stream<Arguments> pairs() {
    return Stream.of("golden", "cases")
        .flatMap(folder -> Corpus.names(folder).stream().map(name -> Arguments.of(folder, name)));
  }

  @Test
  void articlesAndCasesAreMany() {
    assertThat(Corpus.names("golden")).hasSizeGreaterThanOrEqualTo(10);
    assertThat(Corpus.names("cases")).hasSizeGreaterThanOrEqualTo(40);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void isInTheNativeFormat(String folder, String name) throws Exception {
    String line = Corpus.line(folder, name);
    assertThat(line).doesNotContain("\n");
    assertThat(NativeSchema.problems(line)).isEmpty();
    assertThat(NativeWriter.line(Corpus.gold(folder, name))).isEqualTo(line);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void belongsToItsText(String folder, String name) {
    Annotated gold = Corpus.gold(folder, name);
    assertThat(gold.article().id()).isEqualTo(name);
    assertThat(gold.article().text()).isEqualTo(Corpus.text(folder, name));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void everyIdIsThere(String folder, String name) {
    Annotated gold = Corpus.gold(folder, name);
    Set<String> sources = new HashSet<>(gold.sources().stream().map(Source::id).toList());
    Set<String> propositions =
        new HashSet<>(gold.propositions().stream().map(Proposition::id).toList());
    Set<String> speakers = new HashSet<>();
    for (Claim claim : gold.claims()) {
      speakers.addAll(claim.via());
      if (claim.source() != null) {
        speakers.add(claim.source());
      }
    }
    assertThat(sources).hasSameSizeAs(gold.sources());
    assertThat(speakers).as("every source makes a claim or passes one on").isEqualTo(sources);
    assertThat(gold.claims()).extracting(Claim::id).doesNotHaveDuplicates();
    gold.stances()
        .values()
        .forEach(judged -> assertThat(propositions).containsAll(judged.keySet()));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void spansAreWordsOfTheText(String folder, String name) {
    Annotated gold = Corpus.gold(folder, name);
    String text = gold.article().text();
    List<Span> spans = new ArrayList<>();
    for (Claim claim : gold.claims()) {
      AttributionSpans roles = claim.attribution().spans();
      for (List<Span> role : List.of(roles.source(), roles.cue(), roles.content())) {
        spans.addAll(role);
        assertThat(role).isSorted();
        for (int i = 1; i < role.size(); i++) {
          assertThat(role.get(i).start()).isGreaterThan(role.get(i - 1).end());
        }
      }
    }
    gold.sources().forEach(source -> spans.addAll(source.mentions()));
    for (Span span : spans) {
      assertThat(span.of(text)).isNotEmpty().isEqualTo(span.of(text).strip());
      assertThat(cutsAWord(text, span.start()) || cutsAWord(text, span.end()))
          .as("\"%s\" cuts a word", span.of(text))
          .isFalse();
    }
  }

  private static boolean cutsAWord(String text, int index) {
    return index > 0
        && index < text.length()
        && Character.isLetterOrDigit(text.charAt(index - 1))
        && Character.isLetterOrDigit(text.charAt(index));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void claimsAreInOrderAndNestWhereTheyLie(String folder, String name) {
    List<Claim> claims = Corpus.gold(folder, name).claims();
    assertThat(claims)
        .extracting(c -> c.attribution().spans().extent())
        .isSortedAccordingTo(OUTER_FIRST);
    for (int i = 0; i < claims.size(); i++) {
      assertThat(claims.get(i).id()).isEqualTo("c" + (i + 1));
      assertThat(claims.get(i).within()).isEqualTo(innermost(claims, claims.get(i)));
    }
  }

  private static @Nullable String innermost(List<Claim> claims, Claim nested) {
    Span extent = nested.attribution().spans().extent();
    String holder = null;
    int length = Integer.MAX_VALUE;
    for (Claim claim : claims) {
      for (Span content : claim.attribution().spans().content()) {
        if (!claim.equals(nested) && content.contains(extent) && content.length() < length) {
          holder = claim.id();
          length = content.length();
        }
      }
    }
    return holder;
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void namesComeFromTheText(String folder, String name) {
    Annotated gold = Corpus.gold(folder, name);
    String text = gold.article().text().toLowerCase(Locale.ROOT);
    for (Source source : gold.sources()) {
      assertThat(text).contains(source.name().toLowerCase(Locale.ROOT));
      assertThat(source.mentions()).as(source.name()).isNotEmpty().isSorted();
      source.aliases().forEach(alias -> assertThat(gold.article().text()).contains(alias));
      if (source.handle() != null) {
        assertThat(gold.article().text()).contains(source.handle());
      }
    }
    assertThat(gold.sources()).extracting(source -> source.mentions().get(0)).isSorted();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void positionsAreWhatTheClaimsAddUpTo(String folder, String name) {
    Annotated gold = Corpus.gold(folder, name);
    assertThat(gold.positions())
        .isEqualTo(Positions.of(gold.claims(), gold.stances(), gold.propositions()));
  }
}
