package sayso.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
  private final ArticleWords words;
  private final PhraseHeads heads;
  private final Appositions appositions;
  private final Conjuncts conjuncts;
  private final CutPhrases cut;

  PhraseReader(ArticleWords words) {
    this.words = words;
    heads = new PhraseHeads(words);
    appositions = new Appositions(heads);
    conjuncts = new Conjuncts(words, heads, this);
    cut = new CutPhrases(words);
  }

  /** A name without the titles that stand in it. */
  Span withoutTitles(Span name) {
    List<Token> tokens = words.in(name);
    return tokens.isEmpty() ? name : PhraseHeads.stripped(tokens);
  }

  /** A mention of one or more fragments. */
  Phrase read(List<Span> mention) {
    List<Token> tokens = new ArrayList<>();
    Span cover = mention.get(0);
    for (Span span : mention) {
      tokens.addAll(words.in(span));
      cover = cover.cover(span);
    }
    for (Span fragment : mention) {
      if (mention.size() > 1 && isPerson(words.in(fragment))) {
        return nounPhrase(PhraseWords.trimmed(words.in(fragment)), cover);
      }
    }
    return read(PhraseWords.trimmed(headed(mention, tokens)), cover);
  }

  /**
   * What stands behind a gap describes or joins the one before it ("the port [...] the ferries"):
   * the first fragment with a head counts; all of them where that one only describes.
   */
  private List<Token> headed(List<Span> mention, List<Token> all) {
    List<Token> first = words.in(mention.get(0));
    boolean head =
        !first.isEmpty()
            && (first.get(first.size() - 1).isNoun()
                || (first.size() == 1 && Pronoun.of(first.get(0).text()) != null));
    return mention.size() > 1 && head ? first : cut.whole(all);
  }

  /** "Ann Lee [left the room], the director of the museum": a person's name is the head. */
  private boolean isPerson(List<Token> tokens) {
    Name name = tokens.isEmpty() ? null : words.name(tokens.get(0));
    return name != null
        && name.kind() == Name.Kind.PERSON
        && tokens.stream().allMatch(t -> !t.isWord() || name.equals(words.name(t)));
  }

  private Phrase read(List<Token> tagged, Span span) {
    List<Token> tokens = PhraseWords.withPluralHead(tagged);
    if (tokens.isEmpty()) {
      return nounPhrase(tokens, span);
    }
    Token first = tokens.get(0);
    Pronoun pronoun = Pronoun.of(first.text());
    if (pronoun != null && PhraseWords.isPronounAlone(tokens)) {
      return phrase(
          span,
          Phrase.Kind.PRONOUN,
          PhraseWords.lower(first),
          null,
          tokens,
          null,
          pronoun.gender,
          pronoun.plural);
    }
    if (PhraseWords.isOfWhom(tokens)) {
      return phrase(span, Phrase.Kind.PRONOUN, "whom", null, tokens, null, Gender.UNKNOWN, true);
    }
    if (first.text().startsWith("@") && tokens.size() > 1 && words.name(tokens.get(1)) != null) {
      return nounPhrase(tokens.subList(1, tokens.size()), span);
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
    List<Phrase> coordinated = conjuncts.in(tokens);
    List<Phrase> parts = coordinated.isEmpty() ? conjuncts.apposed(tokens) : coordinated;
    if (!parts.isEmpty()) {
      return new Phrase(
          span,
          Phrase.Kind.CONJUNCTION,
          "",
          null,
          PhraseWords.identifying(tokens),
          parts.get(0).description().cover(parts.get(parts.size() - 1).description()),
          "",
          null,
          Gender.UNKNOWN,
          true,
          parts);
    }
    return nounPhrase(tokens, span);
  }

  Phrase nounPhrase(List<Token> tokens, Span span) {
    if (tokens.isEmpty()) {
      return phrase(span, Phrase.Kind.NOMINAL, "", null, tokens, null, Gender.UNKNOWN, false);
    }
    Span person = heads.personHead(tokens);
    if (person != null) {
      return named(tokens, span, person, heads.before(tokens, person));
    }
    int end = heads.baseEnd(tokens);
    List<Token> base = tokens.subList(0, end);
    if (end < tokens.size()
        && PhraseWords.isQuantifier(base)
        && PhraseWords.lower(tokens.get(end)).equals("of")) {
      return partitive(tokens, span, end);
    }
    Token head = PhraseWords.lastNoun(base);
    boolean plain =
        head == null
            || !heads.isProper(head)
            || heads.isPlural(head)
            || PhraseHeads.isRole(head, base)
            || heads.isCommon(head, base);
    if (!plain) {
      Span name = heads.properRun(base, base.indexOf(head));
      return named(tokens, span, name, appositions.role(tokens, end, heads.before(tokens, name)));
    }
    Span appositive = appositions.name(tokens, end);
    if (appositive != null) {
      return named(
          tokens, span, appositive, PhraseWords.spanOf(PhraseWords.withoutDeterminer(base)));
    }
    String noun = head == null ? PhraseWords.lower(base.get(base.size() - 1)) : head.lemma();
    return phrase(
        span,
        Phrase.Kind.NOMINAL,
        noun.toLowerCase(Locale.ROOT),
        null,
        tokens,
        null,
        Gender.ofNoun(noun.toLowerCase(Locale.ROOT)),
        heads.isPlural(head, base) || PhraseWords.isSeveral(base.get(0)));
  }

  /** "one of the advisers": the head is behind "of", the number before it. */
  private Phrase partitive(List<Token> tokens, Span span, int of) {
    Phrase whole = nounPhrase(tokens.subList(of + 1, tokens.size()), span);
    String quantifier = PhraseWords.lower(tokens.get(0));
    boolean one = quantifier.equals("one") || quantifier.equals("each");
    if (one && whole.kind() == Phrase.Kind.NAME && tokens.stream().anyMatch(PhraseWords::isComma)) {
      // "One of the advisers, Ann Lee,"
      return whole;
    }
    return new Phrase(
        span,
        Phrase.Kind.NOMINAL,
        whole.head().toLowerCase(Locale.ROOT),
        null,
        PhraseWords.identifying(tokens),
        tokens.isEmpty() ? span : PhraseWords.description(tokens),
        quantifier,
        null,
        Gender.UNKNOWN,
        !one,
        List.of());
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
    String first = tokens.isEmpty() ? "" : PhraseWords.lower(tokens.get(0));
    return new Phrase(
        span,
        kind,
        head,
        name,
        PhraseWords.identifying(tokens),
        tokens.isEmpty() ? span : PhraseWords.description(tokens),
        PhraseWords.DETERMINERS.contains(first) ? first : "",
        role,
        gender,
        plural,
        List.of());
  }
}
