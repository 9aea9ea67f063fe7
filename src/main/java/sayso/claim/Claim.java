package sayso.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribution with its source resolved.
 *
 * @param id "c1", "c2" ... in the order of the text
 * @param source id of the entity that makes the claim; null where the text leaves it open
 * @param via ids of those who passed it on, outermost first
 * @param within id of the claim in whose content this one is nested, null for an outermost one
 * @param sourceConfidence 0 to 1, that {@code source} is right
 */
public record Claim(
    String id,
    Attribution attribution,
    @Nullable String source,
    List<String> via,
    @Nullable String within,
    double sourceConfidence) {
  public Claim {
    via = List.copyOf(via);
  }
}
