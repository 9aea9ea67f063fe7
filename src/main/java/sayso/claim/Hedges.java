package sayso.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import sayso.text.Sentence;
import sayso.text.TaggedArticle;
import sayso.text.Token;

/**
 * Finds words of epistemic uncertainty ("may", "apparently", "is likely to") that reach what a
 * content states: those in its first sentence, outside of relative, conditional and other adverbial
 * clauses and of brackets, because what these leave open is not what the source claims. Which words
 * count follows the epistemic cues of the Szeged uncertainty corpus (Szarvas et al. 2012); verbs of
 * belief do not, since they say who thinks so and not how sure.
 */
final class Hedges {
  private static final Set<String> MODALS = Set.of("may", "might", "could");
  private static final Set<String> ADVERBS =
      Set.of(
          "perhaps",
          "maybe",
          "possibly",
          "probably",
          "presumably",
          "apparently",
          "seemingly",
          "conceivably",
          "potentially",
          "supposedly",
          "allegedly",
          "reportedly",
          "purportedly",
          "reputedly");
  private static final Set<String> ADJECTIVES =
      Set.of("possible", "probable", "plausible", "unclear", "uncertain");
  private static final Set<String> NOUNS = Set.of("possibility", "likelihood", "probability");
  private static final Set<String> VERBS =
      Set.of("seem", "appear", "suggest", "imply", "speculate");
  private static final Set<String> ADVERBIAL =
      Set.of("if", "unless", "because", "although", "though", "while", "until", "whereas", "since");

  private Hedges() {}

  /** Whether the first sentence of a content is hedged. */
  static boolean in(TaggedArticle article, AttributionSpans spans) {
    int start = spans.content().get(0).start();
    for (Sentence sentence : article.sentences()) {
      if (sentence.span().end() > start) {
        return in(
            sentence.tokens().stream()
                .filter(t -> spans.content().stream().anyMatch(t.span()::overlaps))
                .toList());
      }
    }
    return false;
  }

  private static boolean in(List<Token> content) {
    String closing = "";
    for (int i = 0; i < content.size(); i++) {
      String word = lower(content, i);
      if (!closing.isEmpty()) {
        closing = word.equals(closing) ? "" : closing;
      } else if (opensAside(content, i)) {
        closing = word.equals("(") ? ")" : ",";
      } else if (isHedge(content, i)) {
        return true;
      }
    }
    return false;
  }

  /** A clause or bracket that what is claimed does not lie in; a comma ends the clause. */
  private static boolean opensAside(List<Token> content, int i) {
    String word = lower(content, i);
    String tag = content.get(i).tag();
    boolean relative = i > 0 && tag.matches("W.*") && !lower(content, i - 1).matches("[\"“,']+");
    relative |= i > 1 && tag.matches("W.*") && lower(content, i - 1).equals(",");
    return relative || word.equals("(") || (ADVERBIAL.contains(word) && !tag.equals("RB"));
  }

  /** Whether the token at {@code i} leaves something uncertain. */
  static boolean isHedge(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    String word = lower(tokens, i);
    String next = lower(tokens, i + 1);
    if (token.tag().equals("MD")) {
      // "Could not" tells what somebody was unable to do.
      return MODALS.contains(word) && !(word.equals("could") && next.matches("not|n't|n’t"));
    } else if (ADVERBS.contains(word)) {
      return true;
    } else if (word.matches("(un)?likely")) {
      // "Likely voters" are a kind of voters.
      return i + 1 >= tokens.size() || !tokens.get(i + 1).isNoun();
    } else if (ADJECTIVES.contains(word)) {
      return !next.equals("to")
          && !lower(tokens, i - 1).matches("as|if|where|when|every|all|any|not|n't|best|only");
    } else if (token.isVerb() && VERBS.contains(token.lemma())) {
      return !token.lemma().equals("appear") || next.matches("to|that|as|not|n't|unlikely|likely");
    }
    return token.isNoun() && NOUNS.contains(token.lemma());
  }

  private static String lower(List<Token> tokens, int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text().toLowerCase(Locale.ROOT);
  }
}
