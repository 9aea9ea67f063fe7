package sayso.source;

import java.util.List;

/**
 * Whom an attribution comes from.
 *
 * @param confidence 0 to 1, how often the rule that found it is right
 * @param via those who passed it on, outermost first
 */
record Found(Entity entity, double confidence, List<Entity> via) {
  Found {
    via = List.copyOf(via);
  }

  Found through(List<Entity> relays) {
    return new Found(entity, confidence, relays);
  }
}
