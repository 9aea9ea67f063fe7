package sayso.source;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sayso.text.Name;
import sayso.text.Span;
import sayso.text.Token;

/**
 * A name in the text without its titles.
 *
 * @param words of the name, without possessive ending
 * @param key words in lower case, joined by a space, without "the", dots or generational suffix
 * @param title the noun that the title before it stands for, null where there is none
 */
record NamedMention(
    Span span,
    List<String> words,
    String key,
    Name.Kind kind,
    Gender gender,
    @Nullable String title) {
  NamedMention(
      Span span, List<String> words, Name.Kind kind, Gender gender, @Nullable String title) {
    this(span, words, key(name(words)), kind, gender, title);
  }

  static NamedMention of(ArticleWords article, Span span, Name.Kind kind) {
    List<Token> tokens = article.in(span);
    boolean possessive = tokens.size() > 1 && tokens.get(tokens.size() - 1).tag().equals("POS");
    List<String> words =
        tokens.subList(0, tokens.size() - (possessive ? 1 : 0)).stream().map(Token::text).toList();
    return new NamedMention(span, words, kind, gender(article, span), title(article, span));
  }

  /** Of the title and the first name. */
  static Gender gender(ArticleWords article, Span name) {
    String title = title(article, name);
    Gender byTitle = title == null ? Gender.UNKNOWN : Gender.ofNoun(title);
    List<Token> tokens = article.in(name);
    return byTitle != Gender.UNKNOWN || tokens.size() < 2
        ? byTitle
        : Gender.ofFirstName(tokens.get(0).text());
  }

  private static @Nullable String title(ArticleWords article, Span name) {
    int index = article.at(name.start());
    if (index == 0) {
      return null;
    }
    Token before = article.token(index - 1);
    boolean adjacent = name.start() - before.span().end() <= 1;
    return adjacent ? Titles.noun(before.text()) : null;
  }

  String last() {
    return words.get(words.size() - 1);
  }

  /** As it is written, as far as spaces go. */
  String name() {
    return name(words);
  }

  private static String name(List<String> words) {
    return String.join(" ", words)
        .replace(" - ", "-")
        .replaceAll(" (['’]s?) ", "$1 ")
        .replace(" , ", ", ");
  }

  /** What two ways of writing one name have in common. */
  static String key(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replace(".", "")
        .replace("’", "'")
        .replaceAll("^the ", "")
        .replaceAll(",? (jr|sr|ii|iii)$", "")
        .replaceAll("'s?$", "")
        .strip();
  }
}
