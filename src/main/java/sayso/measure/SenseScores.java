package sayso.measure;

/**
 * How many sides of claims are right, by the words of their cues and by a classifier.
 *
 * @param cue by the cue's polarity, of all claims
 * @param classifier of all claims
 * @param against by the classifier, of those of which the cue says another
 */
public record SenseScores(Share cue, Share classifier, Share against) {}
