package sayso.stance;

import java.util.Locale;

/** Where a claim's source stands toward a proposition, as the article tells it. */
public enum Stance {
  SUPPORTS,
  DENIES,
  /** About the very same question, taking no side. */
  DISCUSSES,
  UNRELATED;

  /** The name in files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The stance with a name.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static Stance ofLabel(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
