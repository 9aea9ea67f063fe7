package sayso.measure;

/** So many of so many: an accuracy that can be added up. */
public record Share(int right, int of) {
  public static final Share NOTHING = new Share(0, 0);

  static Share of(boolean right) {
    return new Share(right ? 1 : 0, 1);
  }

  public Share plus(Share other) {
    return new Share(right + other.right, of + other.of);
  }

  /** 0 to 1; NaN of nothing. */
  public double value() {
    return of == 0 ? Double.NaN : (double) right / of;
  }
}
