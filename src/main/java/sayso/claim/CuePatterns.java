package sayso.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sayso.claim.Complements.Complement;
import sayso.claim.Subjects.Stretch;
import sayso.text.Span;

/**
 * Every reading of a sentence's words as cue with source and content, likely or not: verbs with
 * their complements, with a quotation or a clause before them, passives, and {@link NounPatterns}.
 * {@link CueReliability} says which to believe.
 */
final class CuePatterns {
  // "Went on to say", "tried to argue": one verb group, the second verb is the head.
  private static final Set<String> RAISING =
      Set.of("go", "continue", "begin", "start", "use", "try");

  private final Phrases words;
  private final Contents contents;
  private final Complements complements;
  private final NounPatterns nouns;
  private final List<Candidate> found = new ArrayList<>();

  private CuePatterns(Phrases words, QuotationIndex quotations) {
    this.words = words;
    this.contents = new Contents(words, quotations);
    this.complements = new Complements(words, quotations);
    this.nouns = new NounPatterns(words, contents, complements, found::add);
  }

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
    patterns.nouns.all();
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
      nouns.adjective(verb, end);
    }
    if (lemma.equals("be")) {
      nouns.copula(verb);
    }
    if (lemma.matches("be|accord")) {
      return;
    }
    if (verb.isPassive()) {
      passive(verb, lemma, end);
      return;
    }
    Complement complement = complements.after(lemma, end);
    if (lemma.matches("seem|appear") && complement.frame().equals("to")) {
      passive(verb, lemma, end);
      return;
    }
    Stretch subject = Subjects.of(words, verb);
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
    if (lemma.equals("share") && isMade(complement)) {
      return;
    }
    List<Span> content = contents.right(complement.from(), complement.frame());
    if (subject != null && complement.frame().equals("quote") && isQuoteBefore(subject)) {
      content = new ArrayList<>(content);
      content.addAll(0, contents.left(subject.from()));
      kind = "around-";
    }
    if (!content.isEmpty()) {
      add(source, cue, content, lemma, kind + complement.frame() + suffix);
    }
  }

  /** Who shares a post passes it on and claims nothing. */
  private boolean isMade(Complement complement) {
    int i = complement.from();
    while (i < words.size() && !words.isNoun(i)) {
      i++;
    }
    while (words.isNoun(i + 1)) {
      i++;
    }
    return complement.frame().equals("object")
        && i < words.size()
        && words.token(i).lemma().matches("post|tweet|video|photo|picture|image|link|article|clip");
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
    Complement complement = complements.after(lemma, end);
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
      complement = complements.after("", agent);
    }
    if (!complement.frame().equals("none") && complement.from() < words.size()) {
      content.addAll(contents.right(complement.from(), complement.frame()));
    }
    if (!content.isEmpty()) {
      add(source, cue, content, lemma, frame);
    }
  }

  private void add(List<Span> source, Span cue, List<Span> content, String lemma, String frame) {
    if (!content.isEmpty()) {
      found.add(new Candidate(new AttributionSpans(source, List.of(cue), content), lemma, frame));
    }
  }
}
