package sayso.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sayso.claim.Phrases.VerbGroup;
import sayso.claim.Subjects.Stretch;
import sayso.text.Span;

/**
 * Every reading of a sentence's words as cue with source and content, likely or not: verbs with
 * their complements, with a quotation or a clause before them, passives, nouns and adjectives with
 * complements, "according to", and a speaker before a colon. {@link CueReliability} says which to
 * believe.
 */
final class CuePatterns {
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
  // "Went on to say", "tried to argue": one verb group, the second verb is the head.
  private static final Set<String> RAISING =
      Set.of("go", "continue", "begin", "start", "use", "try", "appear", "seem");
  private static final Set<String> OPENERS =
      Set.of("whether", "if", "how", "why", "what", "who", "when", "where", "which");
  private static final Set<String> ADJUNCT_OPENERS =
      Set.of("on", "in", "at", "to", "during", "after", "before", "from", "with", "via", "by");
  private static final Set<String> PREPOSITIONS =
      Set.of("about", "of", "for", "on", "against", "with", "to", "over", "in", "as", "at", "by");

  private final Phrases words;
  private final QuotationIndex quotations;
  private final Contents contents;
  private final List<Candidate> found = new ArrayList<>();

  private CuePatterns(Phrases words, QuotationIndex quotations) {
    this.words = words;
    this.quotations = quotations;
    this.contents = new Contents(words, quotations);
  }

  /**
   * A possible attribution.
   *
   * @param lemma of the cue's head
   * @param frame the pattern that it was found by
   */
  record Candidate(AttributionSpans spans, String lemma, String frame) {}

  /** What follows a cue. */
  private record Complement(String frame, int from) {}

  static List<Candidate> in(Phrases words, QuotationIndex quotations) {
    CuePatterns patterns = new CuePatterns(words, quotations);
    List<VerbGroup> verbs = words.verbs();
    for (int i = 0; i < verbs.size(); i++) {
      VerbGroup verb = verbs.get(i);
      VerbGroup next = i + 1 < verbs.size() ? verbs.get(i + 1) : null;
      if (next != null && isRaising(words, verb, next)) {
        verb =
            new VerbGroup(verb.from(), next.to(), next.head(), verb.isFinite(), next.isPassive());
        i++;
      }
      patterns.verb(verb);
    }
    for (int i = 0; i < words.size(); i++) {
      patterns.accordingTo(i);
      if (words.isNoun(i)) {
        patterns.noun(i);
      }
    }
    patterns.colon();
    return patterns.found;
  }

  private static boolean isRaising(Phrases words, VerbGroup verb, VerbGroup next) {
    return RAISING.contains(words.token(verb.head()).lemma())
        && words.tag(next.from()).equals("TO")
        && next.from() - verb.to() <= 1
        && CueLexicon.ENGLISH.find(words.token(next.head()).lemma(), CueLexicon.WordClass.VERB)
            != null;
  }

  private void verb(VerbGroup verb) {
    int end = verb.to();
    String lemma = words.token(verb.head()).lemma();
    CueLexicon.Entry entry = CueLexicon.ENGLISH.at(words.tokens(), verb.head());
    if (entry != null && entry.lemma().contains(" ") && end < words.size()) {
      lemma = entry.lemma();
      end++;
    }
    if (lemma.equals("be") || lemma.matches("become|feel|remain|make|seem")) {
      adjective(verb, end);
    }
    if (lemma.equals("be")) {
      copula(verb);
    }
    if (lemma.matches("be|accord")) {
      return;
    }
    if (verb.isPassive()) {
      passive(verb, lemma, end);
      return;
    }
    Stretch subject = Subjects.of(words, verb);
    Complement complement = complement(lemma, end);
    boolean afterQuote = words.isQuoteMark(verb.from() - 1);
    boolean afterComma = words.isComma(verb.from() - 1);
    if (verb.isFinite() && (afterQuote || (afterComma && subject == null) || verb.from() == 0)) {
      int nounPhrase = words.nounPhraseEnd(end);
      if (nounPhrase > 0 && contents.isClosed(nounPhrase)) {
        Span source = words.span(end, contents.appositionEnd(nounPhrase));
        List<Span> left = contents.left(verb.from());
        if (!left.isEmpty()) {
          add(List.of(source), words.span(verb.from(), end), left, lemma, "inverted");
          return;
        }
      }
    }
    List<Span> source = subject == null ? List.of() : List.of(Subjects.span(words, subject));
    String kind = verb.isFinite() ? "" : words.tag(verb.from()).equals("TO") ? "inf-" : "part-";
    String suffix = subject == null ? "-nosource" : "";
    Span cue = words.span(verb.from(), end);
    boolean bare = complement.frame().equals("none");
    boolean adjunct = complement.frame().matches("prep-(in|on|at|to|with|of|about|for|after)");
    if (subject != null && (bare || (adjunct && isQuoteBefore(subject)))) {
      if (subject.to() <= verb.from() && verb.isFinite()) {
        parenthetical(verb, lemma, end, complement.from(), subject);
      }
      return;
    } else if (bare) {
      return;
    }
    List<Span> content = contents.right(complement.from(), complement.frame());
    if (!content.isEmpty()) {
      add(source, cue, content, lemma, kind + complement.frame() + suffix);
    }
  }

  private boolean isQuoteBefore(Stretch subject) {
    return words.isQuoteMark(subject.from() - 1) && !contents.left(subject.from()).isEmpty();
  }

  /** "A, the mayor said" and "A, the mayor said, B". */
  private void parenthetical(VerbGroup verb, String lemma, int end, int after, Stretch subject) {
    List<Span> left = contents.left(subject.from());
    if (left.isEmpty()) {
      return;
    }
    List<Span> content = new ArrayList<>(left);
    boolean quoted = words.isQuoteMark(subject.from() - 1);
    if (words.isComma(after) && !quoted && after + 2 < words.size()) {
      content.addAll(contents.right(after + 1, "rest"));
    }
    add(
        List.of(Subjects.span(words, subject)),
        words.span(verb.from(), end),
        content,
        lemma,
        quoted ? "after-quote" : "after");
  }

  private void passive(VerbGroup verb, String lemma, int end) {
    Stretch subject = Subjects.of(words, verb);
    Complement complement = complement(lemma, end);
    List<Span> content = new ArrayList<>();
    if (subject != null && !lemma.matches("ask|tell|remind")) {
      content.add(Subjects.span(words, subject));
    }
    List<Span> source = List.of();
    Span cue = words.span(verb.from(), end);
    String frame = "passive-" + complement.frame();
    int agent = words.word(end).equals("by") ? words.nounPhraseEnd(end + 1) : -1;
    if (agent > 0) {
      source = List.of(words.span(end + 1, agent));
      cue = words.span(verb.from(), end + 1);
      frame = "passive-by";
      complement = complement("", agent);
    }
    if (!complement.frame().equals("none") && complement.from() < words.size()) {
      content.addAll(contents.right(complement.from(), complement.frame()));
    }
    if (!content.isEmpty()) {
      add(source, cue, content, lemma, frame);
    }
  }

  private void adjective(VerbGroup verb, int end) {
    int i = end;
    while (words.isAdverb(i) || words.word(i).equals("it")) {
      i++;
    }
    if (!words.tag(i).matches("JJ[RS]?|VBN")
        || CueLexicon.ENGLISH.find(words.token(i).lemma(), CueLexicon.WordClass.ADJECTIVE)
            == null) {
      return;
    }
    Complement complement = complement("", i + 1);
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
  private void copula(VerbGroup verb) {
    int last = verb.from() - 1;
    Complement complement = opener(verb.to());
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
    Complement complement = complement("", i + 1);
    if (!complement.frame().matches("that|to|wh|prep-.*|quote")) {
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
    end = contents.appositionEnd(end);
    Span source = words.span(first, end);
    Span cue = words.span(i, first);
    boolean opening = i == 0 || (i == 1 && !words.isQuoteMark(0));
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

  private Complement complement(String lemma, int end) {
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

  private @Nullable Complement opener(int i) {
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

  private void add(List<Span> source, Span cue, List<Span> content, String lemma, String frame) {
    if (!content.isEmpty()) {
      found.add(new Candidate(new AttributionSpans(source, List.of(cue), content), lemma, frame));
    }
  }
}
