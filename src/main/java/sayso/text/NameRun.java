package sayso.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words of a sentence that make up a name.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param titled whether a title stands before it
 */
record NameRun(Sentence sentence, int from, int to, boolean titled) {
  List<Token> tokens() {
    return sentence.tokens().subList(from, to);
  }

  Token first() {
    return sentence.tokens().get(from);
  }

  Token last() {
    return sentence.tokens().get(to - 1);
  }

  int length() {
    return to - from;
  }

  Span span() {
    return first().span().cover(last().span());
  }

  /** Its words joined by spaces. */
  String words() {
    return tokens().stream().map(Token::text).collect(Collectors.joining(" "));
  }

  /** The word before it, empty at the start of the sentence. */
  String before() {
    return from == 0 ? "" : sentence.tokens().get(from - 1).text();
  }

  /** The token {@code steps} behind it, empty where the sentence has none. */
  String after(int steps) {
    int index = to - 1 + steps;
    return index < sentence.tokens().size() ? sentence.tokens().get(index).text() : "";
  }
}
