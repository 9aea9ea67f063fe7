package sayso.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import sayso.Annotated;
import sayso.claim.Attribution;
import sayso.claim.AttributionSpans;
import sayso.claim.Claim;
import sayso.source.Source;
import sayso.text.Article;
import sayso.text.CodePoints;
import sayso.text.Span;

/** CoNLL-U, read strictly. */
class ConlluDocumentTest {
  @Test
  void holdsEveryClaimAndMentionOfTheCorpus() throws IOException {
    check(GoldArticles.corpus());
  }

  @Test
  void holdsEveryClaimAndMentionOfTheDevArticles() throws IOException {
    check(GoldArticles.dev());
  }

  private static void check(List<Annotated> articles) throws IOException {
    List<String> mentions = new ArrayList<>();
    Facts read = ConlluGrammar.read(written(articles), mentions);
    assertThat(read.list())
        .isEqualTo(Facts.of(articles.stream().map(ConlluDocumentTest::trimmed).toList()).list());
    assertThat(mentions).containsExactlyInAnyOrderElementsOf(mentions(articles));
  }

  /** Without white space at the ends of spans, which no word has: two dev articles have such. */
  private static Annotated trimmed(Annotated annotated) {
    String text = annotated.article().text();
    List<Claim> claims = new ArrayList<>();
    for (Claim claim : annotated.claims()) {
      Attribution a = claim.attribution();
      AttributionSpans spans =
          a.spans()
              .map(
                  span -> {
                    int end = span.end();
                    while (Character.isWhitespace(text.charAt(end - 1))
                        || Character.isSpaceChar(text.charAt(end - 1))) {
                      end--;
                    }
                    return new Span(span.start(), end);
                  });
      claims.add(
          new Claim(
              claim.id(),
              new Attribution(spans, a.form(), a.cue(), a.hedged(), a.confidence(), a.within()),
              claim.source(),
              claim.via(),
              claim.within(),
              claim.sourceConfidence()));
    }
    return new Annotated(
        annotated.article(),
        annotated.sources(),
        claims,
        annotated.stances(),
        annotated.propositions(),
        annotated.positions());
  }

  private static List<String> mentions(List<Annotated> articles) {
    List<String> mentions = new ArrayList<>();
    for (Annotated annotated : articles) {
      CodePoints points = CodePoints.of(annotated.article().text());
      for (Source source : annotated.sources()) {
        for (Span mention : source.mentions()) {
          Span place = points.toCodePoints(mention);
          mentions.add(
              annotated.article().id()
                  + " "
                  + source.id()
                  + " "
                  + place.start()
                  + "-"
                  + place.end());
        }
      }
    }
    return mentions;
  }

  private static String written(List<Annotated> articles) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ArticleWriter writer = Target.CONLLU.to(out)) {
      for (Annotated article : articles) {
        writer.write(article);
      }
    }
    return out.toString(UTF_8);
  }

  @Test
  void aWordHasItsLemmaAndTagAndSaysWhereItStands() throws IOException {
    assertThat(written(List.of(NativeExamples.harbour())))
        .contains("# newdoc id = harbour\n", "# text = \"It will sail,\" she said.\n")
        .containsPattern("\tshe\tshe\t_\tPRP\t.*TokenRange=\\d+:\\d+\\|Spans=c3:B-source")
        .contains("Claim=c3|c3.Source=s1|c3.Form=direct|c3.Cue=say|");
  }

  @Test
  void whiteSpaceAndBarsBreakNoColumn() throws IOException {
    Annotated harbour = NativeExamples.harbour();
    Article odd =
        new Article(
            "a b|c\n=d",
            "Two\nlines",
            "Call\u00a0555 1234\u2028at 1 1/2 | or = ask.\t#1 is\u0085odd",
            null,
            null,
            null,
            List.of());
    Annotated annotated =
        new Annotated(
            odd, List.of(), List.of(), harbour.stances(), harbour.propositions(), List.of());
    assertThat(ConlluGrammar.read(written(List.of(annotated)), new ArrayList<>()).list()).isEmpty();
  }
}
