package sayso.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sayso.claim.Quotations.Quotation;
import sayso.text.Span;

/**
 * Where the content of a cue begins and ends in its sentence. A content that reaches a quotation
 * takes all of it, also beyond the sentence.
 */
final class Contents {
  /** Frames, as in the cue lexicon, of contents that are whole clauses. */
  private static final Set<String> CLAUSAL =
      Set.of(
          "that",
          "clause",
          "quote",
          "colon",
          "recipient-that",
          "recipient-clause",
          "recipient-quote",
          "recipient-colon",
          "rest");

  private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "or");

  /** What may begin another clause behind a comma. */
  private static final Set<String> LINKS =
      Set.of("but", "though", "although", "while", "whereas", "even", "as", "and");

  /** What begins an adverbial clause. */
  private static final Set<String> SUBORDINATORS =
      Set.of("after", "when", "while", "because", "before", "although", "though", "if", "as");

  private final Phrases words;
  private final QuotationIndex quotations;

  Contents(Phrases words, QuotationIndex quotations) {
    this.words = words;
    this.quotations = quotations;
  }

  /** The content from token {@code from} on, to the end of its clause. */
  List<Span> right(int from, String frame) {
    int i = from;
    while (i < words.size() && !endsClause(from, i, frame)) {
      Quotation quotation = words.isQuoteMark(i) ? quotations.holding(words.token(i).span()) : null;
      i++;
      if (quotation != null) {
        while (i < words.size() && quotation.extent().contains(words.token(i).span())) {
          i++;
        }
        boolean beyond = quotation.extent().end() > words.sentence().span().end();
        if (beyond || (frame.equals("quote") && isDone(i))) {
          return QuotationIndex.cut(
              new Span(words.token(from).span().start(), quotation.extent().end()), quotation);
        }
      }
    }
    while (i > from && (words.isComma(i - 1) || words.isDash(i - 1))) {
      i--;
    }
    return i > from ? List.of(words.span(from, i)) : List.of();
  }

  private boolean isDone(int i) {
    return i >= words.size()
        || !words.token(i).isWord()
        || words.word(i).matches("and|but|on|in|at|when|as|after|during");
  }

  private boolean endsClause(int from, int i, String frame) {
    if (i == words.size() - 1 && !words.token(i).isWord() && !words.isQuoteMark(i)) {
      return true;
    }
    String word = words.word(i);
    boolean clausal = CLAUSAL.contains(frame);
    if (word.equals(";")
        || (!clausal
            && words.isDash(i)
            && words.word(i).length() > 0
            && !words.word(i).equals("-"))) {
      return true;
    }
    if (i == from || (i == from + 1 && words.isComma(i))) {
      return false;
    }
    int next = words.isComma(i) ? i + 1 : i;
    String after = words.word(next);
    if (words.isComma(i)
        && (after.equals("according") || after.equals("per") || isCue(words.verbAt(next), next))) {
      return words.tag(next).equals("VBG")
          || after.equals("according")
          || after.equals("per")
          || isSaying(next);
    }
    if (CONJUNCTIONS.contains(after) && isCue(coordinated(next + 1), -1)) {
      return true;
    }
    if (words.isComma(i) && LINKS.contains(after)) {
      return (!clausal && !after.equals("and")) || hasCueAhead(next + 1);
    }
    return !clausal
        && i > from
        && SUBORDINATORS.contains(word)
        && !frame.startsWith("prep")
        && words.opensNounPhrase(i + 1)
        && hasVerbAhead(i + 1);
  }

  private boolean isSaying(int i) {
    return words.verbAt(i) != null && words.tag(i).matches("VBD|VBZ");
  }

  private @Nullable VerbGroup coordinated(int i) {
    VerbGroup verb = words.verbAt(i);
    return verb != null && verb.from() == i && verb.isFinite() ? verb : null;
  }

  private boolean isCue(@Nullable VerbGroup verb, int from) {
    if (verb == null || (from >= 0 && verb.from() != from)) {
      return false;
    }
    CueLexicon.Entry entry =
        CueLexicon.ENGLISH.find(words.token(verb.head()).lemma(), CueLexicon.WordClass.VERB);
    return entry != null && entry.type() == Cue.Type.SPEECH;
  }

  /** Whether the clause that begins at {@code i} is itself "somebody said". */
  private boolean hasCueAhead(int i) {
    int phrase = words.nounPhraseEnd(i);
    VerbGroup verb = phrase > 0 ? words.verbAt(phrase) : words.verbAt(i);
    return isCue(verb, -1);
  }

  private boolean hasVerbAhead(int i) {
    int phrase = words.nounPhraseEnd(i);
    VerbGroup verb = phrase > 0 ? words.verbAt(phrase) : null;
    return verb != null && verb.isFinite();
  }

  /**
   * The content that ends before token {@code end}: the quotation there, or the sentence up to a
   * comma there; empty where neither is.
   */
  List<Span> left(int end) {
    int index = end == 0 ? words.sentence().span().start() : words.token(end).span().start();
    Quotation quotation = quotations.endingBefore(index);
    if (quotation == null && (end < 3 || !words.isComma(end - 1))) {
      return List.of();
    }
    int from = 0;
    while (from < end && (words.tag(from).equals("CC") || words.isComma(from))) {
      from++;
    }
    int start = from < words.size() ? words.token(from).span().start() : index;
    if (quotation == null) {
      return List.of(words.span(from, end - 1));
    }
    Span extent = quotation.extent();
    boolean ownCue =
        words.verbs().stream()
            .anyMatch(v -> words.token(v.to() - 1).span().end() <= extent.start() && isCue(v, -1));
    boolean whole = start < extent.start() && !ownCue;
    return QuotationIndex.cut(new Span(whole ? start : extent.start(), extent.end()), quotation);
  }

  /** Whether nothing of a clause follows a noun phrase that ends before token {@code i}. */
  boolean isClosed(int i) {
    return i >= words.size()
        || !words.token(i).isWord()
        || words.isTime(i)
        || words.isAdverb(i)
        || words.tag(i).matches("IN|TO|VBG|WP|WRB|CC")
        || words.word(i).equals("who");
  }

  /** The end of an apposition or relative clause that follows a noun phrase up to {@code i}. */
  int appositionEnd(int i) {
    if (!words.isComma(i)) {
      return i;
    }
    boolean relative = words.word(i + 1).matches("who|whose|which");
    if (!relative && !words.tag(i + 1).matches("DT|NN|NNS|NNP|JJ|CD|PRP\\$")) {
      return i;
    }
    int end = relative ? i + 2 : words.nounPhraseEnd(i + 1);
    while (end > 0 && end < words.size() && relative && words.token(end).isWord()) {
      end++;
    }
    boolean clause = !relative && end > 0 && words.verbAt(end) != null;
    return end < 0 || clause ? i : end;
  }
}
