package sayso.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sayso.stance.PairClassifier.Pair;
import sayso.stance.PairClassifier.View;
import sayso.text.Block;
import sayso.text.Proposition;
import sayso.text.Sentence;
import sayso.text.TaggedArticle;

/**
 * How an article presents propositions, whoever it quotes: as true, as false, or as what is
 * reported. Of its headline and of the three sentences nearest to a proposition the one counts that
 * is more probably about it; Emergent and FNC, which the classifier's view learns from, label
 * headlines and such sentences.
 */
public final class Presentation {
  private static final int SENTENCES = 3;

  private final PairClassifier classifier;

  public Presentation(PairClassifier classifier) {
    this.classifier = classifier;
  }

  /**
   * The article's positions, which rest on no claims; none toward what it does not speak of.
   *
   * @param presenter id of the source whose positions they are
   */
  public List<Position> positions(
      TaggedArticle article, List<Proposition> propositions, String presenter) {
    List<Position> positions = new ArrayList<>();
    String headline = headline(article);
    List<Line> lines = lines(article);
    for (Proposition proposition : propositions) {
      Set<String> words = Relevance.words(proposition.text());
      List<Pair> pairs =
          List.of(
              new Pair(headline, proposition.text()),
              new Pair(nearest(lines, words), proposition.text()));
      classifier.classify(pairs, View.ARTICLE).stream()
          .min(Comparator.comparingDouble(Probabilities::unrelated))
          .flatMap(answer -> position(presenter, proposition, answer))
          .ifPresent(positions::add);
    }
    return positions;
  }

  private static Optional<Position> position(
      String presenter, Proposition proposition, Probabilities answer) {
    Stance stance = answer.best();
    return stance == Stance.UNRELATED
        ? Optional.empty()
        : Optional.of(
            new Position(
                presenter,
                proposition.id(),
                Position.Side.valueOf(stance.name()),
                answer.of(stance),
                List.of()));
  }

  private static String headline(TaggedArticle article) {
    String title = article.article().title();
    return title != null
        ? title
        : article.blocks().stream()
            .filter(block -> block.kind() == Block.Kind.HEADLINE)
            .map(block -> block.span().of(article.text()))
            .findFirst()
            .orElse("");
  }

  /** A sentence of the body. */
  private record Line(String text, Set<String> words) {}

  private static List<Line> lines(TaggedArticle article) {
    return article.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
        .flatMap(block -> article.sentencesIn(block.span()).stream())
        .map(Sentence::span)
        .map(span -> span.of(article.text()))
        .map(text -> new Line(text, Relevance.words(text)))
        .toList();
  }

  /**
   * The sentences with most of a proposition's words, in the order of the text; those that have
   * less than half as many as the first are about something else.
   */
  private static String nearest(List<Line> lines, Set<String> words) {
    long most = lines.stream().mapToLong(line -> shared(line, words)).max().orElse(0);
    List<Line> best =
        lines.stream()
            .sorted(Comparator.comparingLong(line -> -shared(line, words)))
            .limit(SENTENCES)
            .filter(line -> 2 * shared(line, words) >= most)
            .toList();
    return lines.stream().filter(best::contains).map(Line::text).collect(Collectors.joining(" "));
  }

  private static long shared(Line line, Set<String> words) {
    return words.stream().filter(line.words()::contains).count();
  }
}
