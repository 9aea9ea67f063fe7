package sayso.stance;

/**
 * A claim's stance toward a proposition.
 *
 * @param stance any but {@link Stance#UNRELATED}
 */
public record Judgement(Stance stance, double probability) {}
