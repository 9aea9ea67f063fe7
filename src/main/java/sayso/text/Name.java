package sayso.text;

/** A proper name in the text. */
public record Name(Span span, Kind kind) {
  /** What a name stands for, as far as its form and neighbours tell. */
  public enum Kind {
    PERSON,
    ORGANIZATION,
    PLACE,
    OTHER
  }
}
