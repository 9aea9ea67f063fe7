package sayso.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import sayso.Corpus;

/** CoreNLP with its models, which take most of the time; so they are loaded once. */
class CoreNlpTaggerIT {
  private static final Tagger OPENNLP = OpenNlpTagger.load();
  private static Tagger corenlp;

  @BeforeAll
  static void load() {
    assumeTrue(
        CoreNlpTagger.hasModels(), "CoreNLP's models are left out by -Dlight: it is not tested");
    corenlp = CoreNlpTagger.load();
  }

  private static TaggedArticle dam() {
    return corenlp.tag(Article.of("dam", Corpus.text("golden", "dam-flood")));
  }

  static Stream<String> articles() {
    return Corpus.names("golden").stream().map(name -> Corpus.text("golden", name));
  }

  @ParameterizedTest
  @MethodSource("articles")
  @ValueSource(
      strings = {
        "",
        "Your email address will not be published.",
        "\"We are ready,\" she said. \"Are you?\" he asked.",
        "“We’re ready,” she said. ‘Are you?’ he asked. “He said, ‘No.’”",
        "''We can't,'' Mayor Ruiz said. '' It is late. ''",
        "\"We are ready, she said. The bridge \"opens on Friday.",
        "“We are ready.\n\n“We have been for years.\n\n“We will be.” So said Ana Ruiz.",
        "\uD83D\uDE00 Good news, she said \uD83C\uDF89\uD83C\uDF89. It’s a \uD83D\uDC68‍\uD83D\uDC69‍\uD83D\uDC67 day!",
        "Ferry\r\n\r\nThe ferry sank, officials said.\r\n\r\nThey blamed (in part) the U.S.-led crew [sic].\r\n",
        "?! … —\n\n* * *\n\n''\n\n\"",
      })
  void wordsAreThoseOfTheDefaultTagger(String text) {
    TaggedArticle article = corenlp.tag(Article.of("a", text));
    TaggedArticle other = OPENNLP.tag(Article.of("a", text));
    assertThat(article.blocks()).isEqualTo(other.blocks());
    assertThat(article.sentences()).extracting(Sentence::span).isEqualTo(spans(other));
    assertThat(words(article)).isEqualTo(words(other));
    for (Sentence sentence : article.sentences()) {
      assertThat(sentence.dependencies()).hasSameSizeAs(sentence.tokens());
      for (Token token : sentence.tokens()) {
        assertThat(token.span().of(text)).isEqualTo(token.text());
        assertThat(token.tag()).isNotEmpty();
        assertThat(token.lemma()).isNotEmpty();
      }
    }
    assertThat(article.names()).extracting(Name::span).isSorted();
    Span whole = new Span(0, text.length());
    assertThat(article.names())
        .allSatisfy(name -> assertThat(whole.contains(name.span())).isTrue());
    assertThat(article.coreference())
        .allSatisfy(chain -> assertThat(chain).hasSizeGreaterThan(1).isSorted());
  }

  @Test
  void tagsAndDependenciesAreThoseOfTheGrammar() {
    TaggedArticle article = corenlp.tag(Article.of("a", "The mayor (Ruiz) said she had left."));
    Sentence sentence = article.sentences().get(0);
    assertThat(sentence.tokens())
        .extracting(t -> t.text() + " " + t.tag() + " " + t.lemma())
        .containsExactly(
            "The DT the",
            "mayor NN mayor",
            "( -LRB- (",
            "Ruiz NNP Ruiz",
            ") -RRB- )",
            "said VBD say",
            "she PRP she",
            "had VBD have",
            "left VBN leave",
            ". . .");
    assertThat(sentence.dependencies().get(1)).isEqualTo(new Dependency(5, "nsubj"));
    assertThat(sentence.dependencies().get(5)).isEqualTo(new Dependency(-1, "root"));
    assertThat(sentence.dependencies().get(6)).isEqualTo(new Dependency(8, "nsubj"));
    assertThat(sentence.dependencies().get(8)).isEqualTo(new Dependency(5, "ccomp"));
  }

  @Test
  void namesHaveTheirKinds() {
    TaggedArticle article = dam();
    assertThat(article.names())
        .extracting(name -> name.kind() + " " + name.span().of(article.text()))
        .contains(
            "PERSON Petr Zelinka",
            "PERSON Alena Dusek",
            "ORGANIZATION Associated Press",
            "ORGANIZATION Czech Television",
            "PLACE PRAGUE");
  }

  @Test
  void pronounsAreInOneChainWithTheirPeople() {
    TaggedArticle article = dam();
    String text = article.text();
    Span lawyer = at(text, "Her lawyer, Tomas Brandl", "Her lawyer, Tomas Brandl");
    Span mayor = at(text, "he phoned the governor", "he");
    assertThat(chain(article, lawyer)).contains(at(text, "He added", "He"));
    assertThat(chain(article, mayor))
        .contains(
            at(text, "the mayor of Dolni Vrbov, Jiri Maly", "the mayor of Dolni Vrbov, Jiri Maly"),
            at(text, "himself on the Thursday", "himself"))
        .doesNotContain(at(text, "He added", "He"));
  }

  @Test
  void chainsLeavePostsAndCaptionsOut() {
    TaggedArticle article = dam();
    List<Span> aside =
        article.blocks().stream()
            .filter(b -> b.kind() == Block.Kind.POST || b.kind() == Block.Kind.CAPTION)
            .map(Block::span)
            .toList();
    assertThat(aside).hasSize(2);
    assertThat(article.coreference().stream().flatMap(List::stream))
        .noneMatch(mention -> aside.stream().anyMatch(mention::overlaps));
    assertThat(article.sentences()).anyMatch(s -> s.isParsed() && aside.get(1).contains(s.span()));
  }

  private static Span at(String text, String context, String words) {
    int start = text.indexOf(context);
    assertThat(start).as(context).isNotNegative();
    return new Span(start, start + words.length());
  }

  private static List<Span> chain(TaggedArticle article, Span mention) {
    return article.coreference().stream()
        .filter(chain -> chain.contains(mention))
        .findFirst()
        .orElse(List.of());
  }

  private static List<Span> spans(TaggedArticle article) {
    return article.sentences().stream().map(Sentence::span).toList();
  }

  private static List<List<Span>> words(TaggedArticle article) {
    return article.sentences().stream()
        .map(s -> s.tokens().stream().map(Token::span).toList())
        .toList();
  }

  @Test
  void lineEndsMakeNoDifference() {
    String text = Corpus.text("golden", "dam-flood");
    TaggedArticle article = dam();
    TaggedArticle other = corenlp.tag(Article.of("dam", text.replace("\n", "\r\n")));
    assertThat(shown(other)).isEqualTo(shown(article));
  }

  @Test
  void threadsDoNotDisturbEachOther() throws Exception {
    List<Callable<String>> tasks =
        IntStream.range(0, 6).mapToObj(i -> (Callable<String>) () -> shown(dam())).toList();
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      String alone = shown(dam());
      for (Future<String> shown : threads.invokeAll(tasks)) {
        assertThat(shown.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** All that the tagger found, without offsets. */
  private static String shown(TaggedArticle article) {
    String text = article.text();
    return Stream.of(
            article.sentences().stream()
                .map(
                    s ->
                        s.tokens().stream().map(t -> t.text() + t.tag() + t.lemma()).toList()
                            + ""
                            + s.dependencies()),
            article.names().stream().map(n -> n.kind() + " " + n.span().of(text)),
            article.coreference().stream()
                .map(chain -> chain.stream().map(s -> s.of(text)).toList().toString()))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }
}
