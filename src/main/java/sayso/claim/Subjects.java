package sayso.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sayso.text.Dependency;
import sayso.text.Sentence;
import sayso.text.Span;

/**
 * Finds who does what a verb group tells: the subject to its left, with appositions and relative
 * clauses between commas. A participle, an infinitive or a coordinated verb without a subject of
 * its own takes that of the verb it hangs on. A parsed sentence's arcs come first.
 */
final class Subjects {
  private static final Set<String> RELATIVES = Set.of("who", "which", "that");
  // Longer stretches between two commas are seldom one apposition.
  private static final int APPOSITION = 30;

  private Subjects() {}

  /** A stretch of tokens, end exclusive. */
  record Stretch(int from, int to) {}

  /** The subject of a verb group, null where the sentence has none for it. */
  static @Nullable Stretch of(Phrases words, VerbGroup verb) {
    return of(words, verb, 0);
  }

  private static @Nullable Stretch of(Phrases words, VerbGroup verb, int depth) {
    Stretch parsed = parsed(words, verb.head());
    if (parsed != null) {
      return parsed;
    }
    Stretch own = verb.isFinite() ? own(words, verb.from()) : attached(words, verb.from());
    if (own != null || depth > 4) {
      return own;
    }
    VerbGroup previous = previous(words, verb);
    if (previous != null) {
      return of(words, previous, depth + 1);
    }
    return verb.isFinite() ? null : opened(words, verb);
  }

  /** The noun phrase or relative pronoun that ends right before a finite verb. */
  private static @Nullable Stretch own(Phrases words, int verb) {
    int last = verb - 1;
    while (last >= 0 && (words.isAdverb(last) || words.isTime(last))) {
      last--;
    }
    if (last < 0) {
      return null;
    }
    if (words.isComma(last) || words.isDash(last) || words.word(last).equals(")")) {
      return beforeApposition(words, last);
    }
    boolean relative = RELATIVES.contains(words.word(last)) && !words.tag(last).equals("IN");
    if (relative || words.word(last).equals("who")) {
      return new Stretch(last, last + 1);
    }
    int first = words.nounPhraseStart(last);
    if (first < 0 || words.isTime(last)) {
      return null;
    }
    return new Stretch(first, last + 1);
  }

  /** "NAME, the mayor," and "NAME, who had left," before a verb. */
  private static @Nullable Stretch beforeApposition(Phrases words, int closing) {
    String open = words.word(closing).equals(")") ? "(" : words.word(closing);
    for (int i = closing - 1; i > 0 && i >= closing - APPOSITION; i--) {
      if (words.word(i).equals(open)) {
        int first = words.nounPhraseStart(i - 1);
        boolean ownSubject = words.tag(i + 1).equals("PRP") || words.tag(i + 1).equals("CC");
        if (first >= 0 && !ownSubject && !words.isTime(i - 1)) {
          return new Stretch(first, isAside(words, i + 1, closing) ? i : closing + 1);
        }
      }
    }
    return null;
  }

  /** "However", "in turn": nothing that belongs to the noun phrase. */
  private static boolean isAside(Phrases words, int from, int to) {
    return words.isAdverb(from) || words.tag(from).equals("IN") || to - from < 1;
  }

  /** "The aide, saying ..." and "a memo saying ...": the noun phrase right before a participle. */
  private static @Nullable Stretch attached(Phrases words, int participle) {
    if (words.tag(participle).equals("VBG") && words.isComma(participle - 1)) {
      return author(words, participle - 1);
    }
    if (words.tag(participle).equals("TO") || words.isComma(participle - 1)) {
      return null;
    }
    if (words.tag(participle - 1).equals("IN") || words.isAdverb(participle - 1)) {
      return null;
    }
    int first = words.nounPhraseStart(participle - 1);
    return first < 0 ? null : new Stretch(first, participle);
  }

  /** "A post by the mayor, saying ...": who made the words that a noun phrase is about. */
  private static @Nullable Stretch author(Phrases words, int comma) {
    for (int by = comma - 2; by > 0; by--) {
      if (words.word(by).equals("by")) {
        CueLexicon.Entry made =
            CueLexicon.ENGLISH.find(words.token(by - 1).lemma(), CueLexicon.WordClass.NOUN);
        boolean said = made != null && made.type() == Cue.Type.SPEECH;
        return said && words.nounPhraseEnd(by + 1) == comma ? new Stretch(by + 1, comma) : null;
      }
    }
    return null;
  }

  /** The verb group that a subjectless one hangs on: the nearest finite one to the left. */
  private static @Nullable VerbGroup previous(Phrases words, VerbGroup verb) {
    VerbGroup found = null;
    for (VerbGroup other : words.verbs()) {
      if (other.from() < verb.from() && other.isFinite()) {
        found = other;
      }
    }
    return found;
  }

  /** "Speaking on Monday, the mayor ...": the subject that follows an opening participle. */
  private static @Nullable Stretch opened(Phrases words, VerbGroup participle) {
    for (VerbGroup other : words.verbs()) {
      if (other.from() > participle.to() && other.isFinite()) {
        return own(words, other.from());
      }
    }
    return null;
  }

  private static @Nullable Stretch parsed(Phrases words, int verb) {
    Sentence sentence = words.sentence();
    if (!sentence.isParsed()) {
      return null;
    }
    List<Dependency> arcs = sentence.dependencies();
    for (int i = 0; i < arcs.size(); i++) {
      if (arcs.get(i).head() == verb && arcs.get(i).relation().startsWith("nsubj")) {
        return subtree(arcs, i, verb);
      }
    }
    return null;
  }

  /** The contiguous tokens around {@code root} that hang on it, on its side of the verb. */
  private static Stretch subtree(List<Dependency> arcs, int root, int verb) {
    List<Integer> below = new ArrayList<>();
    for (int i = 0; i < arcs.size(); i++) {
      int node = i;
      while (node >= 0 && node != root) {
        node = arcs.get(node).head();
      }
      if (node == root && (i < verb) == (root < verb)) {
        below.add(i);
      }
    }
    return new Stretch(below.get(0), below.get(below.size() - 1) + 1);
  }

  /** The characters of a stretch. */
  static Span span(Phrases words, Stretch stretch) {
    return words.span(stretch.from(), stretch.to());
  }
}
