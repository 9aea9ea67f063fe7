package sayso;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sayso.claim.ClaimFinder;
import sayso.source.KnownSource;

/**
 * What a {@link Sayso} is opened with.
 *
 * @param engine who tags
 * @param quality of the claim finder
 * @param models the folder of the models that Sayso trained; null for those in the jar
 * @param finder used in place of the line's own, which is then not loaded; null for the line's own
 * @param known sources that are known before
 * @param presentation whether the article's own presentation is a position of its outlet or author
 */
public record Settings(
    Engine engine,
    Quality quality,
    @Nullable Path models,
    @Nullable ClaimFinder finder,
    List<KnownSource> known,
    boolean presentation) {
  public static final Settings DEFAULT =
      new Settings(Engine.OPENNLP, Quality.STANDARD, null, null, List.of(), false);

  public Settings {
    known = List.copyOf(known);
  }

  /** The tagger of the line. */
  public enum Engine {
    /** Apache OpenNLP: small and fast. */
    OPENNLP,
    /**
     * Stanford CoreNLP with its parser and coreference: slow, and needs its models on the class
     * path.
     */
    CORENLP
  }

  /** What finding may cost. */
  public enum Quality {
    /** One tagger. */
    STANDARD,
    /** The mean of two: finding costs twice as much. docs/claims-model.md tells what it brings. */
    BEST
  }

  public Settings withEngine(Engine other) {
    return new Settings(other, quality, models, finder, known, presentation);
  }

  public Settings withQuality(Quality other) {
    return new Settings(engine, other, models, finder, known, presentation);
  }

  public Settings withModels(@Nullable Path other) {
    return new Settings(engine, quality, other, finder, known, presentation);
  }

  public Settings withFinder(@Nullable ClaimFinder other) {
    return new Settings(engine, quality, models, other, known, presentation);
  }

  public Settings withKnown(List<KnownSource> other) {
    return new Settings(engine, quality, models, finder, other, presentation);
  }

  public Settings withPresentation(boolean other) {
    return new Settings(engine, quality, models, finder, known, other);
  }
}
