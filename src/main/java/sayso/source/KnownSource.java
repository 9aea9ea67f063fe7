package sayso.source;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A source that the user told of before.
 *
 * @param name to be called by
 * @param aliases other names for it
 * @param kind null where an article tells it
 * @param affiliation null where an article tells it
 * @param handle of its account, with its leading @
 */
public record KnownSource(
    String name,
    List<String> aliases,
    @Nullable SourceKind kind,
    @Nullable String affiliation,
    @Nullable String handle)
    implements Serializable {
  public KnownSource {
    aliases = List.copyOf(aliases);
  }

  /** The name, then the aliases. */
  Stream<String> names() {
    return Stream.concat(Stream.of(name), aliases.stream());
  }
}
