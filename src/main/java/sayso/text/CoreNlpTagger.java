package sayso.text;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.CorefAnnotator;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.EnhancedDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.semgraph.SemanticGraphFactory.Mode;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.GrammaticalStructure.Extras;
import edu.stanford.nlp.util.CoreMap;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The thorough tagger: over the blocks, sentences and words of {@link OpenNlpTagger}, Stanford
 * CoreNLP's parts of speech, names (Finkel et al. 2005), dependencies (Chen and Manning 2014) and
 * coreference (Clark and Manning 2015). Loading takes half a minute and 1.1 GB; after that it is
 * immutable, and any number of threads may tag with it.
 *
 * <p>Coreference is sought in the running text alone: headlines and paragraphs. In a post, "I" is
 * the account and not the last speaker, and a caption stands wherever the page had room; between
 * two paragraphs, both would draw the pronouns of the second to themselves.
 */
public final class CoreNlpTagger implements Tagger {
  private static final String MODELS = "edu/stanford/nlp/models/";
  private static final String TAGGER = MODELS + "pos-tagger/english-left3words-distsim.tagger";
  static final String NAMES =
      MODELS
          + "ner/english.all.3class.distsim.crf.ser.gz,"
          + MODELS
          + "ner/english.conll.4class.distsim.crf.ser.gz";

  private final MaxentTagger tagger;
  private final Annotator names;
  private final DependencyParser parser;
  private final Annotator coreference;

  private CoreNlpTagger(
      MaxentTagger tagger, Annotator names, DependencyParser parser, Annotator coreference) {
    this.tagger = tagger;
    this.names = names;
    this.parser = parser;
    this.coreference = coreference;
  }

  /** Whether the models are on the class path. */
  public static boolean hasModels() {
    return MaxentTagger.class.getResource("/" + TAGGER) != null;
  }

  /**
   * Loads the models from the class path, never from elsewhere.
   *
   * @throws UncheckedIOException where they are not there
   */
  public static CoreNlpTagger load() {
    try {
      if (!hasModels()) {
        throw new FileNotFoundException(
            "the models of CoreNLP are not on the class path; they are the artefact"
                + " edu.stanford.nlp:stanford-corenlp with the classifier \"models\", which the"
                + " launcher ./sayso fetches");
      }
      Properties properties = new Properties();
      properties.setProperty("ner.model", NAMES);
      properties.setProperty("ner.statisticalOnly", "true");
      properties.setProperty("coref.algorithm", "statistical");
      return new CoreNlpTagger(
          new MaxentTagger(TAGGER),
          new NERCombinerAnnotator(properties),
          DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL),
          new CorefAnnotator(properties));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public TaggedArticle tag(Article article) {
    String text = article.text();
    List<Block> blocks = Layout.of(article);
    List<List<Span>> running = new ArrayList<>();
    List<List<Span>> aside = new ArrayList<>();
    for (Block block : blocks) {
      boolean runs = block.kind() == Block.Kind.HEADLINE || block.kind() == Block.Kind.PARAGRAPH;
      (runs ? running : aside).addAll(Sentences.in(text, block));
    }
    CoreNlpDocument document = new CoreNlpDocument(text, running);
    CoreNlpDocument rest = new CoreNlpDocument(text, aside);
    annotate(document);
    annotate(rest);
    coreference.annotate(document.annotation());
    return new TaggedArticle(
        article,
        blocks,
        inOrder(document.tagged(), rest.tagged(), Sentence::span),
        inOrder(document.names(), rest.names(), Name::span),
        document.chains());
  }

  private void annotate(CoreNlpDocument document) {
    Morphology morphology = new Morphology();
    for (CoreMap sentence : document.sentences()) {
      List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
      tagger.tagCoreLabels(tokens);
      for (CoreLabel token : tokens) {
        String word = QuoteMarks.straight(token.originalText());
        token.setLemma(morphology.lemma(word, token.tag(), true));
      }
      GrammaticalStructure tree = parser.predict(sentence);
      sentence.set(BasicDependenciesAnnotation.class, graph(tree, Mode.BASIC));
      sentence.set(EnhancedDependenciesAnnotation.class, graph(tree, Mode.ENHANCED));
    }
    names.annotate(document.annotation());
  }

  private static SemanticGraph graph(GrammaticalStructure tree, Mode mode) {
    return SemanticGraphFactory.makeFromTree(tree, mode, Extras.NONE, null);
  }

  private static <T> List<T> inOrder(List<T> some, List<T> others, Function<T, Span> span) {
    return Stream.concat(some.stream(), others.stream())
        .sorted(Comparator.comparing(span))
        .toList();
  }
}
