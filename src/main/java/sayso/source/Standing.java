package sayso.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import sayso.text.Span;

/**
 * How an entity stands at a place of the article: where the text last spoke of it, how often, and
 * how many others came since.
 *
 * @param last its latest mention before the place
 * @param count of its mentions before the place
 * @param rank 0 for the one mentioned last
 * @param most whether no other that fits was mentioned more often
 * @param speaker 0 if the last claim is its own, 1 the one before, and so on
 */
record Standing(Entity entity, Reference last, int count, int rank, boolean most, int speaker) {
  /** No more are looked at: whoever was mentioned before so many others is not meant. */
  private static final int MOST = 24;

  /**
   * Those that fit, the latest first.
   *
   * @param except spans whose mentions do not count: the words that the mention's referent says
   */
  static List<Standing> at(
      Discourse discourse, int offset, List<Span> except, Predicate<Entity> fits) {
    Map<Entity, Reference> last = new LinkedHashMap<>();
    Map<Entity, Integer> counts = new LinkedHashMap<>();
    List<Entity> speakers = new ArrayList<>();
    List<Reference> before = discourse.before(discourse.sentenceEnd(offset));
    for (int i = before.size() - 1; i >= 0; i--) {
      Reference reference = before.get(i);
      Entity entity = reference.entity().root();
      if (except.stream().anyMatch(span -> span.contains(reference.offset()))) {
        continue;
      }
      last.putIfAbsent(entity, reference);
      counts.merge(entity, 1, Integer::sum);
      if (reference.source() && !speakers.contains(entity)) {
        speakers.add(entity);
      }
    }
    List<Map.Entry<Entity, Reference>> fitting =
        last.entrySet().stream().filter(entry -> fits.test(entry.getKey())).limit(MOST).toList();
    int most =
        fitting.stream().mapToInt(entry -> counts.getOrDefault(entry.getKey(), 0)).max().orElse(0);
    List<Standing> standings = new ArrayList<>();
    for (Map.Entry<Entity, Reference> entry : fitting) {
      Entity entity = entry.getKey();
      int count = counts.getOrDefault(entity, 0);
      int speaker = speakers.indexOf(entity);
      standings.add(
          new Standing(
              entity,
              entry.getValue(),
              count,
              standings.size(),
              count == most,
              speaker < 0 ? Integer.MAX_VALUE : speaker));
    }
    return standings;
  }

  /** Where the standing of an entity is in the list; -1 where it has none. */
  static int indexOf(List<Standing> standings, @Nullable Entity entity) {
    for (int i = 0; i < standings.size(); i++) {
      if (entity != null && standings.get(i).entity() == entity.root()) {
        return i;
      }
    }
    return -1;
  }
}
