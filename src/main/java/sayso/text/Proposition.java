package sayso.text;

import java.io.Serializable;

/**
 * A sentence that sources may support or deny. It stands beside {@link Article}, because an article
 * may bring its own.
 */
public record Proposition(String id, String text) implements Serializable {}
