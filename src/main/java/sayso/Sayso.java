package sayso;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sayso.claim.Attribution;
import sayso.claim.ClaimFinder;
import sayso.source.Presenter;
import sayso.source.Resolution;
import sayso.source.Source;
import sayso.source.SourceResolver;
import sayso.stance.Judgement;
import sayso.stance.Position;
import sayso.stance.Positions;
import sayso.stance.Presentation;
import sayso.stance.StanceJudge;
import sayso.text.Article;
import sayso.text.Proposition;
import sayso.text.TaggedArticle;
import sayso.text.Tagger;

/**
 * Who says what in an article, and where they stand. Opening one loads models; after that it is
 * immutable, and any number of threads may annotate with it.
 */
public final class Sayso {
  private final Tagger tagger;
  private final ClaimFinder finder;
  private final SourceResolver resolver;
  private final StanceJudge judge;
  private final @Nullable Presentation presentation;

  /** A line made of the given steps. */
  public Sayso(Tagger tagger, ClaimFinder finder, SourceResolver resolver, StanceJudge judge) {
    this(tagger, finder, resolver, judge, null);
  }

  /**
   * A line whose positions tell how the article presents propositions, too.
   *
   * @param presentation null where they shall not
   */
  Sayso(
      Tagger tagger,
      ClaimFinder finder,
      SourceResolver resolver,
      StanceJudge judge,
      @Nullable Presentation presentation) {
    this.tagger = tagger;
    this.finder = finder;
    this.resolver = resolver;
    this.judge = judge;
    this.presentation = presentation;
  }

  /** Loads the models of the settings' line. */
  public static Sayso open(Settings settings) {
    return Line.open(settings);
  }

  /** The same line, the steps of which tell their times. */
  public Sayso timed(StepTimes times) {
    return new Sayso(
        article -> times.in("tag", () -> tagger.tag(article)),
        article -> times.in("find", () -> finder.find(article)),
        (article, found) -> times.in("resolve", () -> resolver.resolve(article, found)),
        (article, resolution, propositions) ->
            times.in("judge", () -> judge.judge(article, resolution, propositions)),
        presentation);
  }

  /**
   * The SHA-256 of each file of Sayso's own models that the settings' line uses, by "model/file":
   * outputs of the same version with the same models are comparable.
   */
  public static Map<String, String> models(Settings settings) {
    return Line.models(settings);
  }

  /**
   * The article's claims, their sources, and where they stand toward the article's own
   * propositions.
   */
  public Annotated annotate(Article article) {
    return annotate(article, List.of());
  }

  /**
   * The same with more propositions, which get the first free ids of p1, p2 ... after the article's
   * own.
   *
   * @param more texts of further propositions
   * @throws StepException where a step fails on this article; others can still be annotated
   */
  public Annotated annotate(Article article, List<String> more) {
    List<Proposition> propositions = numbered(article.propositions(), more);
    TaggedArticle tagged = StepException.in("tag", () -> tagger.tag(article));
    List<Attribution> attributions = StepException.in("find", () -> finder.find(tagged));
    Resolution resolution =
        StepException.in("resolve", () -> resolver.resolve(tagged, attributions));
    Map<String, Map<String, Judgement>> stances =
        StepException.in("judge", () -> judge.judge(tagged, resolution, propositions));
    List<Position> positions = Positions.of(resolution.claims(), stances, propositions);
    Annotated annotated =
        new Annotated(
            article, resolution.sources(), resolution.claims(), stances, propositions, positions);
    return presentation == null || propositions.isEmpty()
        ? annotated
        : StepException.in("judge", () -> presented(annotated, tagged, presentation));
  }

  /** With the article's own positions, and the source whose they are. */
  private static Annotated presented(
      Annotated annotated, TaggedArticle tagged, Presentation presentation) {
    Source presenter = Presenter.of(tagged, annotated.sources());
    List<Position> own = presentation.positions(tagged, annotated.propositions(), presenter.id());
    List<Position> positions = new ArrayList<>(annotated.positions());
    positions.removeIf(p -> own.stream().anyMatch(o -> isOfSame(o, p)));
    positions.addAll(own);
    List<Source> sources = new ArrayList<>(annotated.sources());
    if (!own.isEmpty() && !sources.contains(presenter)) {
      sources.add(presenter);
    }
    return new Annotated(
        annotated.article(),
        sources,
        annotated.claims(),
        annotated.stances(),
        annotated.propositions(),
        positions);
  }

  private static boolean isOfSame(Position own, Position other) {
    return own.source().equals(other.source()) && own.proposition().equals(other.proposition());
  }

  private static List<Proposition> numbered(List<Proposition> own, List<String> more) {
    List<Proposition> all = new ArrayList<>(own);
    Set<String> taken = new HashSet<>();
    own.forEach(p -> taken.add(p.id()));
    int number = 1;
    for (String text : more) {
      while (!taken.add("p" + number)) {
        number++;
      }
      all.add(new Proposition("p" + number, text));
    }
    return all;
  }
}
