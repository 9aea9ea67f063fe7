package sayso.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import sayso.Annotated;
import sayso.Corpus;
import sayso.claim.Attribution;
import sayso.claim.Claim;
import sayso.neural.ModelFolder;
import sayso.text.OpenNlpTagger;
import sayso.text.Tagger;

/**
 * Resolves each of corpus/cases with the attributions of its gold, so that nothing but resolution
 * is tested. A case listed in open.txt must still be wrong: the list can only shrink.
 */
class ResolutionCasesTest {
  private static final Tagger TAGGER = OpenNlpTagger.load();
  private static final SourceResolver RESOLVER =
      EntityResolver.load(ModelFolder.open(null, AntecedentModel.NAME), KnownSources.NONE);
  private static final Set<String> OPEN = open();
  private static final String OWNER = "^(the|an?|my|our|your|his|her|its|their|.*['’]s) ";

  static Stream<String> cases() {
    return Corpus.names("cases").stream().filter(name -> !OPEN.contains(name));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void resolves(String name) {
    assertThat(differences(Corpus.gold("cases", name))).isEmpty();
  }

  @Test
  void openCasesAreWrongStill() {
    assertThat(Corpus.names("cases")).containsAll(OPEN);
    assertThat(OPEN.stream().sorted())
        .as("cases that are right now: take them off corpus/cases/open.txt")
        .filteredOn(name -> differences(Corpus.gold("cases", name)).isEmpty())
        .isEmpty();
  }

  private static Set<String> open() {
    try {
      return Files.readAllLines(Corpus.FOLDER.resolve("cases/open.txt")).stream()
          .filter(line -> !line.isBlank())
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new IllegalStateException("no list of open cases", e);
    }
  }

  private static List<String> differences(Annotated gold) {
    List<Attribution> given = gold.claims().stream().map(Claim::attribution).toList();
    Resolution resolution = RESOLVER.resolve(TAGGER.tag(gold.article()), given);
    assertThat(resolution.claims()).extracting(Claim::attribution).isEqualTo(given);
    Map<String, Source> expected = byId(gold.sources());
    Map<String, Source> found = byId(resolution.sources());
    List<String> differences = new ArrayList<>();
    Map<String, String> partners = new HashMap<>();
    for (int i = 0; i < given.size(); i++) {
      Claim want = gold.claims().get(i);
      Claim got = resolution.claims().get(i);
      List<@Nullable String> wanted = new ArrayList<>(want.via());
      List<@Nullable String> gotten = new ArrayList<>(got.via());
      wanted.add(want.source());
      gotten.add(got.source());
      boolean same = wanted.size() == gotten.size();
      for (int j = 0; same && j < wanted.size(); j++) {
        same = areSame(wanted.get(j), gotten.get(j), expected, found, partners);
      }
      if (!same) {
        differences.add(
            want.id() + ": " + names(gotten, found) + " should be " + names(wanted, expected));
      }
    }
    return differences;
  }

  /** Whether both name the same entity, which has had no other partner before. */
  private static boolean areSame(
      @Nullable String want,
      @Nullable String got,
      Map<String, Source> expected,
      Map<String, Source> found,
      Map<String, String> partners) {
    if (want == null || got == null) {
      return want == null && got == null;
    }
    Source a = entity(expected, want);
    Source b = entity(found, got);
    String partner = partners.computeIfAbsent(want, w -> got);
    String back = partners.computeIfAbsent("found " + got, g -> want);
    return a.kind() == b.kind()
        && normal(a).equals(normal(b))
        && partner.equals(got)
        && back.equals(want)
        && (a.handle() == null || a.handle().equals(b.handle()));
  }

  private static Source entity(Map<String, Source> sources, String id) {
    return sources.getOrDefault(
        id, new Source(id, id, SourceKind.UNSPECIFIED, List.of(), null, null, null, List.of()));
  }

  private static Map<String, Source> byId(List<Source> sources) {
    return sources.stream().collect(Collectors.toMap(Source::id, source -> source));
  }

  /** A name without its article, a description also without its owner. */
  private static String normal(Source source) {
    String name = source.name().toLowerCase(Locale.ROOT);
    return switch (source.kind()) {
      case ANONYMOUS, GROUP, DOCUMENT -> name.replaceFirst(OWNER, "");
      default -> name.replaceFirst("^(the|an?) ", "");
    };
  }

  /** The relays, outermost first, and last the source. */
  private static String names(List<@Nullable String> ids, Map<String, Source> sources) {
    return ids.stream().map(id -> label(id, sources)).collect(Collectors.joining(" > "));
  }

  private static String label(@Nullable String id, Map<String, Source> sources) {
    if (id == null) {
      return "nobody";
    }
    Source source = entity(sources, id);
    return source.kind() + " " + source.name() + " (" + id + ")";
  }
}
