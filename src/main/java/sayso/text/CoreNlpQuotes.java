package sayso.text;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;

/**
 * Stanford CoreNLP's own pipeline up to its quote annotator (Muzny et al. 2017), which tells who
 * said the direct quotations of a text: what Sayso's speed is measured against. It needs CoreNLP's
 * models on the class path and 7 GB.
 */
public final class CoreNlpQuotes {
  private final StanfordCoreNLP pipeline;

  /** Loads the pipeline with its statistical coreference. */
  public CoreNlpQuotes() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    properties.setProperty("ner.model", CoreNlpTagger.NAMES);
    properties.setProperty("ner.statisticalOnly", "true");
    properties.setProperty("coref.algorithm", "statistical");
    pipeline = new StanfordCoreNLP(properties);
  }

  /**
   * How many quotations it finds in texts.
   *
   * @param threads how many texts are read at a time
   */
  public int count(List<String> texts, int threads) {
    List<Annotation> documents = texts.stream().map(Annotation::new).toList();
    pipeline.annotate(documents, threads);
    int quotations = 0;
    for (Annotation document : documents) {
      List<CoreMap> found = document.get(CoreAnnotations.QuotationsAnnotation.class);
      quotations += found == null ? 0 : found.size();
    }
    return quotations;
  }
}
