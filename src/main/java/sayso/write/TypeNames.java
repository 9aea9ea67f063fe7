package sayso.write;

/** Names of values where they are types of marks in annotation tools: with a capital. */
final class TypeNames {
  private TypeNames() {}

  /** Of a value, as the kind of a source is the type of its mentions: "Person". */
  static String of(Enum<?> value) {
    return of(ClaimRow.label(value));
  }

  /** Of a value by its name in files. */
  static String of(String label) {
    return Character.toUpperCase(label.charAt(0)) + label.substring(1);
  }
}
