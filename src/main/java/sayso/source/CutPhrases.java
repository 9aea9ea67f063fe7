package sayso.source;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sayso.text.Name;
import sayso.text.Span;
import sayso.text.Token;

/**
 * Makes source mentions whole that a finder has cut where no phrase can end: behind a determiner
 * ("[the] committee"), behind a preposition ("[towns like] Salem and Troy") or before the name that
 * a description belongs to ("[the philosopher] Iris Cole", "[a former mayor,] Iris Cole").
 */
final class CutPhrases {
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private final ArticleWords words;

  CutPhrases(ArticleWords words) {
    this.words = words;
  }

  /** The tokens with what belongs to them, the same where nothing is cut off. */
  List<Token> whole(List<Token> tokens) {
    if (tokens.isEmpty()) {
      return tokens;
    }
    Token last = tokens.get(tokens.size() - 1);
    int next = words.at(last.span().end() - 1) + 1;
    boolean determiner = tokens.size() == 1 && ARTICLES.contains(PhraseWords.lower(last));
    boolean open =
        tokens.size() > 1 && (PhraseWords.isPreposition(last) || last.tag().equals("CC"));
    int end = determiner || open ? nounPhraseEnd(next) : next;
    return end > next ? through(tokens, words.token(end - 1).span()) : nameBehind(tokens, next);
  }

  private List<Token> through(List<Token> tokens, Span end) {
    return words.in(tokens.get(0).span().cover(end));
  }

  /** Behind the noun, and behind the one that an "and" joins to it; {@code from} where none is. */
  private int nounPhraseEnd(int from) {
    int end = from;
    for (int i = from; i < words.size() && isSameSentence(from, i); i++) {
      Token token = words.token(i);
      boolean and = end == i && i > from && token.text().equals("and");
      if (token.isNoun()) {
        end = i + 1;
      } else if (!and && !isInside(token)) {
        break;
      }
    }
    return end;
  }

  private static boolean isInside(Token token) {
    return token.tag().startsWith("JJ")
        || Set.of("DT", "CD", "POS", "HYPH").contains(token.tag())
        || token.text().equals("-");
  }

  private boolean isSameSentence(int one, int other) {
    return words.sentence(words.token(one).span().start())
        == words.sentence(words.token(other).span().start());
  }

  private List<Token> nameBehind(List<Token> tokens, int next) {
    Token last = tokens.get(tokens.size() - 1);
    int to = PhraseWords.isComma(last) ? tokens.size() - 1 : tokens.size();
    Name name = isDescription(tokens.subList(0, to)) ? nameAt(next, last) : null;
    return name == null ? tokens : through(tokens, name.span());
  }

  /** "The former rival", "the minister of the economy": of one person, with no name in it. */
  private boolean isDescription(List<Token> tokens) {
    int of = 0;
    while (of < tokens.size() && !tokens.get(of).text().equals("of")) {
      of++;
    }
    Token head = of == 0 ? null : tokens.get(of - 1);
    Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
    return head != null
        && last != null
        && words.name(last) == null
        && Stream.of(head, last).noneMatch(t -> t.tag().equals("NNS"))
        && Stream.of(head, last).anyMatch(t -> NounClass.of(t.lemma()).isPersonal());
  }

  /** A person's name right behind a token, titles and such before it aside. */
  private @Nullable Name nameAt(int next, Token last) {
    int i = next;
    boolean comma = PhraseWords.isComma(last);
    while (comma
        && i < words.size()
        && words.name(words.token(i)) == null
        && isTitle(words.token(i))) {
      i++;
    }
    if (i >= words.size() || !isSameSentence(words.at(last.span().start()), i)) {
      return null;
    }
    Name name = words.name(words.token(i));
    boolean near = comma || words.token(i).span().start() <= last.span().end() + 1;
    return name != null && near && name.kind() == Name.Kind.PERSON ? name : null;
  }

  private static boolean isTitle(Token token) {
    return token.isNoun() || token.tag().startsWith("JJ");
  }
}
