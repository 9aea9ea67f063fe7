package sayso.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import sayso.Corpus;
import sayso.claim.Attribution;
import sayso.claim.AttributionSpans;
import sayso.claim.Claim;
import sayso.text.Article;
import sayso.text.OpenNlpTagger;
import sayso.text.Sentence;
import sayso.text.Span;
import sayso.text.TaggedArticle;
import sayso.text.Tagger;
import sayso.text.Token;

/**
 * Whatever a finder takes for a source, resolution goes through: half a name, a comma, a verb, a
 * lone possessive, words of two sentences.
 */
class AnySourceTest {
  private static final Tagger TAGGER = OpenNlpTagger.load();
  private static final SourceResolver RESOLVER = new EntityResolver();
  private static final int ROUNDS = 5;
  private static final int ATTRIBUTIONS = 12;

  static Stream<String> articles() {
    return Stream.of("golden", "cases")
        .flatMap(folder -> Corpus.names(folder).stream().map(name -> folder + "/" + name));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void resolvesWordsTakenAtRandom(String name) {
    String[] parts = name.split("/", 2);
    TaggedArticle article = TAGGER.tag(Article.of(name, Corpus.text(parts[0], parts[1])));
    Random random = new Random(name.hashCode());
    for (int round = 0; round < ROUNDS; round++) {
      check(article, attributions(article, random));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'s",
        "’s",
        ",",
        "\"",
        "--",
        "(",
        "all of",
        "one of the",
        "of",
        "said",
        "@",
        "who",
        "his",
        "and",
        "the",
        "The,",
        "Ann Lee's",
        "Lee, who",
        "called",
        "a group called",
        "U.S.",
        "R-Ga.)",
        "Sen.",
        "Mr.",
        "A and",
        "and B",
        "his and her",
        "😀"
      })
  void resolvesOddSources(String source) {
    String text = "Ann Lee met Tom Roe. " + source + " said that the bridge would close.";
    int start = text.indexOf(". ") + 2;
    Span cue = TaggedTexts.span(text, "said that");
    AttributionSpans spans =
        new AttributionSpans(
            List.of(new Span(start, start + source.length())),
            List.of(new Span(cue.start(), cue.start() + 4)),
            List.of(TaggedTexts.span(text, "the bridge would close")));
    TaggedArticle article = TAGGER.tag(Article.of("odd", text));
    check(article, List.of(Attribution.read(article, spans, 1, null)));
  }

  @Test
  void resolvesInATextWithoutWords() {
    TaggedArticle article = TAGGER.tag(Article.of("marks", "... ! ?"));
    Span mark = new Span(0, 1);
    AttributionSpans spans =
        new AttributionSpans(List.of(mark), List.of(new Span(4, 5)), List.of(new Span(6, 7)));
    check(article, List.of(Attribution.read(article, spans, 1, null)));
  }

  private static void check(TaggedArticle article, List<Attribution> given) {
    String sources = given.stream().map(a -> words(article, a.spans().source())).toList() + "";
    Resolution resolution = RESOLVER.resolve(article, given);
    assertThat(resolution.claims()).extracting(Claim::attribution).isEqualTo(given);
    Span all = new Span(0, article.text().length());
    List<String> ids = resolution.sources().stream().map(Source::id).toList();
    for (Source source : resolution.sources()) {
      assertThat(source.mentions()).as(sources).allMatch(all::contains);
      assertThat(source.name()).as(sources).isNotBlank();
    }
    for (Claim claim : resolution.claims()) {
      assertThat(ids).containsAll(claim.via());
      if (claim.source() != null) {
        assertThat(ids).contains(claim.source());
        assertThat(claim.via()).doesNotContain(claim.source());
      }
    }
  }

  private static String words(TaggedArticle article, List<Span> spans) {
    return String.join(" ... ", spans.stream().map(s -> s.of(article.text())).toList());
  }

  private static List<Attribution> attributions(TaggedArticle article, Random random) {
    List<Token> tokens =
        article.sentences().stream().map(Sentence::tokens).flatMap(List::stream).toList();
    List<Attribution> result = new ArrayList<>();
    while (result.size() < ATTRIBUTIONS) {
      int center = random.nextInt(tokens.size());
      AttributionSpans spans =
          new AttributionSpans(
              random.nextInt(8) == 0 ? List.of() : role(tokens, center, random),
              random.nextInt(8) == 0 ? List.of() : List.of(near(tokens, center, random)),
              List.of(near(tokens, center, random)));
      Attribution within =
          result.isEmpty() || random.nextInt(4) > 0
              ? null
              : result.get(random.nextInt(result.size()));
      result.add(Attribution.read(article, spans, random.nextDouble(), within));
    }
    return result;
  }

  /** One or two fragments, now and then cut within a word. */
  private static List<Span> role(List<Token> tokens, int center, Random random) {
    Span first = near(tokens, center, random);
    if (random.nextInt(6) == 0 && first.length() > 1) {
      first = new Span(first.start() + random.nextInt(first.length()), first.end());
    }
    Span second = near(tokens, center, random);
    return random.nextInt(5) == 0 && second.start() > first.end()
        ? List.of(first, second)
        : List.of(first);
  }

  private static Span near(List<Token> tokens, int center, Random random) {
    int from = Math.max(0, Math.min(tokens.size() - 1, center + random.nextInt(41) - 20));
    int to = Math.min(tokens.size() - 1, from + random.nextInt(1 + random.nextInt(8)));
    return tokens.get(from).span().cover(tokens.get(to).span());
  }
}
