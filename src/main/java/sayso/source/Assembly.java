package sayso.source;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sayso.claim.Attribution;
import sayso.claim.Claim;

/** Makes the records that leave the resolver from what it found. */
final class Assembly {
  private final IdentityHashMap<Entity, String> ids = new IdentityHashMap<>();
  private final List<Entity> used = new ArrayList<>();
  private final Calibration calibration;

  Assembly(Calibration calibration) {
    this.calibration = calibration;
  }

  /** One claim an attribution; sources are those that a claim comes from or went through. */
  Resolution resolution(List<Attribution> attributions, Map<Attribution, @Nullable Found> found) {
    List<Claim> claims = new ArrayList<>();
    Map<Attribution, String> claimIds = new LinkedHashMap<>();
    for (Attribution attribution : attributions) {
      String id = "c" + (claims.size() + 1);
      claimIds.put(attribution, id);
      Found source = found.get(attribution);
      String sourceId = source == null ? null : id(source.entity().root());
      Attribution within = attribution.within();
      claims.add(
          new Claim(
              id,
              attribution,
              sourceId,
              source == null ? List.of() : via(source, sourceId),
              within == null ? null : claimIds.get(within),
              source == null ? 0 : calibration.of(source.confidence())));
    }
    return new Resolution(used.stream().map(this::source).toList(), claims);
  }

  /** Those that turned out to be the source itself later do not pass it on. */
  private List<String> via(Found found, @Nullable String source) {
    return found.via().stream()
        .map(via -> id(via.root()))
        .filter(id -> !id.equals(source))
        .distinct()
        .toList();
  }

  private String id(Entity entity) {
    return ids.computeIfAbsent(
        entity,
        e -> {
          used.add(e);
          return "s" + used.size();
        });
  }

  private Source source(Entity entity) {
    String name = entity.name();
    List<String> aliases = entity.names.values().stream().filter(n -> !n.equals(name)).toList();
    return new Source(
        id(entity),
        name,
        entity.kind,
        aliases,
        entity.handle,
        entity.role,
        entity.affiliation,
        List.copyOf(entity.mentions));
  }
}
