package sayso.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose a social account is: somebody who is named with its handle or by its display name, an
 * organisation that the display name begins or ends with, in full or by its initials ("DOD Rapid
 * Response"), else nobody but the account itself.
 */
final class Accounts {
  private final Discourse discourse;

  Accounts(Discourse discourse) {
    this.discourse = discourse;
  }

  /**
   * @param display the display name, null where only the handle is known
   * @param handle with its leading @, null where only the name is known
   */
  Entity find(@Nullable String display, @Nullable String handle) {
    Entity known = handle == null ? null : byHandle(handle);
    if (known == null && display != null) {
      known = byName(display);
    }
    Entity entity = known == null ? create(display, handle) : known;
    if (entity.handle == null) {
      entity.handle = handle;
    }
    if (display != null && !entity.isPerson()) {
      entity.addName(display);
    }
    if (known != null && entity.kind == SourceKind.ORGANIZATION && entity.official == null) {
      entity.official = nameWithout(entity, display);
    }
    return entity;
  }

  private @Nullable Entity byHandle(String handle) {
    for (List<Entity> entities : List.of(discourse.names.all(), discourse.unnamed)) {
      for (Entity entity : entities) {
        if (handle.equalsIgnoreCase(entity.handle)) {
          return entity;
        }
      }
    }
    return null;
  }

  private @Nullable Entity byName(String display) {
    String key = NamedMention.key(display);
    for (Entity entity : discourse.names.all()) {
      if (entity.names.containsKey(key)) {
        return entity;
      }
    }
    for (Entity entity : discourse.names.all()) {
      if (entity.isPerson() ? isPerson(entity, key) : isOrganization(entity, display)) {
        return entity;
      }
    }
    return null;
  }

  /** "Rep. Ann Lee", "Ann Lee, MD" hold the whole name. */
  private static boolean isPerson(Entity entity, String key) {
    return entity.names.keySet().stream()
        .anyMatch(name -> name.indexOf(' ') > 0 && (" " + key + " ").contains(" " + name + " "));
  }

  /** The display name begins or ends with a name of it that is told by more than one letter. */
  private static boolean isOrganization(Entity entity, String display) {
    if (entity.kind != SourceKind.ORGANIZATION && entity.kind != SourceKind.OUTLET) {
      return false;
    }
    String key = NamedMention.key(display);
    List<String> row = Institutions.rowOf(entity.names.keySet());
    return entity.names.keySet().stream().anyMatch(name -> bounds(key, name))
        || row.stream().anyMatch(name -> bounds(key, name))
        || isAcronymOf(display.split("\\s+", -1)[0], entity);
  }

  private static boolean bounds(String key, String name) {
    return name.length() > 1 && (key.startsWith(name + " ") || key.endsWith(" " + name));
  }

  private static boolean isAcronymOf(String word, Entity entity) {
    return word.length() > 2
        && word.equals(word.toUpperCase(Locale.ROOT))
        && entity.names.values().stream()
            .anyMatch(name -> NamedEntities.isAcronym(word, List.of(name.split(" ", -1))));
  }

  private static @Nullable String nameWithout(Entity entity, @Nullable String display) {
    if (display == null) {
      return null;
    }
    Set<String> others = new LinkedHashSet<>(entity.names.values());
    others.remove(display);
    String best = null;
    for (String name : others) {
      if (best == null || name.split(" ", -1).length > best.split(" ", -1).length) {
        best = name;
      }
    }
    return best;
  }

  private Entity create(@Nullable String display, @Nullable String handle) {
    Entity entity = new Entity(true);
    entity.kind = SourceKind.ACCOUNT;
    entity.handle = handle;
    if (display != null) {
      entity.addName(display);
    } else if (handle != null) {
      entity.addName(handle.substring(1));
    }
    KnownSource known = handle == null ? null : discourse.known.ofHandle(handle);
    if (known != null) {
      KnownSources.tell(known, entity);
    }
    discourse.unnamed.add(entity);
    return entity;
  }
}
