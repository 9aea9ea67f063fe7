package sayso.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sayso.text.Span;

/**
 * Somebody or something that claims are attributed to, or that passes them on.
 *
 * @param id "s1", "s2" ... in the order of first mention
 * @param name the fullest name in the article without a determiner; an unnamed source's description
 * @param aliases other strings that the article uses for it, no pronouns
 * @param handle of a social account, with its leading @
 * @param mentions in the order of the text, pronouns included
 */
public record Source(
    String id,
    String name,
    SourceKind kind,
    List<String> aliases,
    @Nullable String handle,
    @Nullable String role,
    @Nullable String affiliation,
    List<Span> mentions) {
  public Source {
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
  }

  /** The names of an article's sources by their ids. */
  public static Map<String, String> names(List<Source> sources) {
    Map<String, String> names = new HashMap<>();
    sources.forEach(source -> names.put(source.id(), source.name()));
    return names;
  }
}
