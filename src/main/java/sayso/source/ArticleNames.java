package sayso.source;

import java.util.ArrayList;
import java.util.List;
import sayso.text.Name;
import sayso.text.NameLexicon;
import sayso.text.Sentence;
import sayso.text.Span;
import sayso.text.TaggedArticle;
import sayso.text.Token;

/**
 * Mends an article's names where a source's reading depends on it: "Governors" at the start of a
 * sentence is no name, and "Council of Water Users Ann Lee" is a person behind a body that she
 * speaks for.
 */
final class ArticleNames {
  private ArticleNames() {}

  static TaggedArticle mend(TaggedArticle article) {
    ArticleWords words = new ArticleWords(article);
    List<Name> names = new ArrayList<>();
    for (Name name : article.names()) {
      List<Token> tokens = words.in(name.span());
      int person = personFrom(tokens);
      if (person > 0) {
        Span whole = name.span();
        int start = tokens.get(person).span().start();
        names.add(new Name(new Span(whole.start(), tokens.get(person - 1).span().end()), ORGANIZATION));
        names.add(new Name(new Span(start, whole.end()), Name.Kind.PERSON));
      } else if (!isCommonNoun(article, name, tokens)) {
        names.add(name);
      }
    }
    return article.withNames(names);
  }

  private static final Name.Kind ORGANIZATION = Name.Kind.ORGANIZATION;

  /** Where a first and a last name follow an organisation's word; 0 where none do. */
  private static int personFrom(List<Token> tokens) {
    int from = tokens.size() - 2;
    return from > 1
            && Gender.ofFirstName(tokens.get(from).text()) != Gender.UNKNOWN
            && !tokens.get(from - 1).text().equals("of")
            && isBody(tokens.get(from - 1))
        ? from
        : 0;
  }

  private static boolean isBody(Token token) {
    return NameLexicon.isOrganizationWord(token.text()) || token.tag().equals("NNPS");
  }

  /** A plural of people or papers, or one that stands for a person, that opens a sentence. */
  private static boolean isCommonNoun(TaggedArticle article, Name name, List<Token> tokens) {
    if (tokens.size() != 1 || name.kind() == Name.Kind.PERSON || name.kind() == Name.Kind.PLACE) {
      return false;
    }
    Token token = tokens.get(0);
    String text = token.text();
    NounClass noun = NounClass.of(singular(text));
    boolean plural = text.endsWith("s") && noun != NounClass.OTHER && noun != NounClass.ORGANIZATION;
    boolean capitals = text.length() > 1 && Character.isUpperCase(text.charAt(1));
    return (plural || noun.isPersonal()) && !capitals && opens(article, token);
  }

  private static String singular(String noun) {
    return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
  }

  private static boolean opens(TaggedArticle article, Token token) {
    for (Sentence sentence : article.sentences()) {
      if (sentence.span().contains(token.span())) {
        return sentence.tokens().get(0).equals(token);
      }
    }
    return false;
  }
}
