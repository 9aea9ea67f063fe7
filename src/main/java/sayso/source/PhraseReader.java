package sayso.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sayso.text.Name;
import sayso.text.Span;
import sayso.text.Token;

/**
 * Takes source mentions apart: where the first noun phrase ends, what its head is, and what an
 * apposition adds. It goes by parts of speech and names alone, because the default line has no
 * parser.
 */
final class PhraseReader {
  private static final Set<String> DETERMINERS =
      Set.of(
          "a", "an", "the", "this", "that", "these", "those", "another", "other", "one", "some",
          "many", "several", "both", "all", "most", "each", "every", "any", "no", "few", "such",
          "his", "her", "its", "their", "our", "my", "your", "none", "either", "neither");

  private static final Set<String> QUANTIFIERS =
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

  private final ArticleWords words;

  PhraseReader(ArticleWords words) {
    this.words = words;
  }

  /** A name without the titles that stand in it. */
  Span withoutTitles(Span name) {
    List<Token> tokens = words.in(name);
    return tokens.isEmpty() ? name : stripped(tokens);
  }

  /** A mention of one or more fragments. */
  Phrase read(List<Span> mention) {
    List<Token> tokens = new ArrayList<>();
    Span cover = mention.get(0);
    for (Span span : mention) {
      tokens.addAll(words.in(span));
      cover = cover.cover(span);
    }
    return read(trimmed(tokens), cover);
  }

  private static List<Token> trimmed(List<Token> tokens) {
    int from = 0;
    int to = tokens.size();
    while (to > from && !isWord(tokens.get(to - 1))) {
      to--;
    }
    while (from < to - 1
        && (!isWord(tokens.get(from))
            || tokens.get(from).tag().equals("CC")
            || tokens.get(from).tag().equals("RB"))
        && !DETERMINERS.contains(lower(tokens.get(from)))) {
      from++;
    }
    return tokens.subList(from, to);
  }

  private static boolean isWord(Token token) {
    return token.isWord() && !isPossessive(token);
  }

  private static boolean isPossessive(Token token) {
    return token.tag().equals("POS");
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  private Phrase read(List<Token> tokens, Span span) {
    if (tokens.isEmpty()) {
      return phrase(span, Phrase.Kind.NOMINAL, "", null, tokens, null, Gender.UNKNOWN, false);
    }
    Token first = tokens.get(0);
    Pronoun pronoun = Pronoun.of(first.text());
    if (pronoun != null && (tokens.size() == 1 || isRelative(tokens.get(1)))) {
      return phrase(
          span,
          Phrase.Kind.PRONOUN,
          lower(first),
          null,
          tokens,
          null,
          pronoun.gender,
          pronoun.plural);
    }
    if (first.text().startsWith("@") && first.text().length() > 1) {
      return phrase(
          span,
          Phrase.Kind.ACCOUNT,
          first.text(),
          null,
          tokens.subList(0, 1),
          null,
          Gender.UNKNOWN,
          false);
    }
    List<Phrase> parts = conjuncts(tokens);
    if (!parts.isEmpty()) {
      return new Phrase(
          span,
          Phrase.Kind.CONJUNCTION,
          "",
          null,
          identifying(tokens),
          "",
          null,
          Gender.UNKNOWN,
          true,
          parts);
    }
    return nounPhrase(tokens, span);
  }

  private static boolean isRelative(Token token) {
    return token.text().equals(",") || token.tag().startsWith("W");
  }

  private Phrase nounPhrase(List<Token> tokens, Span span) {
    Span person = personHead(tokens);
    if (person != null) {
      return named(tokens, span, person, before(tokens, person));
    }
    int end = baseEnd(tokens);
    List<Token> base = tokens.subList(0, end);
    if (end < tokens.size() && isQuantifier(base) && lower(tokens.get(end)).equals("of")) {
      return partitive(tokens, span, end);
    }
    Token head = lastNoun(base);
    boolean plain = head == null || !isProper(head) || isPlural(head) || isRole(head, base);
    if (!plain) {
      Span name = properRun(base, base.indexOf(head));
      return named(tokens, span, name, role(tokens, end, before(tokens, name)));
    }
    Span appositive = appositiveName(tokens, end);
    if (appositive != null) {
      return named(tokens, span, appositive, spanOf(withoutDeterminer(base)));
    }
    String noun = head == null ? lower(base.get(base.size() - 1)) : head.lemma();
    return phrase(
        span,
        Phrase.Kind.NOMINAL,
        noun.toLowerCase(Locale.ROOT),
        null,
        tokens,
        null,
        Gender.ofNoun(noun.toLowerCase(Locale.ROOT)),
        isPlural(head, base));
  }

  /** "one of the advisers": the head is behind "of", the number before it. */
  private Phrase partitive(List<Token> tokens, Span span, int of) {
    Phrase whole = nounPhrase(tokens.subList(of + 1, tokens.size()), span);
    String quantifier = lower(tokens.get(0));
    boolean one = quantifier.equals("one") || quantifier.equals("each");
    return new Phrase(
        span,
        Phrase.Kind.NOMINAL,
        whole.head().toLowerCase(Locale.ROOT),
        null,
        identifying(tokens),
        quantifier,
        null,
        Gender.UNKNOWN,
        !one,
        List.of());
  }

  private static boolean isQuantifier(List<Token> base) {
    Token last = base.get(base.size() - 1);
    return QUANTIFIERS.contains(lower(last)) || last.tag().equals("CD");
  }

  private Phrase named(List<Token> tokens, Span span, Span name, @Nullable Span role) {
    List<Token> nameTokens = words.in(name);
    Token last = nameTokens.get(nameTokens.size() - 1);
    return phrase(
        span,
        Phrase.Kind.NAME,
        last.text(),
        name,
        tokens,
        role,
        NamedMention.gender(words, name),
        false);
  }

  private static Phrase phrase(
      Span span,
      Phrase.Kind kind,
      String head,
      @Nullable Span name,
      List<Token> tokens,
      @Nullable Span role,
      Gender gender,
      boolean plural) {
    String first = tokens.isEmpty() ? "" : lower(tokens.get(0));
    return new Phrase(
        span,
        kind,
        head,
        name,
        identifying(tokens),
        DETERMINERS.contains(first) ? first : "",
        role,
        gender,
        plural,
        List.of());
  }

  /** Up to a comma, bracket or relative pronoun, without the determiner. */
  private static List<Token> identifying(List<Token> tokens) {
    int end = 0;
    while (end < tokens.size() && !(end > 0 && endsDescription(tokens.get(end)))) {
      end++;
    }
    return withoutDeterminer(tokens.subList(0, end));
  }

  private static boolean endsDescription(Token token) {
    return token.text().equals(",")
        || token.text().startsWith("(")
        || token.tag().startsWith("W")
        || isDash(token);
  }

  private static List<Token> withoutDeterminer(List<Token> tokens) {
    boolean article =
        tokens.size() > 1
            && Set.of("a", "an", "the", "this", "that", "these", "those")
                .contains(lower(tokens.get(0)));
    return article ? tokens.subList(1, tokens.size()) : tokens;
  }

  private static boolean isDash(Token token) {
    return Set.of("–", "—", "--", "-", ":").contains(token.text()) && !token.tag().equals("HYPH");
  }

  /**
   * A person's name that heads the phrase although its base ends before: "Secretary of State John
   * Kerry"; not "wife of President Obama", "a friend of John Kerry" or "Trump supporters".
   */
  private @Nullable Span personHead(List<Token> tokens) {
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
                && (isPossessive(tokens.get(end))
                    || tokens.get(end).isNoun()
                    || tokens.get(end).tag().startsWith("JJ")
                    || tokens.get(end).text().equals("-"));
        if (!modifier) {
          return of >= 0 && onlyTitles(tokens.subList(of + 1, i))
              ? null
              : stripped(tokens.subList(i, end));
        }
        i = end - 1;
      } else if (lower(token).equals("of")) {
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

  private static boolean onlyTitles(List<Token> tokens) {
    return tokens.stream().allMatch(t -> Titles.noun(t.text()) != null || t.tag().equals("DT"));
  }

  private static Span stripped(List<Token> name) {
    return spanOf(name.subList(Titles.before(name), name.size()));
  }

  private static Span spanOf(List<Token> tokens) {
    return tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
  }

  /** Where the first noun phrase without its complements ends. */
  private int baseEnd(List<Token> tokens) {
    boolean noun = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Name name = words.name(token);
      boolean inName = i > 0 && name != null && name.equals(words.name(tokens.get(i - 1)));
      if (inName || isPossessive(token)) {
        noun = true;
        continue;
      }
      boolean last = i + 1 == tokens.size();
      boolean stops =
          token.tag().startsWith("W")
              || token.tag().equals("IN")
              || token.tag().equals("TO")
              || token.text().startsWith("(")
              || isDash(token)
              || (token.text().equals(",") && noun)
              || (token.isVerb() && noun && (last || !tokens.get(i + 1).isNoun()));
      if (stops && i > 0) {
        return i;
      }
      noun |= token.isNoun();
    }
    return tokens.size();
  }

  private static @Nullable Token lastNoun(List<Token> base) {
    for (int i = base.size() - 1; i >= 0; i--) {
      if (base.get(i).isNoun()) {
        return base.get(i);
      }
    }
    return null;
  }

  private boolean isProper(Token token) {
    return token.isProperNoun() || words.name(token) != null;
  }

  private boolean isPlural(Token head) {
    Name name = words.name(head);
    return head.tag().equals("NNS")
        || (head.tag().equals("NNPS") && (name == null || name.kind() != Name.Kind.ORGANIZATION));
  }

  private boolean isPlural(@Nullable Token head, List<Token> base) {
    return head != null
        ? isPlural(head)
        : QUANTIFIERS.contains(lower(base.get(base.size() - 1)))
            && !lower(base.get(0)).equals("one");
  }

  /** "the President", "Attorney General": a capitalised office without a name. */
  private static boolean isRole(Token head, List<Token> base) {
    return Titles.noun(head.text()) != null
        && (base.size() == 1
            || DETERMINERS.contains(lower(base.get(0)))
            || Titles.noun(base.get(base.size() - 2).text()) != null);
  }

  /** The name that ends at {@code head}, or the run of proper nouns there, without titles. */
  private Span properRun(List<Token> base, int head) {
    int from = head;
    while (from > 0
        && isProper(base.get(from - 1))
        && sameName(base.get(from - 1), base.get(from))) {
      from--;
    }
    return stripped(base.subList(from, head + 1));
  }

  private boolean sameName(Token left, Token right) {
    Name name = words.name(right);
    return name == null ? words.name(left) == null : name.equals(words.name(left));
  }

  private @Nullable Span before(List<Token> tokens, Span name) {
    List<Token> left = new ArrayList<>();
    for (Token token : tokens) {
      if (token.span().end() <= name.start()) {
        left.add(token);
      }
    }
    left = withoutDeterminer(left);
    while (!left.isEmpty() && !isWord(left.get(left.size() - 1))) {
      left = left.subList(0, left.size() - 1);
    }
    boolean tells = left.stream().anyMatch(t -> t.isNoun() && t.text().length() > 3);
    return tells ? spanOf(left) : null;
  }

  /** What stands behind a name's comma and describes it, else {@code otherwise}. */
  private @Nullable Span role(List<Token> tokens, int end, @Nullable Span otherwise) {
    List<Token> next = segment(tokens, end);
    if (next.isEmpty() || next.get(0).tag().startsWith("W") || next.get(0).tag().equals("CD")) {
      return otherwise;
    }
    List<Token> base = next.subList(0, baseEnd(next));
    Token head = lastNoun(base);
    boolean describes = head != null && NounClass.of(head.lemma()) != NounClass.OTHER;
    return describes ? spanOf(withoutDeterminer(next)) : otherwise;
  }

  /** "the spokesman, Ann Lee," and "a group called Open Roads": the name behind a description. */
  private @Nullable Span appositiveName(List<Token> tokens, int end) {
    List<Token> next =
        end < tokens.size() && Set.of("called", "named", "dubbed").contains(lower(tokens.get(end)))
            ? tokens.subList(end + 1, tokens.size())
            : segment(tokens, end);
    if (next.isEmpty()) {
      return null;
    }
    Token last = next.get(next.size() - 1);
    boolean allProper =
        next.stream()
            .allMatch(t -> isProper(t) || t.tag().equals("DT") || Titles.noun(t.text()) != null);
    return allProper && isProper(last) ? properRun(next, next.size() - 1) : null;
  }

  /** What stands between the comma or dash at {@code end} and the next one. */
  private static List<Token> segment(List<Token> tokens, int end) {
    if (end >= tokens.size() || !(tokens.get(end).text().equals(",") || isDash(tokens.get(end)))) {
      return List.of();
    }
    int to = end + 1;
    while (to < tokens.size() && !tokens.get(to).text().equals(",") && !isDash(tokens.get(to))) {
      to++;
    }
    return tokens.subList(end + 1, to);
  }

  /** The parts of "A, B and C"; empty where the phrase has one head. */
  private List<Phrase> conjuncts(List<Token> tokens) {
    int and = -1;
    for (int i = 1; i + 1 < tokens.size() && and < 0; i++) {
      Token token = tokens.get(i);
      Name name = words.name(token);
      if (token.tag().startsWith("W")) {
        return List.of();
      }
      if (token.tag().equals("CC")
          && (name == null || !name.equals(words.name(tokens.get(i - 1))))
          && !lower(token).equals("but")) {
        and = i;
      }
    }
    if (and < 0) {
      return List.of();
    }
    List<List<Token>> segments = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < and; i++) {
      if (tokens.get(i).text().equals(",")) {
        segments.add(tokens.subList(from, i));
        from = i + 1;
      }
    }
    segments.add(tokens.subList(from, and));
    segments.add(tokens.subList(and + 1, tokens.size()));
    segments.removeIf(List::isEmpty);
    List<Phrase> parts = new ArrayList<>();
    for (List<Token> segment : segments) {
      List<Token> words = trimmed(segment);
      if (words.isEmpty() || words.get(0).isVerb()) {
        return List.of();
      }
      parts.add(nounPhrase(words, spanOf(words)));
    }
    return areConjuncts(segments, parts) ? parts : List.of();
  }

  private boolean areConjuncts(List<List<Token>> segments, List<Phrase> parts) {
    if (parts.size() < 2) {
      return false;
    }
    boolean names = parts.stream().allMatch(p -> p.kind() == Phrase.Kind.NAME);
    if (names) {
      // "a study by X and Y": the names hang on a preposition of the first part.
      return parts.stream().allMatch(p -> p.name() != null && isNear(p));
    }
    if (segments.size() > 2 || baseEnd(segments.get(0)) < segments.get(0).size()) {
      return false;
    }
    Phrase left = parts.get(0);
    Phrase right = parts.get(1);
    boolean heads = lastNoun(segments.get(0)) != null && lastNoun(segments.get(1)) != null;
    boolean determined = !right.determiner().isEmpty();
    boolean plurals = left.plural() && right.plural();
    return heads && (determined || plurals);
  }

  private boolean isNear(Phrase part) {
    Span name = part.name();
    return name != null
        && words.in(new Span(part.span().start(), name.start())).stream()
            .noneMatch(t -> t.tag().equals("IN") && !lower(t).equals("of"));
  }
}
