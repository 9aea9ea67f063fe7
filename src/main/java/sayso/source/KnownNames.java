package sayso.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import sayso.text.Name;

/**
 * The names of an article's entities so far, found by what a further name may share with them, so
 * that a name is compared with few others however long the article is. Entities are numbered from 0
 * in the order in which they come.
 */
final class KnownNames {
  private final Map<String, TreeSet<Integer>> byTrait = new HashMap<>();
  private final List<Map<Form, List<NamedMention>>> forms = new ArrayList<>();

  /** All of a name that matters to its comparison with others but its place. */
  private record Form(List<String> words, Name.Kind kind, Gender gender) {
    static Form of(NamedMention mention) {
      return new Form(mention.words(), mention.kind(), mention.gender());
    }
  }

  /** Notes a further mention of a known entity, or the first of the next one. */
  void add(int entity, NamedMention mention) {
    if (entity == forms.size()) {
      forms.add(new LinkedHashMap<>());
    }
    List<NamedMention> same =
        forms.get(entity).computeIfAbsent(Form.of(mention), f -> new ArrayList<>());
    if (same.isEmpty()) {
      for (String trait : traits(mention)) {
        byTrait.computeIfAbsent(trait, t -> new TreeSet<>()).add(entity);
      }
    }
    same.add(mention);
  }

  /** The entities that may have this name, in their order: those it shares no trait with cannot. */
  SortedSet<Integer> sharing(NamedMention mention) {
    TreeSet<Integer> entities = new TreeSet<>();
    for (String trait : traits(mention)) {
      entities.addAll(byTrait.getOrDefault(trait, new TreeSet<>()));
    }
    return entities;
  }

  /** An entity's mentions, those together that differ in nothing but their place. */
  Iterable<List<NamedMention>> of(int entity) {
    return forms.get(entity).values();
  }

  /** Whole key, first and last word, institution without its form, acronyms of it and as one. */
  private static Set<String> traits(NamedMention mention) {
    String key = mention.key();
    Set<String> traits = new HashSet<>();
    traits.add(key);
    traits.add(key.substring(0, key.indexOf(' ') < 0 ? key.length() : key.indexOf(' ')));
    traits.add(key.substring(key.lastIndexOf(' ') + 1));
    traits.add(NamedEntities.withoutForm(key));
    traits.add(NamedEntities.acronym(mention.last()));
    traits.add(NamedEntities.initials(mention.words(), true));
    traits.add(NamedEntities.initials(mention.words(), true).toUpperCase(Locale.ROOT));
    traits.add(NamedEntities.initials(mention.words(), false));
    return traits;
  }
}
