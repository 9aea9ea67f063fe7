package sayso.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import sayso.text.Span;
import sayso.text.Token;

/**
 * What an article says of those it names, beside their names: "Acme chief executive Ann Lee", "Lee,
 * a former judge,", "Lee is the chairwoman of". Later such words alone may stand for them.
 */
final class Descriptions {
  private static final Set<String> COPULAS = Set.of("is", "was", "became", "remains", "as");

  private final ArticleWords words;

  private Descriptions(ArticleWords words) {
    this.words = words;
  }

  /** Adds descriptions to the entities that have names. */
  static void gather(ArticleWords words, List<Entity> entities) {
    Descriptions descriptions = new Descriptions(words);
    for (Entity entity : entities) {
      for (NamedMention mention : entity.namedMentions) {
        int start = words.at(mention.span().start());
        int end = words.at(mention.span().end() - 1) + 1;
        boolean first = mention.equals(entity.namedMentions.get(0));
        descriptions.before(entity, start, first);
        descriptions.after(entity, end);
      }
    }
  }

  private void before(Entity entity, int start, boolean first) {
    if (start > 0 && words.token(start - 1).text().startsWith("@") && entity.handle == null) {
      entity.handle = words.token(start - 1).text();
      return;
    }
    if (start > 0 && words.token(start - 1).text().equals("of")) {
      // "the secretary of State": what has a complement is not described by it.
      return;
    }
    int from = start;
    while (from > 0 && start - from < 8 && isNominal(words.token(from - 1))) {
      from--;
    }
    add(entity, tokens(from, start), true);
    if (start > 0 && words.token(start - 1).text().equals(",")) {
      apposedBefore(entity, start - 1, first);
    }
  }

  /** "The finance minister, Jonas Falk, ...". */
  private void apposedBefore(Entity entity, int comma, boolean first) {
    int from = comma;
    while (from > 0 && comma - from < 8 && isNominal(words.token(from - 1))) {
      from--;
    }
    boolean determined =
        from > 0
            && from < comma
            && (words.token(from - 1).tag().equals("DT")
                || words.token(from - 1).tag().equals("PRP$"));
    if (determined && entity.isPerson()) {
      add(entity, tokens(from, comma), true);
      if (first && !words.token(from - 1).text().matches("(?i)an?")) {
        entity.apposed.add(words.token(comma - 1).lemma().toLowerCase(Locale.ROOT));
      }
    }
  }

  private static boolean isNominal(Token token) {
    return token.isNoun()
        || token.tag().startsWith("JJ")
        || token.tag().equals("POS")
        || token.tag().equals("HYPH")
        || token.tag().equals("VBN")
        || token.text().equals("of")
        || token.text().equals("-");
  }

  private void after(Entity entity, int end) {
    int i = end;
    if (i < words.size() && words.token(i).text().startsWith("(")) {
      if (i + 1 < words.size() && words.token(i + 1).text().startsWith("@")) {
        entity.handle = words.token(i + 1).text();
      }
      while (i < words.size() && !words.token(i).text().endsWith(")")) {
        i++;
      }
      i++;
    }
    if (i + 1 >= words.size()) {
      return;
    }
    String link = words.token(i).text();
    boolean apposition = link.equals(",") || link.equals("–") || link.equals("—");
    if (!apposition && !COPULAS.contains(link)) {
      return;
    }
    int to = i + 1;
    while (to < words.size() && to - i < 16 && continues(words.token(to))) {
      to++;
    }
    if (to < words.size()
        && apposition
        && words.token(to).isVerb()
        && !words.token(to - 1).text().equals(",")) {
      // "As he told Lee, the mayor said": a clause of its own.
      return;
    }
    List<Token> described = tokens(i + 1, to);
    boolean starts =
        !described.isEmpty()
            && (described.get(0).tag().equals("DT")
                || described.get(0).tag().startsWith("JJ")
                || described.get(0).tag().equals("PRP$")
                || described.get(0).isNoun()
                || described.get(0).tag().equals("VBN"));
    if (starts) {
      add(entity, described, apposition);
    }
  }

  private static boolean continues(Token token) {
    return !token.text().equals(",")
        && !token.text().equals(".")
        && !token.text().equals("–")
        && !token.text().equals("—")
        && !token.text().equals(";")
        && !token.tag().startsWith("W")
        && !(token.isVerb() && !token.tag().equals("VBN") && !token.tag().equals("VBG"));
  }

  private List<Token> tokens(int from, int to) {
    List<Token> result = new ArrayList<>();
    for (int i = from; i < to; i++) {
      result.add(words.token(i));
    }
    return result;
  }

  private void add(Entity entity, List<Token> described, boolean isRole) {
    List<Token> head = new ArrayList<>();
    for (Token token : described) {
      if (token.tag().equals("IN") && !token.text().equals("of")) {
        break;
      }
      head.add(token);
    }
    boolean found = false;
    for (Token token : head) {
      if (token.text().equals("of") && found) {
        break;
      }
      String noun = token.lemma().toLowerCase(Locale.ROOT);
      if (token.isNoun() && fits(NounClass.of(noun), entity)) {
        entity.nouns.add(noun);
        found = true;
        if (entity.isPerson() && Gender.ofNoun(noun) != Gender.UNKNOWN) {
          entity.gender = Gender.ofNoun(noun);
        }
      }
    }
    if (!found) {
      return;
    }
    described.stream()
        .filter(Token::isWord)
        .forEach(t -> entity.descriptions.add(t.lemma().toLowerCase(Locale.ROOT)));
    if (isRole && entity.role == null && entity.isPerson()) {
      setRole(entity, described);
    }
  }

  private static boolean fits(NounClass noun, Entity entity) {
    return switch (noun) {
      case OTHER -> false;
      case PERSON, INFORMANT -> entity.isPerson() || entity.kind == SourceKind.UNSPECIFIED;
      default -> !entity.isPerson();
    };
  }

  private void setRole(Entity entity, List<Token> described) {
    int from = described.get(0).tag().equals("DT") ? 1 : 0;
    int to = described.size();
    while (to > from && !described.get(to - 1).isWord()) {
      to--;
    }
    boolean onlyTitle = to - from == 1 && Titles.noun(described.get(from).text()) != null;
    String text = words.text();
    if (to > from && !(onlyTitle && described.get(from).text().endsWith("."))) {
      Span span = new Span(described.get(from).span().start(), described.get(to - 1).span().end());
      entity.role = span.of(text);
    }
  }
}
