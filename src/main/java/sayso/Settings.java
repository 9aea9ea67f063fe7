package sayso;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import sayso.claim.ClaimFinder;

/**
 * What a {@link Sayso} is opened with.
 *
 * @param engine who tags
 * @param models the folder of the models that Sayso trained; null for those in the jar
 * @param finder used in place of the line's own, which is then not loaded; null for the line's own
 */
public record Settings(Engine engine, @Nullable Path models, @Nullable ClaimFinder finder) {
  public static final Settings DEFAULT = new Settings(Engine.OPENNLP, null, null);

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

  public Settings withEngine(Engine other) {
    return new Settings(other, models, finder);
  }

  public Settings withModels(@Nullable Path other) {
    return new Settings(engine, other, finder);
  }

  public Settings withFinder(@Nullable ClaimFinder other) {
    return new Settings(engine, models, other);
  }
}
