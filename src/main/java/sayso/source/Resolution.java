package sayso.source;

import java.util.List;
import sayso.claim.Claim;

/**
 * The sources of an article and its claims with their sources; one claim for each attribution, in
 * its order.
 */
public record Resolution(List<Source> sources, List<Claim> claims) {
  public Resolution {
    sources = List.copyOf(sources);
    claims = List.copyOf(claims);
  }
}
