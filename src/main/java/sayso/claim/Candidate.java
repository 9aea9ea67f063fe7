package sayso.claim;

/**
 * A possible attribution.
 *
 * @param lemma of the cue's head
 * @param frame the pattern that it was found by
 */
record Candidate(AttributionSpans spans, String lemma, String frame) {}
