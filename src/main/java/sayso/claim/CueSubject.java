package sayso.claim;

import org.jspecify.annotations.Nullable;
import sayso.text.Sentence;
import sayso.text.Span;

/**
 * Reads off a sentence who does what the verb of a cue tells, for a cue that no source was found
 * to: the subject of an active verb, the agent behind a passive's "by", the one whose promise or
 * warning a noun is.
 */
public final class CueSubject {
  private CueSubject() {}

  /**
   * The noun phrase, with its appositions; null where the sentence has none for the cue.
   *
   * @param sentence that has the cue
   */
  public static @Nullable Span of(Sentence sentence, Span cue) {
    Phrases words = new Phrases(sentence);
    for (VerbGroup verb : words.verbs()) {
      if (words.span(verb.from(), verb.to()).overlaps(cue)) {
        boolean participle = !verb.isFinite() && words.tag(verb.head()).equals("VBN");
        Subjects.Stretch subject =
            verb.isPassive() || participle ? agent(words, verb) : Subjects.of(words, verb);
        return subject == null ? null : Subjects.span(words, subject);
      }
    }
    return owner(words, cue);
  }

  /** "The mayor's public promise": whose it is that a noun tells. */
  private static @Nullable Span owner(Phrases words, Span cue) {
    int noun = 0;
    while (noun < words.size() && words.token(noun).span().end() <= cue.start()) {
      noun++;
    }
    int i = noun - 1;
    while (i >= 0 && noun - i <= 3 && words.tag(i).matches("JJ.*|NN.*|CD")) {
      i--;
    }
    if (i >= 0 && words.tag(i).equals("PRP$")) {
      return words.token(i).span();
    }
    int first = i > 0 && words.tag(i).equals("POS") ? words.nounPhraseStart(i - 1) : -1;
    return first < 0 ? null : words.span(first, i);
  }

  private static Subjects.@Nullable Stretch agent(Phrases words, VerbGroup verb) {
    int end = words.word(verb.to()).equals("by") ? words.nounPhraseEnd(verb.to() + 1) : -1;
    return end < 0 ? null : new Subjects.Stretch(verb.to() + 1, end);
  }
}
