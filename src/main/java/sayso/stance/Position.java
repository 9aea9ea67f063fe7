package sayso.stance;

import java.util.List;
import java.util.Locale;

/**
 * Where a source stands toward a proposition, all its claims taken together.
 *
 * @param claims ids of the claims that it rests on, in the order of the text
 */
public record Position(
    String source, String proposition, Side side, double probability, List<String> claims) {
  public Position {
    claims = List.copyOf(claims);
  }

  /** Like {@link Stance}, and {@link #MIXED} where the source said both. */
  public enum Side {
    SUPPORTS,
    DENIES,
    MIXED,
    DISCUSSES;

    /** The name in files. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
