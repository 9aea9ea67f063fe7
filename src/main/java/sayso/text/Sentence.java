package sayso.text;

import java.util.List;

/**
 * A sentence of one block.
 *
 * @param dependencies one arc a token, or empty where the tagger has no parser
 */
public record Sentence(Span span, List<Token> tokens, List<Dependency> dependencies) {
  public Sentence {
    tokens = List.copyOf(tokens);
    dependencies = List.copyOf(dependencies);
    if (!dependencies.isEmpty() && dependencies.size() != tokens.size()) {
      throw new IllegalArgumentException(
          dependencies.size() + " dependencies for " + tokens.size() + " tokens");
    }
  }

  public boolean isParsed() {
    return !dependencies.isEmpty();
  }
}
