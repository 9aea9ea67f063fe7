package sayso.source;

import java.util.List;

/**
 * One that a source mention may stand for.
 *
 * @param name of the entity, or the mention's own words where it would be somebody new
 * @param kind of the entity
 * @param isNew whether it is nobody that the text had before
 * @param features what speaks for and against it
 */
public record Option(String name, SourceKind kind, boolean isNew, List<String> features) {
  public Option {
    features = List.copyOf(features);
  }
}
