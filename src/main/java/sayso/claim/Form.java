package sayso.claim;

/**
 * How a claim's content is given: all in quotation marks, partly, not at all, or as an embedded
 * post.
 */
public enum Form {
  DIRECT,
  MIXED,
  INDIRECT,
  POST
}
