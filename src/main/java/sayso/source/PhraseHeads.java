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
        boolean modifier =
            end < tokens.size()
                && (PhraseWords.isPossessive(tokens.get(end))
                    || tokens.get(end).isNoun()
                    || tokens.get(end).tag().startsWith("JJ")
                    || tokens.get(end).text().equals("-"));
        if (!modifier) {
          return of >= 0 && onlyTitles(tokens.subList(of + 1, i))
              ? null
              : stripped(tokens.subList(i, end));
        }
        i = end - 1;
      } else if (PhraseWords.lower(token).equals("of")) {
        of = i;
      } else if (token.tag().equals("IN")
          || token.tag().equals("TO")
          || token.tag().startsWith("W")
          || token.text().equals(",")
          || (token.isVerb() && !token.tag().equals("VBN"))) {
        return null;
      }
    }
    return null;
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
              || token.tag().equals("IN")
              || token.tag().equals("TO")
              || token.text().startsWith("(")
              || PhraseWords.isDash(token)
              || (token.text().equals(",") && noun)
              || (token.isVerb() && noun && (last || !tokens.get(i + 1).isNoun()));
      if (stops && i > 0) {
        return i;
      }
      noun |= token.isNoun();
    }
    return tokens.size();
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

  /** What stands behind a name's comma and describes it, else {@code otherwise}. */
  @Nullable Span role(List<Token> tokens, int end, @Nullable Span otherwise) {
    List<Token> next = PhraseWords.segment(tokens, end);
    if (next.isEmpty() || next.get(0).tag().startsWith("W") || next.get(0).tag().equals("CD")) {
      return otherwise;
    }
    List<Token> base = next.subList(0, baseEnd(next));
    Token head = PhraseWords.lastNoun(base);
    boolean describes = head != null && NounClass.of(head.lemma()) != NounClass.OTHER;
    return describes ? PhraseWords.spanOf(PhraseWords.withoutDeterminer(next)) : otherwise;
  }

  /** Where the noun phrase with its complements ends: "a lawyer for the paper, David Schulz". */
  private static int comma(List<Token> tokens, int end) {
    int comma = end;
    while (comma < tokens.size()
        && !tokens.get(comma).text().equals(",")
        && !tokens.get(comma).tag().startsWith("W")
        && !tokens.get(comma).tag().startsWith("VB")) {
      comma++;
    }
    boolean person =
        comma > end
            && !tokens.get(comma - 1).tag().equals("NNS")
            && NounClass.of(tokens.get(comma - 1).lemma()).isPersonal();
    // "An aide to her rival, Dan Fox": the nearer noun has the name.
    return comma < tokens.size() && tokens.get(comma).text().equals(",") && !person ? comma : end;
  }

  /** "the spokesman, Ann Lee," and "a group called Open Roads": the name behind a description. */
  @Nullable Span appositiveName(List<Token> tokens, int end) {
    List<Token> next =
        end < tokens.size()
                && Set.of("called", "named", "dubbed").contains(PhraseWords.lower(tokens.get(end)))
            ? tokens.subList(end + 1, tokens.size())
            : PhraseWords.segment(tokens, comma(tokens, end));
    if (next.isEmpty()) {
      return null;
    }
    Token last = next.get(next.size() - 1);
    boolean allProper =
        next.stream()
            .allMatch(t -> isProper(t) || t.tag().equals("DT") || Titles.noun(t.text()) != null);
    return allProper && isProper(last) ? properRun(next, next.size() - 1) : null;
  }
}
