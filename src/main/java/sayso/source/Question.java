package sayso.source;

import java.util.List;
import sayso.text.Span;

/**
 * Whom does a source mention stand for?
 *
 * @param mention where the source stands
 * @param form what the mention is: "he", "she", "it", "they" or "description"
 * @param options at least one
 * @param rule index of the option that the rules take
 */
public record Question(Span mention, String form, List<Option> options, int rule) {
  public Question {
    options = List.copyOf(options);
  }
}
