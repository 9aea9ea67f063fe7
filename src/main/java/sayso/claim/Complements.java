package sayso.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What follows a cue in its sentence: a clause, an infinitive, a quotation, an object; recipients,
 * times and places between the two are passed over.
 */
final class Complements {
  private static final Set<String> RECIPIENT_VERBS =
      Set.of(
          "tell",
          "remind",
          "assure",
          "inform",
          "warn",
          "advise",
          "ask",
          "urge",
          "convince",
          "persuade",
          "promise",
          "notify",
          "text",
          "email",
          "reassure",
          "show",
          "caution",
          "brief");
  private static final Set<String> OPENERS =
      Set.of("whether", "if", "how", "why", "what", "who", "when", "where", "which");
  private static final Set<String> ADJUNCT_OPENERS =
      Set.of("on", "in", "at", "to", "during", "after", "before", "from", "with", "via", "by");
  private static final Set<String> PREPOSITIONS =
      Set.of("about", "of", "for", "on", "against", "with", "to", "over", "in", "as", "at", "by");

  private final Phrases words;
  private final QuotationIndex quotations;

  Complements(Phrases words, QuotationIndex quotations) {
    this.words = words;
    this.quotations = quotations;
  }

  /**
   * A complement.
   *
   * @param frame "that", "wh", "to", "ing", "quote", "colon", "clause", "object", "prep-" with the
   *     preposition, "recipient-" before one of these, "none"
   * @param from index of its first token
   */
  record Complement(String frame, int from) {
    boolean isNone() {
      return frame.equals("none");
    }
  }

  /**
   * The complement of a cue.
   *
   * @param lemma of the cue's verb, empty for other cues
   * @param end index after the cue
   */
  Complement after(String lemma, int end) {
    int i = end;
    while (words.isAdverb(i) && !words.word(i).equals("not")) {
      i++;
    }
    Complement direct = opener(i);
    if (direct != null) {
      return direct;
    }
    int after = skipAdjuncts(i);
    Complement later = after > i ? opener(after) : null;
    if (later != null && later.frame().matches("that|quote")) {
      return later;
    }
    int phrase = words.nounPhraseEnd(i);
    if (phrase > 0 && RECIPIENT_VERBS.contains(lemma)) {
      int rest = skipAdjuncts(phrase);
      Complement told = opener(rest);
      told = told == null ? clause(rest) : told;
      if (told != null) {
        return new Complement("recipient-" + told.frame(), told.from());
      } else if (rest >= words.size() || words.isComma(rest) || words.word(rest).equals(".")) {
        return new Complement("none", rest);
      }
    }
    Complement clause = clause(i);
    if (clause != null) {
      return clause;
    }
    if (phrase > 0) {
      return words.isTime(i) ? new Complement("none", after) : new Complement("object", i);
    } else if (words.tag(i).equals("VBG")) {
      return new Complement("ing", i);
    } else if (PREPOSITIONS.contains(words.word(i)) && words.opensNounPhrase(i + 1)) {
      return words.isTime(i + 1)
          ? new Complement("none", after)
          : new Complement("prep-" + words.word(i), i + 1);
    }
    return new Complement("none", i);
  }

  /** The complement that the token at {@code i} opens, null where that opens none. */
  @Nullable Complement opener(int i) {
    int j = words.isComma(i) || words.word(i).equals(":") ? i + 1 : i;
    if (words.isQuoteMark(j) && quotations.isOpening(words.token(j).span())) {
      return new Complement("quote", j);
    } else if (words.word(i).equals(":") && i + 1 < words.size()) {
      return new Complement("colon", i + 1);
    } else if (words.word(i).equals("that")
        && (words.tag(i).equals("IN") || words.opensNounPhrase(i + 1))) {
      return new Complement("that", i);
    } else if (OPENERS.contains(words.word(i))) {
      return new Complement("wh", i);
    } else if (words.tag(i).equals("TO") && words.verbAt(i) != null) {
      return new Complement("to", i);
    }
    return null;
  }

  /** A clause without a subordinator: a noun phrase with a finite verb behind it. */
  private @Nullable Complement clause(int i) {
    int phrase = words.nounPhraseEnd(i);
    VerbGroup verb = phrase > 0 ? words.verbAt(phrase) : null;
    return verb != null && verb.isFinite() ? new Complement("clause", i) : null;
  }

  /** "On Tuesday", "in a statement", "to reporters". */
  private int skipAdjuncts(int from) {
    int i = from;
    while (i < words.size()) {
      int phrase = ADJUNCT_OPENERS.contains(words.word(i)) ? words.nounPhraseEnd(i + 1) : -1;
      if (words.isTime(i) || words.isAdverb(i)) {
        i++;
      } else if (phrase > 0) {
        i = phrase;
      } else {
        break;
      }
    }
    return i;
  }
}
