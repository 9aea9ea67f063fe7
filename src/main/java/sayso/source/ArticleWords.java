package sayso.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sayso.text.Name;
import sayso.text.Sentence;
import sayso.text.Span;
import sayso.text.TaggedArticle;
import sayso.text.Token;

/** An article's tokens by place: in a span, of a sentence, of a name. */
final class ArticleWords {
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Integer> sentences = new ArrayList<>();
  private final List<@Nullable Name> names = new ArrayList<>();

  ArticleWords(TaggedArticle article) {
    text = article.text();
    List<Name> all = article.names();
    int next = 0;
    for (int s = 0; s < article.sentences().size(); s++) {
      Sentence sentence = article.sentences().get(s);
      for (Token token : sentence.tokens()) {
        while (next < all.size() && all.get(next).span().end() <= token.span().start()) {
          next++;
        }
        boolean named = next < all.size() && all.get(next).span().overlaps(token.span());
        boolean opens = token.equals(sentence.tokens().get(0));
        tokens.add(named ? inName(token) : opens ? atStart(token) : token);
        sentences.add(s);
        names.add(named ? all.get(next) : null);
      }
    }
  }

  /** Taggers trip over rare names: a capital inside of a name is a proper noun's. */
  private static Token inName(Token token) {
    boolean proper = Character.isUpperCase(token.text().charAt(0)) && !token.isNoun();
    return proper ? new Token(token.span(), token.text(), "NNP", token.lemma()) : token;
  }

  /** Taggers take "Farmers" at the start of a sentence for a name, too. */
  private static Token atStart(Token token) {
    String noun = token.text().toLowerCase(Locale.ROOT).replaceFirst("s$", "");
    boolean plural =
        token.text().matches("\\p{Lu}\\p{Ll}+s")
            && !token.tag().equals("NNS")
            && NounClass.of(noun) != NounClass.OTHER;
    return plural ? new Token(token.span(), token.text(), "NNS", noun) : token;
  }

  String text() {
    return text;
  }

  int size() {
    return tokens.size();
  }

  Token token(int index) {
    return tokens.get(index);
  }

  /** Index of the first token that ends after {@code offset}; {@link #size} where none does. */
  int at(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Index of the sentence of the token at {@code offset}, or of the next one. */
  int sentence(int offset) {
    int index = at(offset);
    return tokens.isEmpty() ? 0 : sentences.get(Math.min(index, tokens.size() - 1));
  }

  List<Token> in(Span span) {
    int from = at(span.start());
    int to = from;
    while (to < tokens.size() && tokens.get(to).span().start() < span.end()) {
      to++;
    }
    return tokens.subList(from, to);
  }

  /** The name that the token stands in. */
  @Nullable Name name(Token token) {
    int index = at(token.span().start());
    return index < tokens.size() ? names.get(index) : null;
  }
}
