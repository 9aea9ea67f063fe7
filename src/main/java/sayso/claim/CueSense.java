package sayso.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import sayso.text.Span;
import sayso.text.Token;

/**
 * What a cue of several senses does here, told by its content and its source: to vow to do
 * something is an intent and to vow that something is so is speech; a poll that suggests something
 * is evidence.
 */
final class CueSense {
  private static final Set<String> COMMISSIVES =
      Set.of("vow", "pledge", "offer", "propose", "threaten", "swear", "agree", "expect");
  private static final Set<String> PLANS = Set.of("consider", "contemplate", "weigh", "propose");
  private static final Set<String> COMMANDS = Set.of("tell", "instruct", "direct");
  private static final Set<String> REFUSALS = Set.of("decline", "refuse");
  // What people say themselves is evidence where a thing "says" it.
  private static final Set<String> SHOWING =
      Set.of(
          "suggest",
          "indicate",
          "imply",
          "mention",
          "foresee",
          "predict",
          "estimate",
          "reveal",
          "point",
          "confirm",
          "find");
  private static final Set<String> EVIDENCE =
      Set.of(
          "poll",
          "survey",
          "study",
          "data",
          "figure",
          "statistic",
          "number",
          "record",
          "document",
          "copy",
          "email",
          "file",
          "filing",
          "log",
          "footage",
          "video",
          "photo",
          "image",
          "drawing",
          "plan",
          "map",
          "test",
          "result",
          "research",
          "analysis",
          "evidence",
          "finding",
          "sign");

  private CueSense() {}

  /** The type of a cue whose lemma has the type {@code usual} in the lexicon. */
  static Cue.Type type(List<Token> tokens, AttributionSpans spans, String lemma, Cue.Type usual) {
    List<Token> content = after(tokens, spans);
    String first = content.isEmpty() ? "" : content.get(0).text().toLowerCase(Locale.ROOT);
    int to = first.equals("not") ? 1 : 0;
    boolean infinitive =
        to + 1 < content.size()
            && content.get(to).tag().equals("TO")
            // Taggers take "comment" for a noun here.
            && !content.get(to + 1).tag().matches("DT|PRP.*|NNP.*|CD|JJ.*");
    boolean sourced = !spans.source().isEmpty();
    if (infinitive && sourced && COMMISSIVES.contains(lemma)) {
      return Cue.Type.INTENT;
    } else if (infinitive && COMMANDS.contains(lemma)) {
      return Cue.Type.DECREE;
    } else if (infinitive && REFUSALS.contains(lemma)) {
      return isSpeech(content.get(to + 1)) ? Cue.Type.SPEECH : usual;
    } else if (lemma.equals("agree")) {
      return agreement(tokens, spans, first);
    } else if (PLANS.contains(lemma) && !content.isEmpty()) {
      return content.get(0).tag().equals("VBG") ? Cue.Type.INTENT : usual;
    } else if (SHOWING.contains(lemma) && isEvidence(tokens, spans)) {
      return Cue.Type.EVIDENCE;
    }
    return usual;
  }

  /** To agree that is speech, to agree with or on belief, to agree to something support. */
  private static Cue.Type agreement(List<Token> tokens, AttributionSpans spans, String first) {
    if (first.equals("that")) {
      return Cue.Type.SPEECH;
    }
    boolean shared =
        tokens.stream()
            .filter(t -> spans.cue().stream().anyMatch(t.span()::overlaps))
            .anyMatch(t -> t.text().matches("on|with|about"));
    return shared || first.matches("on|with|about") ? Cue.Type.BELIEF : Cue.Type.SUPPORT;
  }

  private static boolean isSpeech(Token verb) {
    CueLexicon.Entry entry = CueLexicon.ENGLISH.find(verb.lemma(), CueLexicon.WordClass.VERB);
    return verb.lemma().matches("answer|respond|reply|elaborate|name|identify|give|provide")
        || (entry != null && entry.type() == Cue.Type.SPEECH);
  }

  /** Whether the head noun of the source, the last one before "of" or "for", is a thing. */
  private static boolean isEvidence(List<Token> tokens, AttributionSpans spans) {
    String head = "";
    for (Token token : tokens) {
      boolean own = spans.source().stream().anyMatch(token.span()::overlaps);
      boolean ends = !token.isNoun() && !token.tag().matches("DT|JJ.*|CD|PRP.*|POS|VB[NG]|HYPH");
      if (own && ends && !head.isEmpty()) {
        break;
      }
      head = own && token.isNoun() ? token.lemma() : head;
    }
    return EVIDENCE.contains(head);
  }

  /** The words of the content that follow the cue; all of it where none do. */
  private static List<Token> after(List<Token> tokens, AttributionSpans spans) {
    int cue = spans.cue().get(spans.cue().size() - 1).end();
    List<Span> following = spans.content().stream().filter(s -> s.start() >= cue).toList();
    List<Span> content = following.isEmpty() ? spans.content() : following;
    return tokens.stream()
        .filter(t -> t.isWord() && content.stream().anyMatch(t.span()::overlaps))
        .toList();
  }
}
