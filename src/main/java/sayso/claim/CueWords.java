package sayso.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sayso.text.Span;
import sayso.text.Token;

/**
 * A cue's words in its sentence, auxiliaries included that its span leaves out.
 *
 * @param from index of the first token of the verb group
 * @param to index after the last token of the cue
 * @param conditional whether the clause is a condition ("if she says so")
 * @param denied whether the source is nobody ("none of them said")
 */
record CueWords(List<Token> tokens, int from, int to, boolean conditional, boolean denied) {
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "n’t", "never", "no", "neither", "nor", "without", "hardly", "cannot");
  // Verbs that a noun or a following verb fills with meaning.
  static final Set<String> LIGHT =
      Set.of(
          "be",
          "have",
          "do",
          "make",
          "give",
          "take",
          "get",
          "go",
          "come",
          "keep",
          "begin",
          "start",
          "continue",
          "try",
          "seem",
          "appear",
          "happen",
          "use",
          "put",
          "issue",
          "release",
          "express",
          "voice",
          "raise",
          "offer",
          "cast",
          "deliver",
          "hold",
          "share",
          "send",
          "quote",
          "cite",
          "show",
          "want",
          "need",
          "like",
          "add",
          "draw",
          "lay",
          "set");
  private static final Set<String> REFUSALS =
      Set.of("refuse", "decline", "fail", "neglect", "avoid", "hesitate", "refrain", "stop");
  private static final Set<String> TENTATIVE =
      Set.of("may", "might", "could", "seem", "appear", "sound");

  static CueWords of(List<Token> tokens, AttributionSpans spans) {
    int from = tokens.size();
    int to = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Span token = tokens.get(i).span();
      if (spans.cue().stream().anyMatch(token::overlaps)) {
        from = Math.min(from, i);
        to = i + 1;
      }
    }
    from = Math.min(from, tokens.size() - 1);
    while (from > 0 && belongsToGroup(tokens, from - 1, spans)) {
      from--;
    }
    int start = from;
    boolean denied = false;
    for (int i = 0; i < tokens.size(); i++) {
      Span token = tokens.get(i).span();
      if (spans.source().stream().anyMatch(token::overlaps)) {
        if (start >= from && i < from) {
          denied = NEGATIONS.contains(lower(tokens.get(i))) || lower(tokens.get(i)).equals("none");
        }
        start = Math.min(start, i);
      }
    }
    denied |=
        start > 1
            && lower(tokens.get(start - 2)).matches("nor|neither|never")
            && tokens.get(start - 1).isVerb();
    boolean conditional =
        start > 0 && Set.of("if", "unless").contains(lower(tokens.get(start - 1)));
    return new CueWords(tokens, from, Math.max(to, from + 1), conditional, denied);
  }

  private static boolean belongsToGroup(List<Token> tokens, int i, AttributionSpans spans) {
    Token token = tokens.get(i);
    boolean taken =
        spans.source().stream().anyMatch(token.span()::overlaps)
            || spans.content().stream().anyMatch(token.span()::overlaps);
    boolean auxiliary = token.isVerb() && Set.of("be", "have", "do").contains(token.lemma());
    // "Cannot begin to say", "refused to say".
    boolean raising =
        tokens.get(i + 1).tag().equals("TO")
            && (LIGHT.contains(token.lemma()) || REFUSALS.contains(token.lemma()));
    boolean infinitive =
        token.tag().equals("TO")
            && i > 0
            && tokens.get(i - 1).isVerb()
            && belongsToGroup(tokens, i - 1, spans);
    return !taken
        && (auxiliary
            || raising
            || infinitive
            || token.tag().equals("MD")
            || token.tag().startsWith("RB")
            || isNot(token));
  }

  int head() {
    int light = -1;
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      CueLexicon.Entry entry = CueLexicon.ENGLISH.at(tokens, i);
      boolean adverb = entry != null && entry.wordClass() == CueLexicon.WordClass.PARTICLE;
      if (LIGHT.contains(token.lemma()) && (entry == null || entry.lemma().equals(token.lemma()))) {
        light = light < 0 || entry != null ? i : light;
      } else if (entry != null && !(adverb && hasVerb())) {
        return i;
      }
    }
    return light >= 0 ? light : unknownHead();
  }

  private boolean hasVerb() {
    return tokens.subList(from, to).stream().anyMatch(Token::isVerb);
  }

  private int unknownHead() {
    int noun = -1;
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (token.isVerb() && !token.tag().equals("MD") && !LIGHT.contains(token.lemma())) {
        return i;
      }
      noun = token.isNoun() ? i : noun;
    }
    return noun >= 0 ? noun : to - 1;
  }

  /** The verb that the cue refuses to do, as in "refused to confirm"; -1 where there is none. */
  int refused(int head) {
    for (int i = from; i < head; i++) {
      if (REFUSALS.contains(tokens.get(i).lemma())) {
        return head;
      }
    }
    if (!REFUSALS.contains(tokens.get(head).lemma())) {
      return -1;
    }
    for (int i = head + 1; i < to; i++) {
      CueLexicon.@Nullable Entry entry = CueLexicon.ENGLISH.at(tokens, i);
      if (entry != null && entry.wordClass() != CueLexicon.WordClass.PARTICLE) {
        return i;
      }
    }
    return -1;
  }

  boolean isNegated(int head) {
    return denied || tokens.subList(from, head).stream().anyMatch(CueWords::isNot);
  }

  boolean isTentative() {
    boolean adverb = false;
    for (int i = Math.max(0, from - 1); i < Math.min(tokens.size(), to + 1); i++) {
      CueLexicon.@Nullable Entry entry =
          CueLexicon.ENGLISH.find(lower(tokens.get(i)), CueLexicon.WordClass.PARTICLE);
      adverb |= entry != null && entry.hedged() && tokens.get(i).tag().startsWith("RB");
    }
    return conditional
        || adverb
        || tokens.subList(from, to).stream().anyMatch(t -> TENTATIVE.contains(t.lemma()));
  }

  boolean isPassive() {
    List<Token> cue = tokens.subList(from, to);
    return cue.size() > 1
        && cue.stream().anyMatch(t -> t.lemma().equals("be"))
        && cue.stream().anyMatch(t -> t.tag().matches("VB[ND]") && !t.lemma().equals("be"));
  }

  private static boolean isNot(Token token) {
    return NEGATIONS.contains(lower(token));
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
