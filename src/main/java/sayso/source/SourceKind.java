package sayso.source;

/** What a source is. */
public enum SourceKind {
  PERSON,
  ORGANIZATION,
  /** Generic or plural people: "regulators", "some voters". */
  GROUP,
  /**
   * Unnamed individuals given as informants: "a senior official", "people familiar with the deal".
   */
  ANONYMOUS,
  OUTLET,
  /** Report, poll, filing, law. */
  DOCUMENT,
  /** A social account not resolved to a person or an organisation. */
  ACCOUNT,
  /** The article's own author. */
  AUTHOR,
  UNSPECIFIED
}
