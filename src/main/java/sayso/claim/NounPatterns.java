package sayso.claim;

import java.util.List;
import java.util.function.Consumer;
import sayso.claim.Complements.Complement;
import sayso.claim.Subjects.Stretch;
import sayso.text.Span;

/**
 * The readings of a sentence's nouns, adjectives and particles as cues: "his denial that", "is
 * certain that", "the suggestion was that", "according to", and a speaker before a colon.
 */
final class NounPatterns {
  private final Phrases words;
  private final Contents contents;
  private final Complements complements;
  private final Consumer<Candidate> found;

  NounPatterns(
      Phrases words, Contents contents, Complements complements, Consumer<Candidate> found) {
    this.words = words;
    this.contents = contents;
    this.complements = complements;
    this.found = found;
  }

  /** Finds the patterns that begin with a noun or a particle. */
  void all() {
    for (int i = 0; i < words.size(); i++) {
      accordingTo(i);
      if (words.isNoun(i)) {
        noun(i);
      }
    }
    colon();
  }

  void adjective(VerbGroup verb, int end) {
    int i = end;
    while (words.isAdverb(i) || words.word(i).equals("it")) {
      i++;
    }
    if (!words.tag(i).matches("JJ[RS]?|VBN")
        || CueLexicon.ENGLISH.find(words.token(i).lemma(), CueLexicon.WordClass.ADJECTIVE)
            == null) {
      return;
    }
    Complement complement = complements.after("", i + 1);
    Stretch subject = Subjects.of(words, verb);
    if (complement.frame().equals("none") || subject == null) {
      return;
    }
    boolean expletive = words.word(subject.from()).equals("it");
    List<Span> content = contents.right(complement.from(), complement.frame());
    if (!content.isEmpty()) {
      add(
          expletive ? List.of() : List.of(Subjects.span(words, subject)),
          words.span(verb.from(), i + 1),
          content,
          words.token(i).lemma(),
          "adjective-" + complement.frame());
    }
  }

  /** "The suggestion was that ...", "their hope is to ...". */
  void copula(VerbGroup verb) {
    int last = verb.from() - 1;
    Complement complement = complements.opener(verb.to());
    if (last < 0 || !words.isNoun(last) || complement == null) {
      return;
    }
    String lemma = words.token(last).lemma();
    int first = words.nounPhraseStart(last);
    if (first < 0
        || !complement.frame().matches("that|to|wh|quote")
        || CueLexicon.ENGLISH.find(lemma, CueLexicon.WordClass.NOUN) == null) {
      return;
    }
    boolean owned = words.tag(first).equals("PRP$");
    add(
        owned ? List.of(words.span(first, first + 1)) : List.of(),
        words.span(owned ? first + 1 : first, verb.to()),
        contents.right(complement.from(), complement.frame()),
        lemma,
        "copula-" + complement.frame());
  }

  private void noun(int i) {
    String lemma = words.token(i).lemma();
    if (CueLexicon.ENGLISH.find(lemma, CueLexicon.WordClass.NOUN) == null) {
      return;
    }
    Complement complement = complements.after("", i + 1);
    // "A post by the mayor" says whose it is, not what is in it.
    if (!complement.frame().matches("that|to|wh|prep-(?!by$).*|quote")) {
      return;
    }
    List<Span> content = contents.right(complement.from(), complement.frame());
    int first = words.nounPhraseStart(i);
    int giver = words.word(i + 1).matches("from|by|of") ? words.nounPhraseEnd(i + 2) : -1;
    if (giver > 0 && words.word(giver).equals("that")) {
      add(
          List.of(words.span(i + 2, giver)),
          words.span(i, i + 2),
          contents.right(giver, "that"),
          lemma,
          "noun-from-that");
      return;
    }
    if (content.isEmpty() || first < 0) {
      return;
    }
    int owner = i;
    while (owner > first && !words.tag(owner).matches("POS|PRP\\$")) {
      owner--;
    }
    int cueEnd = complement.frame().startsWith("prep") ? i + 2 : i + 1;
    VerbGroup verb = first > 0 ? words.verbAt(first - 1) : null;
    boolean light = verb != null && CueWords.LIGHT.contains(words.token(verb.head()).lemma());
    Stretch subject = verb != null && light ? Subjects.of(words, verb) : null;
    if (words.tag(owner).equals("PRP$")) {
      add(
          List.of(words.span(owner, owner + 1)),
          words.span(Math.min(owner + 1, i), cueEnd),
          content,
          lemma,
          "noun-own-" + complement.frame());
    } else if (words.tag(owner).equals("POS") && owner > 0) {
      int start = words.nounPhraseStart(owner - 1);
      add(
          start < 0 ? List.of() : List.of(words.span(start, owner)),
          words.span(owner, cueEnd),
          content,
          lemma,
          "noun-own-" + complement.frame());
    } else if (verb != null && subject != null) {
      add(
          List.of(Subjects.span(words, subject)),
          words.span(verb.from(), cueEnd),
          content,
          words.token(verb.head()).lemma() + " " + lemma,
          "noun-verb-" + complement.frame());
    } else {
      add(List.of(), words.span(first, cueEnd), content, lemma, "noun-" + complement.frame());
    }
  }

  private void accordingTo(int i) {
    boolean according = words.word(i).equals("according") && words.word(i + 1).equals("to");
    boolean per = words.word(i).equals("per") && words.isComma(i - 1);
    int first = according ? i + 2 : i + 1;
    int end = according || per ? words.nounPhraseEnd(first) : -1;
    if (end < 0) {
      return;
    }
    boolean opening = i == 0 || (i == 1 && !words.isQuoteMark(0));
    int apposition = contents.appositionEnd(end);
    if (!opening || words.isComma(apposition)) {
      end = apposition;
    }
    Span source = words.span(first, end);
    Span cue = words.span(i, first);
    List<Span> content =
        opening ? contents.right(words.isComma(end) ? end + 1 : end, "rest") : contents.left(i);
    if (!content.isEmpty()) {
      add(
          List.of(source),
          cue,
          content,
          according ? "according to" : "per",
          opening ? "opening" : "closing");
    }
  }

  /** "Mayor: ...", at the beginning of a headline or a transcript's turn. */
  private void colon() {
    for (int i = 1; i < Math.min(8, words.size() - 1); i++) {
      if (words.word(i).equals(":") && words.nounPhraseStart(i - 1) == 0) {
        add(
            List.of(words.span(0, i)),
            words.span(i, i + 1),
            contents.right(i + 1, "rest"),
            ":",
            "colon");
      }
    }
  }

  private void add(List<Span> source, Span cue, List<Span> content, String lemma, String frame) {
    if (!content.isEmpty()) {
      found.accept(
          new Candidate(new AttributionSpans(source, List.of(cue), content), lemma, frame));
    }
  }
}
