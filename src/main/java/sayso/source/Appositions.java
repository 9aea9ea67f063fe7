package sayso.source;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sayso.text.Span;
import sayso.text.Token;

/** Reads what stands behind a noun phrase's comma: the name of who is described, or his role. */
final class Appositions {
  private final PhraseHeads heads;

  Appositions(PhraseHeads heads) {
    this.heads = heads;
  }

  /** What stands behind a name's comma and describes it, else {@code otherwise}. */
  @Nullable Span role(List<Token> tokens, int end, @Nullable Span otherwise) {
    List<Token> next = PhraseWords.segment(tokens, end);
    if (next.isEmpty() || next.get(0).tag().startsWith("W") || next.get(0).tag().equals("CD")) {
      return otherwise;
    }
    List<Token> base = next.subList(0, heads.baseEnd(next));
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

  /** Whether nothing stands between the noun and its comma or dash. */
  private static boolean isBehind(List<Token> tokens, int end) {
    return end < tokens.size()
        && (tokens.get(end).text().equals(",") || PhraseWords.isDash(tokens.get(end)))
        && !tokens.get(end - 1).tag().equals("NNS");
  }

  /** "the spokesman, Ann Lee," and "a group called Open Roads": the name behind a description. */
  @Nullable Span name(List<Token> tokens, int end) {
    List<Token> next =
        end < tokens.size()
                && Set.of("called", "named", "dubbed").contains(PhraseWords.lower(tokens.get(end)))
            ? tokens.subList(end + 1, tokens.size())
            : PhraseWords.segment(tokens, comma(tokens, end));
    if (next.isEmpty()) {
      return null;
    }
    Span person = isBehind(tokens, end) ? heads.personHead(next) : null;
    if (person != null) {
      return person;
    }
    Token last = next.get(next.size() - 1);
    boolean allProper =
        next.stream()
            .allMatch(
                t -> heads.isProper(t) || t.tag().equals("DT") || Titles.noun(t.text()) != null);
    return allProper && heads.isProper(last) ? heads.properRun(next, next.size() - 1) : null;
  }
}
