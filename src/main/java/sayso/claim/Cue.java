package sayso.claim;

/**
 * What kind of attribution a cue makes. A claim without a cue word (a post, a quotation on its own)
 * has {@link #NONE}.
 *
 * @param lemma the dictionary form of the cue's head, empty where there is no cue word
 */
public record Cue(String lemma, Type type, Polarity polarity) {
  public static final Cue NONE = new Cue("", Type.SPEECH, Polarity.AFFIRMS);

  /** What the source does, after the classes of PolNeAR (Newell et al. 2018). */
  public enum Type {
    SPEECH,
    BELIEF,
    INTENT,
    SUPPORT,
    DECREE,
    EVIDENCE,
    PERCEPTION
  }

  /** What the cue itself says about its content. */
  public enum Polarity {
    AFFIRMS,
    DENIES,
    DOUBTS,
    ASKS
  }
}
