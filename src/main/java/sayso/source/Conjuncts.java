package sayso.source;

import java.util.ArrayList;
import java.util.List;
import sayso.text.Name;
import sayso.text.Span;
import sayso.text.Token;

/** Takes coordinations apart: "A, B and C" has three parts, "the head of A and B" one head. */
final class Conjuncts {
  private final ArticleWords words;
  private final PhraseHeads heads;
  private final PhraseReader reader;

  Conjuncts(ArticleWords words, PhraseHeads heads, PhraseReader reader) {
    this.words = words;
    this.heads = heads;
    this.reader = reader;
  }

  /** The parts of "A, B and C"; empty where the phrase has one head. */
  List<Phrase> in(List<Token> tokens) {
    int and = -1;
    for (int i = 1; i + 1 < tokens.size() && and < 0; i++) {
      Token token = tokens.get(i);
      Name name = words.name(token);
      if (token.tag().startsWith("W")) {
        return List.of();
      }
      if (token.tag().equals("CC")
          && (name == null || !name.equals(words.name(tokens.get(i - 1))))
          && !PhraseWords.lower(token).equals("but")) {
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
      List<Token> words = PhraseWords.trimmed(segment);
      if (words.isEmpty() || words.get(0).isVerb()) {
        return List.of();
      }
      parts.add(reader.nounPhrase(words, PhraseWords.spanOf(words)));
    }
    return areConjuncts(segments, parts) ? parts : List.of();
  }

  /** "Two neighbours, Ann Lee and Tom Hale": the names behind a plural; empty where none are. */
  List<Phrase> apposed(List<Token> tokens) {
    int comma = 0;
    while (comma < tokens.size() && !PhraseWords.isComma(tokens.get(comma))) {
      comma++;
    }
    if (comma == 0 || comma + 1 >= tokens.size() || heads.baseEnd(tokens) < comma) {
      return List.of();
    }
    Token head = PhraseWords.lastNoun(tokens.subList(0, comma));
    if (head == null || !heads.isPlural(head)) {
      return List.of();
    }
    List<Phrase> parts = in(PhraseWords.trimmed(tokens.subList(comma + 1, tokens.size())));
    return parts.stream().allMatch(p -> p.kind() == Phrase.Kind.NAME) ? parts : List.of();
  }

  boolean areConjuncts(List<List<Token>> segments, List<Phrase> parts) {
    if (parts.size() < 2) {
      return false;
    }
    boolean names = parts.stream().allMatch(p -> p.kind() == Phrase.Kind.NAME);
    if (names) {
      // "a study by X and Y": the names hang on a preposition of the first part.
      return parts.stream().allMatch(p -> p.name() != null && isNear(p));
    }
    List<List<Token>> plain = segments.subList(0, segments.size() - 1);
    if (plain.stream().anyMatch(s -> heads.baseEnd(s) < s.size())) {
      return false;
    }
    boolean several = parts.get(parts.size() - 1).plural();
    if (several && parts.stream().allMatch(p -> p.plural() || p.kind() == Phrase.Kind.NAME)) {
      return parts.stream().allMatch(p -> p.name() == null || isNear(p));
    }
    if (segments.size() > 2) {
      return false;
    }
    Phrase left = parts.get(0);
    Phrase right = parts.get(1);
    boolean heads =
        PhraseWords.lastNoun(segments.get(0)) != null
            && PhraseWords.lastNoun(segments.get(1)) != null;
    boolean determined = !right.determiner().isEmpty();
    boolean plurals = left.plural() && right.plural();
    return heads && (determined || plurals);
  }

  boolean isNear(Phrase part) {
    Span name = part.name();
    return name != null
        && words.in(new Span(part.span().start(), name.start())).stream()
            .noneMatch(t -> t.tag().equals("IN") && !PhraseWords.lower(t).equals("of"));
  }
}
