package sayso.stance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sayso.neural.ModelFolder;
import sayso.stance.PairClassifier.Pair;
import sayso.stance.PairClassifier.View;
import sayso.text.Block;
import sayso.text.Proposition;
import sayso.text.TaggedArticle;

/**
 * How an article presents propositions, whoever it quotes: as true, as false, or as what is
 * reported. Of its headline and of the three sentences nearest to a proposition the one counts that
 * is more probably about it; Emergent and FNC, which the classifier's view learns from, label
 * headlines and such sentences. The {@link Shortlist} that claims go through takes the article as
 * one long claim of its presenter, and puts aside what it can hardly be about.
 */
public final class Presentation {
  private static final int SENTENCES = 3;

  private final PairClassifier classifier;
  private final Rarity rarity;
  private final double relevance;

  /**
   * @param relevance propositions below it in {@link Relevance} never reach the classifier
   */
  Presentation(PairClassifier classifier, Rarity rarity, double relevance) {
    this.classifier = classifier;
    this.rarity = rarity;
    this.relevance = relevance;
  }

  /**
   * Loads the trained classifier.
   *
   * @param models the folder of all models; null for those in the jar
   */
  public static Presentation load(@Nullable Path models) {
    ModelFolder folder = ModelFolder.open(models, CrossEncoder.NAME);
    return new Presentation(
        CrossEncoder.load(folder), Rarity.load(folder), JudgeSettings.load(folder).relevance());
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
    for (Proposition proposition : shortlist(headline, article.text(), propositions)) {
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

  private List<Proposition> shortlist(
      String headline, String text, List<Proposition> propositions) {
    List<ClaimText> whole = List.of(new ClaimText(0, headline, text));
    return new Shortlist(new Relevance(rarity, text, whole), relevance, propositions).of(0);
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

  /**
   * A sentence of the body.
   *
   * @param place its number among them
   */
  private record Line(int place, String text, Set<String> words) {
    long shared(Set<String> others) {
      return others.stream().filter(words::contains).count();
    }
  }

  /** The body's sentences, each once: what a page repeats in large type is no further sentence. */
  private static List<Line> lines(TaggedArticle article) {
    Set<String> texts = new LinkedHashSet<>();
    article.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
        .flatMap(block -> article.sentencesIn(block.span()).stream())
        .forEach(sentence -> texts.add(sentence.span().of(article.text())));
    List<Line> lines = new ArrayList<>();
    texts.forEach(text -> lines.add(new Line(lines.size(), text, Relevance.words(text))));
    return lines;
  }

  /** How many of a proposition's words a sentence has. */
  private record Near(Line line, long shared) {}

  /**
   * The sentences with most of a proposition's words, in the order of the text; those that have
   * less than half as many as the first are about something else.
   */
  private static String nearest(List<Line> lines, Set<String> words) {
    List<Near> best =
        lines.stream()
            .map(line -> new Near(line, line.shared(words)))
            .sorted(Comparator.comparingLong(Near::shared).reversed())
            .limit(SENTENCES)
            .toList();
    return best.stream()
        .filter(near -> 2 * near.shared() >= best.get(0).shared())
        .map(Near::line)
        .sorted(Comparator.comparingInt(Line::place))
        .map(Line::text)
        .collect(Collectors.joining(" "));
  }
}
