package sayso.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sayso.text.Span;
import sayso.text.Token;

/** What the words of a noun phrase are by tag and form, whatever stands for what. */
final class PhraseWords {
  private static final Set<String> OPENING_MARKS = Set.of("\"", "“", "‘", "``", "''");

  static final Set<String> DETERMINERS =
      Set.of(
          "a", "an", "the", "this", "that", "these", "those", "another", "other", "one", "some",
          "many", "several", "both", "all", "most", "each", "every", "any", "no", "few", "such",
          "his", "her", "its", "their", "our", "my", "your", "none", "either", "neither");

  static final Set<String> QUANTIFIERS =
      Set.of(
          "one",
          "some",
          "many",
          "several",
          "both",
          "all",
          "most",
          "each",
          "none",
          "few",
          "any",
          "two",
          "three",
          "four",
          "five",
          "six",
          "dozens",
          "hundreds",
          "thousands",
          "others",
          "half",
          "majority",
          "number",
          "handful",
          "couple",
          "group",
          "variety",
          "lot",
          "plenty");

  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "january",
          "february",
          "july",
          "september",
          "october",
          "november",
          "december");

  private PhraseWords() {}

  static List<Token> trimmed(List<Token> tokens) {
    boolean example =
        tokens.size() > 2
            && lower(tokens.get(0)).equals("such")
            && lower(tokens.get(1)).equals("as");
    int from = example ? 2 : 0;
    int to = tokens.size();
    while (to > from
        && (!isWord(tokens.get(to - 1))
            || (to > from + 1 && isLoose(tokens.get(to - 1), tokens.get(to - 2))))) {
      to--;
    }
    while (from < to - 1
        && (!isWord(tokens.get(from))
            || tokens.get(from).tag().equals("CC")
            || (tokens.get(from).tag().equals("RB") && !isComma(tokens.get(from + 1))))
        && !DETERMINERS.contains(lower(tokens.get(from)))) {
      from++;
    }
    return tokens.subList(from, to);
  }

  /** "The mayor himself", and a relative pronoun whose clause was cut off. */
  private static boolean isLoose(Token token, Token before) {
    boolean reflexive = token.tag().equals("PRP") && token.text().matches(".+sel(?:f|ves)");
    return reflexive || (token.tag().startsWith("W") && !before.tag().equals("IN"));
  }

  static boolean isWord(Token token) {
    return token.isWord() && !isPossessive(token);
  }

  static boolean isOpeningMark(Token token) {
    return OPENING_MARKS.contains(token.text());
  }

  static boolean isPossessive(Token token) {
    return token.tag().equals("POS") || token.text().matches("['’]s");
  }

  /** Taggers take "inspector" or "historian" before a capital for a preposition. */
  static boolean isPreposition(Token token) {
    return token.tag().equals("IN") && !NounClass.of(token.text()).isPersonal();
  }

  /** "Many of whom": those whom the phrase before names. */
  static boolean isOfWhom(List<Token> tokens) {
    return tokens.size() == 3 && lower(tokens.get(1)).equals("of") && isWhom(tokens.get(2));
  }

  private static boolean isWhom(Token token) {
    return lower(token).equals("whom") || lower(token).equals("which");
  }

  /** "Sunday", "September": when, not who. */
  static boolean isDay(Token token) {
    return DAYS.contains(lower(token));
  }

  static boolean isComma(Token token) {
    return token.text().equals(",");
  }

  static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  static boolean isRelative(Token token) {
    return token.text().equals(",") || token.tag().startsWith("W");
  }

  /**
   * "Exit polls", "giant screens": a source's second word is no verb, whatever a tagger takes it
   * for that is misled by the capital of the first.
   */
  static List<Token> withPluralHead(List<Token> tokens) {
    boolean verb =
        tokens.size() > 1
            && tokens.get(1).tag().equals("VBZ")
            && tokens.get(1).text().endsWith("s")
            && tokens.get(1).text().length() > 3
            && (tokens.get(0).isNoun() || tokens.get(0).tag().startsWith("JJ"));
    if (!verb) {
      return tokens;
    }
    List<Token> mended = new ArrayList<>(tokens);
    Token head = tokens.get(1);
    mended.set(1, new Token(head.span(), head.text(), "NNS", head.lemma()));
    return mended;
  }

  /** Up to a comma, bracket or relative pronoun, without the determiner. */
  static List<Token> identifying(List<Token> tokens) {
    int end = 0;
    while (end < tokens.size()
        && !(end > 0 && endsDescription(tokens.get(end)) && !isListed(tokens, end))) {
      end++;
    }
    return withoutDeterminer(tokens.subList(0, end));
  }

  /** The comma of "a tall, quiet man": no noun before it, a modifier behind. */
  static boolean isListed(List<Token> tokens, int comma) {
    return isComma(tokens.get(comma))
        && comma + 2 < tokens.size()
        && tokens.subList(0, comma).stream().noneMatch(Token::isNoun)
        && tokens.get(comma + 1).tag().matches("JJ.*|CD|VBN");
  }

  static boolean endsDescription(Token token) {
    return token.text().equals(",")
        || token.text().startsWith("(")
        || token.tag().startsWith("W")
        || isDash(token);
  }

  static List<Token> withoutDeterminer(List<Token> tokens) {
    boolean article =
        tokens.size() > 1
            && !tokens.get(1).tag().matches("W.*|VB[GN]")
            && Set.of("a", "an", "the", "this", "that", "these", "those")
                .contains(lower(tokens.get(0)));
    return article ? tokens.subList(1, tokens.size()) : tokens;
  }

  static boolean isDash(Token token) {
    return Set.of("–", "—", "--", "-", ":").contains(token.text()) && !token.tag().equals("HYPH");
  }

  static @Nullable Token lastNoun(List<Token> base) {
    for (int i = base.size() - 1; i >= 0; i--) {
      // Taggers take "executive" or "conservative" for an adjective even where it ends the phrase.
      boolean last = i == base.size() - 1;
      if (last && i > 0 && isMistagged(base.get(i)) && base.get(i - 1).isNoun()) {
        continue;
      }
      if (base.get(i).isNoun() || (last && NounClass.of(base.get(i).lemma()).isPersonal())) {
        return base.get(i);
      }
    }
    return null;
  }

  /** What stands between the comma or dash at {@code end} and the next one. */
  static List<Token> segment(List<Token> tokens, int end) {
    if (end >= tokens.size() || !(tokens.get(end).text().equals(",") || isDash(tokens.get(end)))) {
      return List.of();
    }
    int to = end + 1;
    while (to < tokens.size() && !tokens.get(to).text().equals(",") && !isDash(tokens.get(to))) {
      to++;
    }
    return tokens.subList(end + 1, to);
  }

  static boolean isQuantifier(List<Token> base) {
    Token last = base.get(base.size() - 1);
    return QUANTIFIERS.contains(lower(last)) || last.tag().equals("CD");
  }

  static Span spanOf(List<Token> tokens) {
    return tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
  }

  /** A determiner that only goes with more than one. */
  static boolean isSeveral(Token token) {
    return Set.of("most", "many", "several", "few", "both", "these", "those")
        .contains(lower(token));
  }

  /** "people familiar": a noun's tag on it, or a plural's on a word without its ending. */
  private static boolean isMistagged(Token token) {
    return (token.isNoun() && lower(token).equals("familiar"))
        || (token.tag().equals("NNS")
            && !token.text().endsWith("s")
            && NounClass.of(token.lemma()) == NounClass.OTHER
            && token.lemma().equals(lower(token)));
  }

  /**
   * Whether nothing behind the pronoun has a head of its own: "he, who", "we've", "they both", "who
   * in the past".
   */
  static boolean isPronounAlone(List<Token> tokens) {
    return tokens.size() == 1
        || tokens.get(0).tag().startsWith("WP")
        || isRelative(tokens.get(1))
        || (!tokens.get(0).tag().equals("PRP$")
            && tokens.size() < 4
            && tokens.stream().skip(1).noneMatch(t -> t.isNoun() || t.tag().equals("IN")));
  }

  /**
   * The phrase without its determiner, a relative clause included that no comma cuts off, since
   * that one tells who is meant: "people who saw the letter".
   */
  static Span description(List<Token> tokens) {
    int end = 0;
    while (end < tokens.size()
        && end < 14
        && !(end > 0
            && endsDescription(tokens.get(end))
            && !isListed(tokens, end)
            && !tokens.get(end).tag().startsWith("WP"))) {
      end++;
    }
    return spanOf(withoutDeterminer(tokens.subList(0, withoutTime(tokens, end))));
  }

  /** "A panel in 2001": when is no part of who. */
  private static int withoutTime(List<Token> tokens, int end) {
    boolean time =
        end > 2
            && tokens.get(end - 2).tag().equals("IN")
            && tokens.get(end - 3).isNoun()
            && (isDay(tokens.get(end - 1)) || tokens.get(end - 1).text().matches("\\d{4}"));
    return time ? end - 2 : end;
  }
}
