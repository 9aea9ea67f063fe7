package sayso.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sayso.text.Name;
import sayso.text.Span;
import sayso.text.TaggedArticle;

/**
 * Sources that the user told of: their names are found wherever they stand, all names of one are
 * one entity, and what the user says of it goes before what an article says.
 */
public final class KnownSources {
  /** Nobody is known. */
  public static final KnownSources NONE = new KnownSources(List.of());

  private final Map<String, KnownSource> byKey = new HashMap<>();
  private final Map<String, KnownSource> byHandle = new HashMap<>();
  private final @Nullable Pattern names;

  /**
   * @param sources no two with one name, alias or handle in common
   */
  public KnownSources(List<KnownSource> sources) {
    List<String> written = new ArrayList<>();
    for (KnownSource source : sources) {
      source.names().forEach(name -> byKey.put(NamedMention.key(name), source));
      source.names().forEach(name -> written.add(Pattern.quote(name)));
      String handle = source.handle();
      if (handle != null) {
        byHandle.put(handle.toLowerCase(Locale.ROOT), source);
      }
    }
    // The longest first, or "Acme" would hide "Acme Bank".
    written.sort((a, b) -> b.length() - a.length());
    names =
        written.isEmpty()
            ? null
            : Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + String.join("|", written) + ")(?![\\p{L}\\p{N}])");
  }

  /** The article with the known names that stand in it, in place of names that they overlap. */
  TaggedArticle mark(TaggedArticle article) {
    if (names == null) {
      return article;
    }
    List<Name> marked = new ArrayList<>(article.names());
    Matcher matcher = names.matcher(article.text());
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      KnownSource source = byKey.get(NamedMention.key(matcher.group()));
      // "Lee" is not the one in "Ann Lee".
      boolean longer =
          marked.stream()
              .map(Name::span)
              .anyMatch(name -> name.overlaps(span) && name.length() > span.length());
      if (!longer && source != null) {
        marked.removeIf(name -> name.span().overlaps(span));
        marked.add(new Name(span, kind(source)));
      }
    }
    marked.sort(Comparator.comparing(Name::span));
    return article.withNames(marked);
  }

  private static Name.Kind kind(KnownSource source) {
    return source.kind() == SourceKind.PERSON
        ? Name.Kind.PERSON
        : source.kind() == SourceKind.ORGANIZATION || source.kind() == SourceKind.OUTLET
            ? Name.Kind.ORGANIZATION
            : Name.Kind.OTHER;
  }

  /** Makes one entity of all that have names of one known source, and tells what is known of it. */
  void join(NamedEntities entities) {
    Map<KnownSource, Entity> found = new HashMap<>();
    for (Entity entity : List.copyOf(entities.all())) {
      KnownSource source = of(entity);
      Entity first = source == null ? null : found.get(source);
      if (source != null && first == null) {
        found.put(source, entity);
        tell(source, entity);
      } else if (first != null) {
        entities.join(first, entity);
      }
    }
  }

  /** By its handle or its fullest name, or where the known name is one of its own. */
  private @Nullable KnownSource of(Entity entity) {
    KnownSource source = entity.handle == null ? null : ofHandle(entity.handle);
    if (source == null) {
      source = byKey.get(NamedMention.key(entity.name()));
    }
    for (String key : entity.names.keySet()) {
      KnownSource other = byKey.get(key);
      boolean full = other != null && key.equals(NamedMention.key(other.name()));
      source = source == null && full ? other : source;
    }
    return source;
  }

  @Nullable KnownSource ofHandle(String handle) {
    return byHandle.get(handle.toLowerCase(Locale.ROOT));
  }

  static void tell(KnownSource source, Entity entity) {
    entity.addName(source.name());
    entity.official = source.name();
    SourceKind kind = source.kind();
    entity.kind = kind == null ? entity.kind : kind;
    entity.affiliation = source.affiliation() == null ? entity.affiliation : source.affiliation();
    entity.handle = source.handle() == null ? entity.handle : source.handle();
  }
}
