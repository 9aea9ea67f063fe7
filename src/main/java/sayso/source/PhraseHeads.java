package sayso.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sayso.text.Name;
import sayso.text.NameLexicon;
import sayso.text.Span;
import sayso.text.Token;

/** Finds heads and names in noun phrases, by parts of speech and the article's names alone. */
final class PhraseHeads {
  private final ArticleWords words;

  PhraseHeads(ArticleWords words) {
    this.words = words;
  }

  /**
   * A person's name that heads the phrase although its base ends before: "Secretary of State John
   * Kerry"; not "wife of President Obama", "a friend of John Kerry" or "Trump supporters".
   */
  @Nullable Span personHead(List<Token> tokens) {
    Span last = behindBody(tokens);
    if (last != null) {
      return last;
    }
    int of = -1;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Name name = words.name(token);
      if (name != null
          && name.kind() == Name.Kind.PERSON
          && name.span().start() <= token.span().start()) {
        int end = i;
        while (end < tokens.size() && name.span().contains(tokens.get(end).span())) {
          end++;
        }
        boolean office = tokens.get(0).tag().equals("DT") && isOffice(tokens.get(end - 1));
        if (!office && !isModifier(tokens, end)) {
          return of >= 0 && !isOfficer(tokens, of, i) && onlyTitles(tokens.subList(of + 1, i))
              ? null
              : stripped(tokens.subList(i, end));
        }
        i = end - 1;
      } else if (PhraseWords.lower(token).equals("of")) {
        of = i;
      } else if (PhraseWords.isPreposition(token)
          || token.tag().equals("TO")
          || token.tag().startsWith("W")
          || token.text().equals(",")
          || (token.isVerb() && !token.tag().equals("VBN"))) {
        return null;
      }
    }
    return null;
  }

  /** "director of the Council on Water Ann Lee": the person's name right behind the body's. */
  private @Nullable Span behindBody(List<Token> tokens) {
    Name name = tokens.isEmpty() ? null : words.name(tokens.get(tokens.size() - 1));
    if (name == null || name.kind() != Name.Kind.PERSON) {
      return null;
    }
    int from = tokens.size() - 1;
    while (from > 0 && name.equals(words.name(tokens.get(from - 1)))) {
      from--;
    }
    Name body = from == 0 ? null : words.name(tokens.get(from - 1));
    return body != null && body.kind() == Name.Kind.ORGANIZATION && tokens.size() - from > 1
        ? stripped(tokens.subList(from, tokens.size()))
        : null;
  }

  /** "Chief of Staff Ann Lee": an office with its complement before the name. */
  private static boolean isOfficer(List<Token> tokens, int of, int name) {
    return of > 0 && name > of + 1 && isOffice(tokens.get(of - 1));
  }

  /**
   * Whether a name that ends before {@code end} belongs to what follows: "Trump's", "Clinton ally".
   */
  private static boolean isModifier(List<Token> tokens, int end) {
    if (end >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(end);
    return PhraseWords.isPossessive(next)
        || next.isNoun()
        || next.tag().startsWith("JJ")
        || NounClass.of(next.text()).isPersonal()
        || Set.of("-", "'", "’").contains(next.text())
        || (next.text().equals("of") && isOffice(tokens.get(end - 1)));
  }

  /** "White House Chief" before "of Staff"; Mr. Portman is none. */
  private static boolean isOffice(Token token) {
    return Titles.noun(token.text()) != null && !token.text().endsWith("man");
  }

  static boolean onlyTitles(List<Token> tokens) {
    return tokens.stream().allMatch(t -> Titles.noun(t.text()) != null || t.tag().equals("DT"));
  }

  static Span stripped(List<Token> name) {
    return PhraseWords.spanOf(name.subList(Titles.before(name), name.size()));
  }

  /** Where the first noun phrase without its complements ends. */
  int baseEnd(List<Token> tokens) {
    boolean noun = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Name name = words.name(token);
      boolean inName = i > 0 && name != null && name.equals(words.name(tokens.get(i - 1)));
      if (inName || PhraseWords.isPossessive(token)) {
        noun = true;
        continue;
      }
      boolean last = i + 1 == tokens.size();
      boolean stops =
          token.tag().startsWith("W")
              || PhraseWords.isPreposition(token)
              || token.tag().equals("TO")
              || token.text().startsWith("(")
              || PhraseWords.isDash(token)
              || (noun && (PhraseWords.isComma(token) || PhraseWords.isDay(token)))
              || (token.isVerb() && noun && (last || !isObject(tokens.get(i + 1))));
      if (stops && i > 0) {
        return i;
      }
      noun |= token.isNoun() || (i > 0 && NounClass.of(token.lemma()).isPersonal());
    }
    return tokens.size();
  }

  private static boolean isObject(Token token) {
    return token.isNoun() && !PhraseWords.isDay(token);
  }

  boolean isProper(Token token) {
    boolean capital = !Character.isLowerCase(token.text().charAt(0));
    return (token.isProperNoun() && capital) || words.name(token) != null;
  }

  boolean isPlural(Token head) {
    Name name = words.name(head);
    if (head.text().matches("\\p{Lu}{2,}s")) {
      // "PACs", "MPs"
      return true;
    }
    return name == null
        && (head.tag().equals("NNS")
            || head.tag().equals("NNPS")
            || NameLexicon.isPluralOrigin(head.text()));
  }

  boolean isPlural(@Nullable Token head, List<Token> base) {
    return head != null
        ? isPlural(head)
        : PhraseWords.QUANTIFIERS.contains(PhraseWords.lower(base.get(base.size() - 1)))
            && !PhraseWords.lower(base.get(0)).equals("one");
  }

  /** "the President", "Attorney General": a capitalised office without a name. */
  static boolean isRole(Token head, List<Token> base) {
    return Titles.noun(head.text()) != null
        && (base.size() == 1
            || PhraseWords.DETERMINERS.contains(PhraseWords.lower(base.get(0)))
            || Titles.noun(base.get(base.size() - 2).text()) != null);
  }

  /** "a super PAC", "an ABC News Poll": what it is, brought in as one of its sort. */
  boolean isCommon(Token head, List<Token> base) {
    NounClass noun = NounClass.of(head.lemma());
    boolean thing =
        noun == NounClass.ORGANIZATION || noun == NounClass.DOCUMENT || noun == NounClass.OUTLET;
    int index = base.indexOf(head);
    Token before = index > 0 ? base.get(index - 1) : head;
    return thing
        && (PhraseWords.lower(base.get(0)).matches("an?")
            || (before.text().matches("\\p{Ll}.*") && !before.tag().equals("DT")));
  }

  /** The name that ends at {@code head}, or the run of proper nouns there, without titles. */
  Span properRun(List<Token> base, int head) {
    int from = head;
    while (from > 0
        && isProper(base.get(from - 1))
        && sameName(base.get(from - 1), base.get(from))) {
      from--;
    }
    return stripped(base.subList(from, head + 1));
  }

  boolean sameName(Token left, Token right) {
    Name name = words.name(right);
    return name == null ? words.name(left) == null : name.equals(words.name(left));
  }

  @Nullable Span before(List<Token> tokens, Span name) {
    List<Token> left = new ArrayList<>();
    for (Token token : tokens) {
      if (token.span().end() <= name.start()) {
        left.add(token);
      }
    }
    left = PhraseWords.withoutDeterminer(left);
    while (!left.isEmpty() && !PhraseWords.isWord(left.get(left.size() - 1))) {
      left = left.subList(0, left.size() - 1);
    }
    boolean tells = left.stream().anyMatch(t -> t.isNoun() && t.text().length() > 3);
    return tells ? PhraseWords.spanOf(left) : null;
  }
}
