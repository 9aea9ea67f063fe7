package sayso.text;

import edu.stanford.nlp.coref.CorefCoreAnnotations.CorefChainAnnotation;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.coref.data.CorefChain.CorefMention;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sentences in the form that CoreNLP's annotators work on, and what they have found there as spans
 * of the text. A word is what stands in the text, but for its quotation marks: coreference tells by
 * those of the Penn Treebank what is quoted.
 */
final class CoreNlpDocument {
  private final Annotation annotation;

  /**
   * @param sentences the words of each, none of them empty
   */
  CoreNlpDocument(String text, List<List<Span>> sentences) {
    annotation = new Annotation(text);
    List<CoreLabel> tokens = new ArrayList<>();
    List<CoreMap> maps = new ArrayList<>();
    for (List<Span> words : sentences) {
      maps.add(sentence(text, words, maps.size(), tokens));
    }
    annotation.set(CoreAnnotations.TokensAnnotation.class, tokens);
    annotation.set(CoreAnnotations.SentencesAnnotation.class, maps);
  }

  /** What annotators read and write. */
  Annotation annotation() {
    return annotation;
  }

  /** The sentences in the order in which they were given. */
  List<CoreMap> sentences() {
    return annotation.get(CoreAnnotations.SentencesAnnotation.class);
  }

  /** The sentences after tagging and parsing. */
  List<Sentence> tagged() {
    return sentences().stream().map(CoreNlpDocument::tagged).toList();
  }

  private static Sentence tagged(CoreMap sentence) {
    List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
    SemanticGraph tree = sentence.get(BasicDependenciesAnnotation.class);
    List<Token> tokens = new ArrayList<>();
    List<Dependency> dependencies = new ArrayList<>();
    for (CoreLabel label : labels) {
      Span span = span(List.of(label));
      tokens.add(new Token(span, label.originalText(), label.tag(), label.lemma()));
      dependencies.add(dependency(tree, label.index()));
    }
    return new Sentence(span(labels), tokens, dependencies);
  }

  private static Dependency dependency(SemanticGraph tree, int index) {
    IndexedWord word = tree.getNodeByIndex(index);
    List<SemanticGraphEdge> above = tree.incomingEdgeList(word);
    if (above.isEmpty()) {
      return new Dependency(-1, "root");
    }
    SemanticGraphEdge edge = above.get(0);
    return new Dependency(edge.getGovernor().index() - 1, edge.getRelation().toString());
  }

  /** Neighbouring words of one class of names are one name, in the order of the sentences. */
  List<Name> names() {
    List<Name> names = new ArrayList<>();
    for (CoreMap sentence : sentences()) {
      List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
      int end;
      for (int start = 0; start < tokens.size(); start = end) {
        String type = tokens.get(start).ner();
        end = start + 1;
        while (end < tokens.size() && tokens.get(end).ner().equals(type)) {
          end++;
        }
        // Adjectives of nationality have a class, too.
        if (!type.equals("O")
            && tokens.subList(start, end).stream().anyMatch(t -> t.tag().startsWith("NNP"))) {
          names.add(new Name(span(tokens.subList(start, end)), kind(type)));
        }
      }
    }
    return names;
  }

  private static Name.Kind kind(String type) {
    return switch (type) {
      case "PERSON" -> Name.Kind.PERSON;
      case "ORGANIZATION" -> Name.Kind.ORGANIZATION;
      case "LOCATION" -> Name.Kind.PLACE;
      default -> Name.Kind.OTHER;
    };
  }

  /** Chains of two mentions or more, each and all in the order of the text. */
  List<List<Span>> chains() {
    return annotation.get(CorefChainAnnotation.class).values().stream()
        .map(this::mentions)
        .filter(mentions -> mentions.size() > 1)
        .sorted(Comparator.comparing(mentions -> mentions.get(0)))
        .toList();
  }

  private List<Span> mentions(CorefChain chain) {
    return chain.getMentionsInTextualOrder().stream().map(this::span).distinct().sorted().toList();
  }

  /** CoreNLP counts sentences and words from one. */
  private Span span(CorefMention mention) {
    CoreMap sentence = sentences().get(mention.sentNum - 1);
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    return span(tokens.subList(mention.startIndex - 1, mention.endIndex - 1));
  }

  private static Span span(List<CoreLabel> tokens) {
    return new Span(tokens.get(0).beginPosition(), tokens.get(tokens.size() - 1).endPosition());
  }

  private static CoreMap sentence(
      String text, List<Span> words, int number, List<CoreLabel> allTokens) {
    int first = allTokens.size();
    for (int i = 0; i < words.size(); i++) {
      CoreLabel label = label(text, words, i);
      label.setIndex(i + 1);
      label.setSentIndex(number);
      label.set(CoreAnnotations.TokenBeginAnnotation.class, first + i);
      label.set(CoreAnnotations.TokenEndAnnotation.class, first + i + 1);
      allTokens.add(label);
    }
    Span span = words.get(0).cover(words.get(words.size() - 1));
    CoreMap sentence = new Annotation(span.of(text));
    sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, number);
    sentence.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, span.start());
    sentence.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, span.end());
    sentence.set(CoreAnnotations.TokenBeginAnnotation.class, first);
    sentence.set(CoreAnnotations.TokenEndAnnotation.class, allTokens.size());
    sentence.set(
        CoreAnnotations.TokensAnnotation.class,
        new ArrayList<>(allTokens.subList(first, allTokens.size())));
    return sentence;
  }

  private static CoreLabel label(String text, List<Span> words, int i) {
    Span word = words.get(i);
    CoreLabel label = new CoreLabel();
    String form = form(text, words, i);
    label.setWord(form);
    label.setValue(form);
    label.setOriginalText(word.of(text));
    label.setBeginPosition(word.start());
    label.setEndPosition(word.end());
    // By this the name finder sees where words are joined by hyphens.
    int next = i + 1 < words.size() ? words.get(i + 1).start() : word.end();
    label.setAfter(text.substring(word.end(), next));
    return label;
  }

  private static String form(String text, List<Span> words, int i) {
    String word = words.get(i).of(text);
    if (QuoteMarks.isDouble(word)) {
      return QuoteMarks.opens(text, words, i) ? "``" : "''";
    }
    return QuoteMarks.straight(word);
  }
}
