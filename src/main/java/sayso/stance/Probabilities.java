package sayso.stance;

/** A classifier's answer for one pair; the four add up to 1. */
public record Probabilities(double supports, double denies, double discusses, double unrelated) {
  public static final Probabilities NOT_ABOUT_IT = new Probabilities(0, 0, 0, 1);

  public double of(Stance stance) {
    return switch (stance) {
      case SUPPORTS -> supports;
      case DENIES -> denies;
      case DISCUSSES -> discusses;
      case UNRELATED -> unrelated;
    };
  }

  /** The most probable stance; of equals the first in the order of {@link Stance}. */
  public Stance best() {
    Stance best = Stance.SUPPORTS;
    for (Stance stance : Stance.values()) {
      if (of(stance) > of(best)) {
        best = stance;
      }
    }
    return best;
  }
}
