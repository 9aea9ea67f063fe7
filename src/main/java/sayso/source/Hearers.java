package sayso.source;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sayso.text.Name;
import sayso.text.Token;

/** Tells of a name by the words around it whether somebody's words were said or given to it. */
final class Hearers {
  private static final Set<String> TO_OUTLET =
      Set.of("told", "to", "with", "on", "tells", "telling");

  private static final Set<String> MEETINGS =
      Set.of(
          "interview",
          "town",
          "forum",
          "show",
          "program",
          "programme",
          "appearance",
          "podcast",
          "newspaper",
          "magazine",
          "news",
          "radio",
          "television",
          "reporter",
          "host",
          "late",
          "yesterday");

  private static final Set<String> HOSTS =
      Set.of("host", "anchor", "moderator", "interviewer", "correspondent", "reporter");

  private static final Set<String> WRITINGS =
      Set.of(
          "essay",
          "op-ed",
          "op",
          "column",
          "editorial",
          "commentary",
          "interview",
          "article",
          "piece",
          "town",
          "forum",
          "podcast",
          "appearance");

  /** "on Sunday's edition of" a programme. */
  private static final Set<String> BROADCASTS =
      Set.of("broadcast", "edition", "episode", "installment", "instalment", "airing", "show");

  /** What an outlet does that passes somebody's words on: "asked by", "obtained by". */
  private static final Set<String> DONE_BY =
      Set.of(
          "asked",
          "interviewed",
          "reached",
          "contacted",
          "pressed",
          "questioned",
          "obtained",
          "seen",
          "reviewed",
          "published",
          "reported",
          "uncovered",
          "released",
          "quoted",
          "aired");

  /** What is given to an outlet: "audio provided to the Gazette". */
  private static final Set<String> GIVEN_TO =
      Set.of("provided", "given", "gave", "sent", "leaked", "statement", "obtained");

  private final Discourse discourse;
  private final String text;

  Hearers(Discourse discourse) {
    this.discourse = discourse;
    text = discourse.words.text();
  }

  static boolean isAddressing(Token token) {
    return TO_OUTLET.contains(PhraseWords.lower(token));
  }

  /**
   * Whether the entity named at {@code start} is an outlet or a host who heard or printed what the
   * text from {@code scope} on tells.
   */
  boolean hears(int start, int scope, Entity entity) {
    boolean outlet = entity.kind == SourceKind.OUTLET;
    if (!outlet && isNewspaper(start, entity)) {
      entity.kind = SourceKind.OUTLET;
      outlet = true;
    }
    return (outlet || isHost(entity)) && isAddressed(start, scope) && !isModifier(start);
  }

  private boolean isHost(Entity entity) {
    return entity.isPerson()
        && (entity.nouns.stream().anyMatch(HOSTS::contains)
            || entity.namedMentions.stream().anyMatch(m -> owner(m.span().start()) != null));
  }

  /** Where the outlet is named that the name at {@code start} belongs to: "CNN's Ann Lee". */
  @Nullable Integer owner(int start) {
    int index = discourse.words.at(start) - 1;
    while (index > 0 && PhraseWords.isOpeningMark(discourse.words.token(index))) {
      index--;
    }
    Name name =
        index > 0 && isPossessive(discourse.words.token(index))
            ? discourse.words.name(discourse.words.token(index - 1))
            : null;
    Map.Entry<Integer, Entity> owner = discourse.names.byStart().lowerEntry(start);
    boolean owns =
        name != null
            && owner != null
            && name.span().contains(owner.getKey())
            && owner.getValue().kind == SourceKind.OUTLET;
    return owns ? owner.getKey() : null;
  }

  private static boolean isPossessive(Token token) {
    return PhraseWords.isPossessive(token) || token.text().matches("['’‘]");
  }

  /** "a memo seen by the Gazette": who had it, in the description of a document from there on. */
  boolean isGiven(int start, int description) {
    int index = discourse.words.at(start) - 1;
    while (index > 0 && discourse.words.token(index).tag().matches("DT|NNP.*|JJ")) {
      index--;
    }
    return index > 0
        && discourse.words.token(index - 1).span().start() >= description
        && ((word(index).equals("by") && DONE_BY.contains(word(index - 1)))
            || (word(index).equals("to") && GIVEN_TO.contains(word(index - 1))));
  }

  /** "told The Plainsman": a capital article in a sentence is a part of a newspaper's name. */
  private boolean isNewspaper(int start, Entity entity) {
    int index = discourse.words.at(start);
    int the = discourse.words.token(index).text().equals("The") ? index : index - 1;
    return !entity.isPerson()
        && the > 0
        && discourse.words.token(the).text().equals("The")
        && discourse.words.token(the - 1).lemma().equals("tell");
  }

  /** "in a Gazette op-ed": what he wrote is passed on by the paper that printed it. */
  boolean isWriting(int start) {
    int index = discourse.words.at(start);
    Token noun = behind(index);
    int before = index - 1;
    while (before > 0 && discourse.words.token(before).tag().matches("DT|JJ.*|NNP")) {
      before--;
    }
    return noun != null
        && WRITINGS.contains(noun.lemma())
        && before >= 0
        && Set.of("in", "during", "at").contains(PhraseWords.lower(discourse.words.token(before)));
  }

  /** "wrote in", "an op-ed in", "a piece appearing in", "wrote for": where it was printed. */
  private boolean isPrintedIn(int preposition) {
    if (!Set.of("in", "for", "from").contains(word(preposition))) {
      return false;
    }
    for (int i = preposition - 1; i >= Math.max(0, preposition - 3); i--) {
      Token token = discourse.words.token(i);
      boolean printed =
          Set.of("write", "publish").contains(token.lemma())
              || WRITINGS.contains(token.lemma())
              || (i == preposition - 1 && token.lemma().equals("issue"));
      if (printed || !token.tag().matches("VB[GN]|RB|NN|CD|[A-Z]*")) {
        return printed;
      }
    }
    return false;
  }

  private String word(int index) {
    return index < 0 ? "" : PhraseWords.lower(discourse.words.token(index));
  }

  /** The token behind the name at {@code index}; null where there is none. */
  private @Nullable Token behind(int index) {
    Name name = discourse.words.name(discourse.words.token(index));
    int next = index;
    while (name != null
        && next < discourse.words.size()
        && name.equals(discourse.words.name(discourse.words.token(next)))) {
      next++;
    }
    return name == null || next >= discourse.words.size() ? null : discourse.words.token(next);
  }

  /** Behind "told", "with" or "on", a few words of its own phrase aside. */
  private boolean isAddressed(int start, int scope) {
    int index = discourse.words.at(start) - 1;
    for (int steps = 0; steps < 6 && index >= 0; steps++, index--) {
      Token token = discourse.words.token(index);
      String word = PhraseWords.lower(token);
      if (token.span().start() < scope) {
        return false;
      }
      boolean by = word.equals("by") && DONE_BY.contains(word(index - 1));
      if (TO_OUTLET.contains(word) || by || isPrintedIn(index)) {
        return true;
      }
      boolean inPhrase =
          token.isNoun()
              || token.tag().startsWith("JJ")
              || token.tag().equals("DT")
              || token.tag().equals("POS")
              || !token.isWord();
      boolean ofBroadcast = word.equals("of") && BROADCASTS.contains(word(index - 1));
      if (!ofBroadcast && (!inPhrase || word.equals(","))) {
        return false;
      }
    }
    return false;
  }

  /** 'on "Face the Nation"': a name in quotation marks of its own is nobody's words. */
  boolean isInMarks(int start) {
    Name name = discourse.words.name(discourse.words.token(discourse.words.at(start)));
    return name != null
        && start > 0
        && "\"“‘'".indexOf(text.charAt(start - 1)) >= 0
        && text.substring(name.span().end()).matches("(?s)[,.]?[\"”’'].*");
  }

  /** "the Gazette report", "a CNN/ORC poll"; but "a Gazette interview" is one with the Gazette. */
  private boolean isModifier(int start) {
    Token next = behind(discourse.words.at(start));
    if (next == null) {
      return false;
    }
    boolean noun = next.isNoun() && Character.isLowerCase(next.text().charAt(0));
    return next.text().startsWith("/") || (noun && !MEETINGS.contains(next.lemma()));
  }
}
