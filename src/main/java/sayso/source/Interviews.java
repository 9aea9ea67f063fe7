package sayso.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sayso.claim.Attribution;
import sayso.claim.AttributionSpans;
import sayso.text.Name;
import sayso.text.Sentence;
import sayso.text.Span;
import sayso.text.Token;

/**
 * To whom the words of an attribution were said that passes them on: an outlet, a programme or its
 * host that was told, asked or held the interview.
 */
final class Interviews {
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
          "uncovered",
          "released",
          "quoted",
          "aired");

  private static final Set<String> MARKS = Set.of("\"", "“", "‘", "``", "''");

  private final Discourse discourse;
  private final String text;

  Interviews(Discourse discourse) {
    this.discourse = discourse;
    text = discourse.words.text();
  }

  /** Outlets, programmes and hosts of the sentence that were told or that asked. */
  List<Entity> told(Attribution attribution, Entity source) {
    List<Entity> told = new ArrayList<>();
    Span place =
        attribution.spans().cue().isEmpty()
            ? attribution.spans().extent()
            : attribution.spans().cue().get(0);
    Sentence sentence = discourse.sentenceAt(place.start());
    if (sentence == null) {
      return told;
    }
    // An interview is named once a paragraph, whatever number of sentences is quoted from it.
    boolean quoted = discourse.quotes.contains(attribution.spans().content().get(0).start());
    Span scope = quoted ? discourse.paragraph(place) : sentence.span();
    for (Map.Entry<Integer, Entity> name :
        discourse.names.byStart().subMap(scope.start(), scope.end()).entrySet()) {
      int start = name.getKey();
      Entity entity = name.getValue();
      if (entity == source || told.contains(entity) || !isFree(start, attribution.spans())) {
        continue;
      }
      Integer owner = owner(start, told);
      if (owner != null) {
        told.remove(told.size() - 1);
        told.add(ofOutlet(owner, start, entity));
      } else if (isHearer(start, scope.start(), entity)
          || (source.isPerson() && entity.kind == SourceKind.OUTLET && isWriting(start))) {
        told.add(entity);
      }
    }
    Entity again = told.isEmpty() ? toldAgain(attribution) : null;
    if (again != null && again != source) {
      told.add(again);
    }
    return told;
  }

  private boolean isFree(int start, AttributionSpans spans) {
    return (!discourse.quotes.contains(start) || isInMarks(start))
        && spans.content().stream().noneMatch(c -> c.contains(start))
        && spans.source().stream().noneMatch(c -> c.contains(start));
  }

  private boolean isHearer(int start, int scope, Entity entity) {
    boolean outlet = entity.kind == SourceKind.OUTLET;
    if (!outlet && isNewspaper(start, entity)) {
      entity.kind = SourceKind.OUTLET;
      outlet = true;
    }
    return (outlet || isHost(entity)) && isAddressed(start, scope) && !isModifier(start);
  }

  private static boolean isHost(Entity entity) {
    return entity.isPerson() && entity.nouns.stream().anyMatch(HOSTS::contains);
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

  /** Where the outlet is named that the name belongs to and that was told: "CNN's Ann Lee". */
  private @Nullable Integer owner(int start, List<Entity> told) {
    int index = discourse.words.at(start) - 1;
    while (index > 0 && MARKS.contains(discourse.words.token(index).text())) {
      index--;
    }
    if (told.isEmpty() || index < 1 || !isPossessive(discourse.words.token(index))) {
      return null;
    }
    Map.Entry<Integer, Entity> owner = discourse.names.byStart().lowerEntry(start);
    Name name = discourse.words.name(discourse.words.token(index - 1));
    boolean owns =
        owner != null
            && name != null
            && name.span().contains(owner.getKey())
            && owner.getValue() == told.get(told.size() - 1)
            && owner.getValue().kind == SourceKind.OUTLET;
    return owns ? owner.getKey() : null;
  }

  private static boolean isPossessive(Token token) {
    return PhraseWords.isPossessive(token) || token.text().matches("['’]");
  }

  /** The host himself; a programme with its outlet in its name. */
  private Entity ofOutlet(int owner, int start, Entity entity) {
    Name name = discourse.words.name(discourse.words.token(discourse.words.at(start)));
    if (entity.kind == SourceKind.OUTLET && name != null) {
      entity.addName(new Span(owner, name.span().end()).of(text));
    }
    return entity;
  }

  /** "in a Gazette op-ed": what he wrote is passed on by the paper that printed it. */
  private boolean isWriting(int start) {
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

  /** "told the newspaper": the outlet that was last named. */
  private @Nullable Entity toldAgain(Attribution attribution) {
    for (Span cue : attribution.spans().cue()) {
      int next = discourse.words.at(cue.end() - 1) + 1;
      boolean outlet =
          next + 1 < discourse.words.size()
              && TO_OUTLET.contains(PhraseWords.lower(discourse.words.token(next - 1)))
              && PhraseWords.lower(discourse.words.token(next)).equals("the")
              && NounClass.of(discourse.words.token(next + 1).lemma()) == NounClass.OUTLET;
      List<Reference> before = outlet ? discourse.before(cue.start()) : List.of();
      for (int i = before.size() - 1; i >= 0; i--) {
        if (before.get(i).entity().kind == SourceKind.OUTLET) {
          return before.get(i).entity();
        }
      }
    }
    return null;
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
      if (!inPhrase || word.equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** 'on "Face the Nation"': a name in quotation marks of its own is nobody's words. */
  private boolean isInMarks(int start) {
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
