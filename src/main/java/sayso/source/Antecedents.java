package sayso.source;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import sayso.text.Name;
import sayso.text.Span;
import sayso.text.Token;

/** Finds the noun phrase that a relative pronoun follows, by parts of speech and names. */
final class Antecedents {
  private static final int WINDOW = 14;

  private final ArticleWords words;

  Antecedents(ArticleWords words) {
    this.words = words;
  }

  /**
   * The phrase before the pronoun at {@code offset}; null where none ends there. Before "who" a
   * phrase about a thing is a complement ("an aide at the agency who"), and a description behind a
   * name's comma is that name's ("Ann Lee, an aide who").
   */
  @Nullable Span before(int offset) {
    int pronoun = words.at(offset);
    int first = firstOfSentence(pronoun);
    if (pronoun > first && words.token(pronoun - 1).tag().equals("CC")) {
      // "Lee, who left and who": both of the same.
      int earlier = pronoun - 1;
      while (earlier > first && !words.token(earlier).tag().equals("WP")) {
        earlier--;
      }
      pronoun = earlier > first ? earlier : pronoun;
    }
    boolean ofWhom =
        pronoun + 2 < words.size()
            && words.token(pronoun + 1).text().equals("of")
            && PhraseWords.lower(words.token(pronoun + 2)).equals("whom");
    boolean personal = ofWhom || PhraseWords.lower(words.token(pronoun)).startsWith("who");
    int end = personal ? withoutPlaces(first, pronoun) : withoutMarks(first, pronoun);
    if (end == first) {
      return null;
    }
    int from = start(first, end, personal);
    while (personal
        && from > first
        && words.token(from - 1).tag().equals("IN")
        && !isPerson(from, end)) {
      end = from - 1;
      from = start(first, end, personal);
    }
    if (from >= end) {
      return null;
    }
    Name apposed = apposed(from, first);
    return apposed != null
        ? apposed.span()
        : words.token(from).span().cover(words.token(end - 1).span());
  }

  private int withoutMarks(int first, int end) {
    int last = end;
    while (last > first && !words.token(last - 1).isWord()) {
      last--;
    }
    return last;
  }

  /** Without "(D-Conn.)" and the places that follow a comma: "a doctor from Salem, Oregon, who". */
  private int withoutPlaces(int first, int pronoun) {
    int last = pronoun;
    while (true) {
      int end = last;
      boolean bracket = end - 1 > first && closes(end - 1);
      while (bracket && last > first && !words.token(last).text().startsWith("(")) {
        last--;
      }
      last = withoutMarks(first, last);
      int from = last;
      while (from > first && isPlace(words.token(from - 1))) {
        from--;
      }
      if (from < last && from > first && words.token(from - 1).text().equals(",")) {
        last = withoutMarks(first, from);
      } else if (last == end) {
        return last;
      }
    }
  }

  private boolean closes(int index) {
    int last = words.token(index).text().equals(",") ? index - 1 : index;
    return words.token(last).text().equals(")");
  }

  private boolean isPlace(Token token) {
    Name name = words.name(token);
    return name != null && name.kind() == Name.Kind.PLACE;
  }

  private int firstOfSentence(int index) {
    int sentence = words.sentence(words.token(index).span().start());
    int first = index;
    while (first > 0
        && index - first < 3 * WINDOW
        && words.sentence(words.token(first - 1).span().start()) == sentence) {
      first--;
    }
    return first;
  }

  private int start(int first, int end, boolean personal) {
    Name name = words.name(words.token(end - 1));
    if (name != null && name.kind() == Name.Kind.PERSON) {
      return Math.max(first, words.at(name.span().start()));
    }
    int from = end;
    while (from > first && end - from < WINDOW && isInPhrase(words.token(from - 1))) {
      boolean of = words.token(from - 1).text().equals("of");
      if (of && !personal) {
        break;
      }
      from--;
    }
    while (from < end
        && (words.token(from).tag().equals("VBN") || words.token(from).text().equals("of"))) {
      from++;
    }
    return from;
  }

  private static boolean isInPhrase(Token token) {
    return token.isNoun()
        || token.tag().startsWith("JJ")
        || Set.of("DT", "PRP$", "POS", "CD", "VBN", "HYPH").contains(token.tag())
        || token.text().equals("of")
        || token.text().equals("-");
  }

  private boolean isPerson(int from, int end) {
    if (from >= end) {
      return false;
    }
    Token last = words.token(end - 1);
    Name name = words.name(last);
    if (name != null) {
      return name.kind() == Name.Kind.PERSON;
    }
    String determiner = PhraseWords.lower(words.token(from));
    boolean bare = end - from == 1 && last.tag().equals("NN");
    NounClass noun = NounClass.of(last.lemma());
    return !bare
        && (noun.isPersonal()
            || noun == NounClass.GROUP
            || last.tag().equals("NNS")
            || determiner.equals("those"));
  }

  /**
   * The name before the comma that the description around {@code from} follows: "Lee, a donor to
   * the club who".
   */
  private @Nullable Name apposed(int from, int first) {
    int start = from;
    while (start > first && from - start < WINDOW && isInDescription(words.token(start - 1))) {
      start--;
    }
    boolean comma =
        start - 2 >= first
            && words.token(start - 1).text().equals(",")
            && words.token(start).tag().matches("DT|PRP\\$");
    int last = start - 2;
    while (comma
        && last > first
        && closes(start - 2)
        && !words.token(last + 1).text().startsWith("(")) {
      // "Ann Lee (D-Conn.), a donor who"
      last--;
    }
    Name name = comma ? words.name(words.token(last)) : null;
    return name != null && (start == from || name.kind() == Name.Kind.PERSON) ? name : null;
  }

  private static boolean isInDescription(Token token) {
    return isInPhrase(token) || token.tag().equals("IN") || token.tag().equals("TO");
  }
}
