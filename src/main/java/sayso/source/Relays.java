package sayso.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sayso.claim.Attribution;
import sayso.text.Block;
import sayso.text.Name;
import sayso.text.Sentence;
import sayso.text.Span;
import sayso.text.Token;

/**
 * Who passed a claim on, read off the words around the attribution: an outlet that was told, that
 * held the interview or that cites somebody, one who shared another's post, a letter that carries
 * its writer's words.
 */
final class Relays {
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

  private static final Set<String> CARRIERS =
      Set.of(
          "letter",
          "email",
          "e-mail",
          "memo",
          "memorandum",
          "note",
          "tweet",
          "post",
          "diary",
          "message",
          "memoir",
          "book",
          "autobiography",
          "op-ed",
          "essay");

  private static final Set<String> WORDING =
      Set.of("say", "read", "state", "write", "argue", "warn");

  /** "shared a post by", "retweeted a video from". */
  private static final Pattern SHARED =
      Pattern.compile(
          "\\b(?:re-?shared|shared|retweeted|re-?posted|circulated|forwarded|quoted|amplified)\\s"
              + "(?:an?|the|his|her|their)\\s(?:[\\w-]+\\s){0,3}?"
              + "(?:post|tweet|message|video|letter|article|thread|story|clip|memo|statement)\\s"
              + "(?:by|from|of)\\s");

  private static final Pattern CITING = Pattern.compile("\\bciting\\s");

  private static final Pattern REPOST = Pattern.compile("^\\s*RT\\s+@([\\w.@-]*\\w):?\\s");

  private final Discourse discourse;
  private final String text;

  Relays(Discourse discourse) {
    this.discourse = discourse;
    text = discourse.words.text();
  }

  /** The handle, with @, of whose words a post repeats; null where it is the account's own. */
  @Nullable String reposted(Attribution attribution) {
    int content = attribution.spans().content().get(0).start();
    for (Block block : discourse.article.blocks()) {
      if (block.kind() == Block.Kind.POST && block.span().contains(content)) {
        Matcher matcher = REPOST.matcher(block.span().of(text));
        return matcher.find() ? "@" + matcher.group(1) : null;
      }
    }
    return null;
  }

  /** Outlets of the sentence that were told or that asked. */
  List<Entity> told(Attribution attribution, Entity source) {
    List<Entity> outlets = new ArrayList<>();
    Span place =
        attribution.spans().cue().isEmpty()
            ? attribution.spans().extent()
            : attribution.spans().cue().get(0);
    Sentence sentence = sentenceAt(place.start());
    if (sentence == null) {
      return outlets;
    }
    // An interview is named once a paragraph, whatever number of sentences is quoted from it.
    boolean quoted = discourse.quotes.contains(attribution.spans().content().get(0).start());
    Span scope = quoted ? discourse.paragraph(place) : sentence.span();
    discourse
        .names
        .byStart()
        .subMap(scope.start(), scope.end())
        .forEach(
            (start, entity) -> {
              boolean free =
                  (!discourse.quotes.contains(start) || isInMarks(start))
                      && attribution.spans().content().stream().noneMatch(c -> holds(c, start))
                      && attribution.spans().source().stream().noneMatch(c -> holds(c, start));
              if (free
                  && entity != source
                  && entity.kind == SourceKind.OUTLET
                  && !outlets.contains(entity)
                  && isAddressed(start, scope.start())
                  && !isModifier(start)) {
                outlets.add(entity);
              }
            });
    Entity again = outlets.isEmpty() ? toldAgain(attribution) : null;
    if (again != null && again != source) {
      outlets.add(again);
    }
    return outlets;
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

  private static boolean holds(Span span, int offset) {
    return span.start() <= offset && offset < span.end();
  }

  private @Nullable Sentence sentenceAt(int offset) {
    for (Sentence sentence : discourse.article.sentences()) {
      if (holds(sentence.span(), offset)) {
        return sentence;
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
      if (TO_OUTLET.contains(word)) {
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

  /** Where the one stands whom the attribution's source cites; null where it cites nobody. */
  @Nullable Span cited(Attribution attribution) {
    Span place = attribution.spans().extent();
    Sentence sentence = sentenceAt(place.start());
    if (sentence == null) {
      return null;
    }
    int end = Math.max(sentence.span().end(), place.end());
    Matcher matcher =
        CITING.matcher(text).region(sentence.span().start(), Math.min(end, text.length()));
    while (matcher.find()) {
      int at = matcher.end();
      if (attribution.spans().content().stream().noneMatch(c -> holds(c, at))) {
        return phraseAt(at, sentence.span().end());
      }
    }
    return null;
  }

  /** Where the one stands whose post the source shared, between the source and the cue. */
  @Nullable Span shared(Attribution attribution) {
    List<Span> source = attribution.spans().source();
    List<Span> cue = attribution.spans().cue();
    if (source.isEmpty() || cue.isEmpty()) {
      return null;
    }
    int from = source.get(source.size() - 1).end();
    int to = cue.get(0).start();
    if (from >= to) {
      return null;
    }
    Matcher matcher = SHARED.matcher(text).region(from, to);
    return matcher.find() ? phraseAt(matcher.end(), to) : null;
  }

  /** Where the one stands who shared the source's post: "Hart shared a post by SOURCE". */
  @Nullable Span sharer(Attribution attribution) {
    List<Span> source = attribution.spans().source();
    Sentence sentence = source.isEmpty() ? null : sentenceAt(source.get(0).start());
    if (sentence == null) {
      return null;
    }
    Matcher matcher = SHARED.matcher(text).region(sentence.span().start(), source.get(0).start());
    return matcher.find() && matcher.end() == source.get(0).start()
        ? new Span(sentence.span().start(), matcher.start())
        : null;
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
    int index = discourse.words.at(start);
    Name name = discourse.words.name(discourse.words.token(index));
    while (name != null
        && index < discourse.words.size()
        && name.equals(discourse.words.name(discourse.words.token(index)))) {
      index++;
    }
    if (name == null || index >= discourse.words.size()) {
      return false;
    }
    Token next = discourse.words.token(index);
    boolean noun = next.isNoun() && Character.isLowerCase(next.text().charAt(0));
    return next.text().startsWith("/") || (noun && !MEETINGS.contains(next.lemma()));
  }

  /** Up to the next comma or the end. */
  private @Nullable Span phraseAt(int start, int end) {
    int to = start;
    for (Token token : discourse.words.in(new Span(start, end))) {
      boolean stops =
          token.text().equals(",") || token.text().equals(".") || token.text().equals(";");
      if (stops) {
        break;
      }
      to = token.span().end();
    }
    return to > start ? new Span(start, to) : null;
  }

  /** Whether a document carries its writer's words, who is named with it: "his letter says". */
  boolean carriesWords(Phrase phrase, Attribution attribution) {
    return CARRIERS.contains(phrase.head())
        && !phrase.plural()
        && attribution.spans().cue().stream()
            .flatMap(cue -> discourse.words.in(cue).stream())
            .anyMatch(token -> WORDING.contains(token.lemma()));
  }
}
