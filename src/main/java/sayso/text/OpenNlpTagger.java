package sayso.text;

import edu.stanford.nlp.process.Morphology;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/**
 * The default tagger: Stanford's tokenizer and lemmatizer, which need no models, and the part of
 * speech model of Apache OpenNLP (maximum entropy, trained on the UD English Web Treebank). It
 * gives no dependencies and no coreference.
 */
public final class OpenNlpTagger implements Tagger {
  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private final POSModel model;

  private OpenNlpTagger(POSModel model) {
    this.model = model;
  }

  /** Loads the model from the class path. */
  public static OpenNlpTagger load() {
    try (InputStream in = POSModel.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new FileNotFoundException(
            MODEL + " is not on the class path; it is in opennlp-models-pos-en");
      }
      return new OpenNlpTagger(greedy(new POSModel(in)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot load the part of speech model", e);
    }
  }

  /** The model with a beam of one tag in place of three: much faster, and the same tags. */
  private static POSModel greedy(POSModel model) {
    MaxentModel words = model.getArtifact("pos.model");
    return new POSModel(model.getLanguage(), words, 1, Map.of(), model.getFactory());
  }

  @Override
  public TaggedArticle tag(Article article) {
    String text = article.text();
    List<Block> blocks = Layout.of(article);
    // Neither is safe for several threads, and both are cheap.
    POSTaggerME tagger = new POSTaggerME(model, POSTagFormat.UD);
    Morphology morphology = new Morphology();
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : blocks) {
      for (List<Span> words : Sentences.in(text, block)) {
        sentences.add(sentence(text, words, tagger, morphology));
      }
    }
    return new TaggedArticle(
        article, blocks, sentences, NameFinder.in(blocks, sentences), List.of());
  }

  private static Sentence sentence(
      String text, List<Span> words, POSTaggerME tagger, Morphology morphology) {
    // The model has seen straight quotes only.
    String[] forms =
        words.stream().map(w -> QuoteMarks.straight(w.of(text))).toArray(String[]::new);
    String[] tags = PennTags.of(forms, tagger.tag(forms), morphology);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < forms.length; i++) {
      String lemma = morphology.lemma(forms[i], tags[i], true);
      tokens.add(new Token(words.get(i), words.get(i).of(text), tags[i], lemma));
    }
    Span span = words.get(0).cover(words.get(words.size() - 1));
    return new Sentence(span, tokens, List.of());
  }
}
