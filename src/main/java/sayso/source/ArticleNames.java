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
 * sentence is no name, "Council of Water Users Ann Lee" is a person behind a body that she speaks
 * for, and what is left of an office ("Chief of Staff Ann Lee") is no first name.
 */
final class ArticleNames {
  private static final Name.Kind PERSON = Name.Kind.PERSON;

  private ArticleNames() {}

  static TaggedArticle mend(TaggedArticle article) {
    ArticleWords words = new ArticleWords(article);
    List<Name> names = new ArrayList<>();
    for (Name name : article.names()) {
      List<Token> tokens = words.in(name.span());
      int person = personFrom(tokens);
      if (person > 0) {
        Span body = tokens.get(0).span().cover(tokens.get(person - 1).span());
        if (name.kind() != PERSON) {
          names.add(new Name(body, Name.Kind.ORGANIZATION));
        }
        names.add(new Name(new Span(tokens.get(person).span().start(), name.span().end()), PERSON));
      } else if (!isCommonNoun(article, name, tokens)) {
        names.add(name);
      }
    }
    return article.withNames(names);
  }

  /** Where a first and a last name follow a body's last word or "Staff"; 0 where none do. */
  private static int personFrom(List<Token> tokens) {
    int from = tokens.size() - 2;
    return from > 0
            && Gender.ofFirstName(tokens.get(from).text()) != Gender.UNKNOWN
            && endsBody(tokens.get(from - 1), from)
        ? from
        : 0;
  }

  private static boolean endsBody(Token token, int words) {
    String text = token.text();
    boolean body = NameLexicon.isOrganizationWord(text) || token.tag().matches("NNP?S");
    return text.equals("Staff") || (body && words > 1);
  }

  /** A plural of people or papers, or one that stands for a person, that opens a sentence. */
  private static boolean isCommonNoun(TaggedArticle article, Name name, List<Token> tokens) {
    if (tokens.size() != 1 || name.kind() == PERSON || name.kind() == Name.Kind.PLACE) {
      return false;
    }
    Token token = tokens.get(0);
    String text = token.text();
    NounClass noun = NounClass.of(singular(text));
    boolean plural =
        text.endsWith("s") && noun != NounClass.OTHER && noun != NounClass.ORGANIZATION;
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
