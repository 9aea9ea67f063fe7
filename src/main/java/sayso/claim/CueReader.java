package sayso.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import sayso.text.Sentence;
import sayso.text.Span;
import sayso.text.TaggedArticle;
import sayso.text.Token;

/**
 * Reads what a cue does from its words: the head's lemma and type, and its polarity under negation
 * ("did not deny" affirms, "refused to confirm" doubts, "does not believe" denies).
 *
 * <p>The head is the first word of the cue that the {@link CueLexicon} knows and that is not light
 * ("made the claim", "went on to say", "seems to suggest"). Negation and refusal follow the usual
 * reading of clause-embedding verbs (Karttunen 1971 for implicatives, Horn 1978 for beliefs, whose
 * negation goes down to the content). A negated report leaves its content open.
 */
public final class CueReader {
  // Negated, these leave open what they otherwise say: factives, certainty, and taking a side.
  private static final Set<String> LEFT_OPEN =
      Set.of(
          "sure",
          "certain",
          "clear",
          "confident",
          "convinced",
          "position",
          "stance",
          "know",
          "realize",
          "remember",
          "recognize",
          "recall",
          "learn",
          "notice",
          "understand",
          "discover",
          "aware");
  // "Is said to", "it is understood that": the passives of hearsay.
  private static final Set<String> HEARSAY =
      Set.of(
          "say",
          "understand",
          "think",
          "believe",
          "report",
          "rumor",
          "rumour",
          "allege",
          "suppose",
          "claim",
          "assume",
          "reckon");
  private static final Pattern REQUEST =
      Pattern.compile(
          "(for )?(an? |the |his |her |their |its )?((more|further) )?"
              + "(explanations?|answers?|clarifications?|information|details?)\\b.*");
  private static final Set<String> QUESTION_WORDS =
      Set.of("whether", "if", "what", "who", "why", "how", "when", "where", "which", "about");

  private CueReader() {}

  /**
   * A cue and its certainty.
   *
   * @param hedged whether the source is told to be less than certain, or the article less than
   *     certain that it said so
   */
  public record Reading(Cue cue, boolean hedged) {}

  /** Reads an attribution's cue; one without a cue word has {@link Cue#NONE}. */
  public static Reading read(TaggedArticle article, AttributionSpans spans) {
    if (spans.cue().isEmpty()) {
      return new Reading(Cue.NONE, Hedges.in(article, spans));
    }
    Span cue = spans.cue().get(0).cover(spans.cue().get(spans.cue().size() - 1));
    for (Sentence sentence : article.sentences()) {
      if (sentence.span().overlaps(cue)) {
        Reading reading = read(sentence.tokens(), spans, article.text());
        return new Reading(reading.cue(), reading.hedged() || Hedges.in(article, spans));
      }
    }
    return new Reading(
        new Cue(
            cue.of(article.text()).toLowerCase(Locale.ROOT), Cue.Type.SPEECH, Cue.Polarity.AFFIRMS),
        false);
  }

  /**
   * The same in one sentence.
   *
   * @param tokens of the sentence that holds the cue
   */
  static Reading read(List<Token> tokens, AttributionSpans spans, String text) {
    CueWords cue = CueWords.of(tokens, spans);
    int head = cue.head();
    CueLexicon.Entry entry = CueLexicon.ENGLISH.at(tokens, head);
    String lemma = entry == null ? tokens.get(head).lemma() : entry.lemma();
    Cue.Type type = entry == null ? Cue.Type.SPEECH : entry.type();
    Cue.Polarity polarity = entry == null ? Cue.Polarity.AFFIRMS : entry.polarity();
    type = CueSense.type(tokens, spans, lemma, type);
    boolean hedged = entry != null && entry.hedged() && type != Cue.Type.EVIDENCE;
    int complement = cue.refused(head);
    boolean negated = cue.isNegated(head);
    if (complement >= 0) {
      CueLexicon.Entry refused = CueLexicon.ENGLISH.at(tokens, complement);
      type = refused == null ? Cue.Type.SPEECH : refused.type();
      polarity = refused == null ? Cue.Polarity.AFFIRMS : refused.polarity();
      hedged = false;
      negated = !negated;
    }
    boolean question = isQuestion(tokens, head, spans, text);
    if (polarity == Cue.Polarity.ASKS && !question) {
      polarity = Cue.Polarity.AFFIRMS;
    }
    if (negated) {
      // "Did not deny" says less than "said".
      hedged = polarity == Cue.Polarity.DENIES && type == Cue.Type.SPEECH;
      polarity = negation(lemma, type, polarity);
    }
    return new Reading(
        new Cue(lemma, type, polarity),
        hedged || cue.isTentative() || isHearsay(lemma, cue, spans));
  }

  private static Cue.Polarity negation(String lemma, Cue.Type type, Cue.Polarity polarity) {
    return switch (polarity) {
      case DENIES, DOUBTS -> Cue.Polarity.AFFIRMS;
      case ASKS -> Cue.Polarity.ASKS;
      case AFFIRMS ->
          type == Cue.Type.SPEECH || LEFT_OPEN.contains(lemma)
              ? Cue.Polarity.DOUBTS
              : Cue.Polarity.DENIES;
    };
  }

  /** "Asked whether", "asked about", "asked: ...?", but not "asked that", "asked him to". */
  private static boolean isQuestion(
      List<Token> tokens, int head, AttributionSpans spans, String text) {
    if (head + 1 < tokens.size() && tokens.get(head + 1).text().equals("about")) {
      return true;
    }
    if (spans.content().isEmpty()) {
      return false;
    }
    String content = spans.content().get(0).of(text);
    String words = content.replaceAll("[^\\p{L}\\p{N}?]+", " ").trim();
    String first = words.toLowerCase(Locale.ROOT).split(" ", 2)[0];
    return words.contains("?")
        || QUESTION_WORDS.contains(first)
        || REQUEST.matcher(words.toLowerCase(Locale.ROOT)).matches();
  }

  private static boolean isHearsay(String lemma, CueWords cue, AttributionSpans spans) {
    return spans.source().isEmpty() && cue.isPassive() && HEARSAY.contains(lemma);
  }
}
