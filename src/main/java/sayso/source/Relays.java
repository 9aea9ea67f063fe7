package sayso.source;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sayso.claim.Attribution;
import sayso.text.Block;
import sayso.text.Sentence;
import sayso.text.Span;
import sayso.text.Token;

/**
 * Who passed a claim on, read off the words around the attribution: an outlet that cites somebody,
 * one who shared another's post, a letter that carries its writer's words.
 */
final class Relays {
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

  private static final Pattern THROUGH =
      Pattern.compile(
          "\\b[Tt]hrough ((?:an?|the|his|her|their|its) (?:\\w+ )?"
              + "(?:spokes\\w+|lawyer|attorney|aide|publicist|representative))\\b");

  private static final Pattern CITING = Pattern.compile("\\bciting\\s");

  private static final Pattern REPOST = Pattern.compile("^\\s*RT\\s+@([\\w.@-]*\\w):?\\s");

  /** Whom a post owes its news to: "via @dana". */
  private static final Pattern CREDIT =
      Pattern.compile("\\b(?:via|h/t|hat tip:?)\\s(@\\w+)", Pattern.CASE_INSENSITIVE);

  private final Discourse discourse;
  private final String text;

  Relays(Discourse discourse) {
    this.discourse = discourse;
    text = discourse.words.text();
  }

  /** The handle, with @, of whose words a post repeats; null where it is the account's own. */
  @Nullable String reposted(Attribution attribution) {
    Span post = post(attribution);
    Matcher matcher = post == null ? null : REPOST.matcher(post.of(text));
    return matcher != null && matcher.find() ? "@" + matcher.group(1) : null;
  }

  /** The handle, with @, of the one whom a post owes its news to; null where it names nobody. */
  @Nullable String credited(Attribution attribution) {
    Span post = post(attribution);
    Matcher matcher = post == null ? null : CREDIT.matcher(post.of(text));
    return matcher != null && matcher.find() ? matcher.group(1) : null;
  }

  private @Nullable Span post(Attribution attribution) {
    int content = attribution.spans().content().get(0).start();
    return discourse.article.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.POST && block.span().contains(content))
        .map(Block::span)
        .findFirst()
        .orElse(null);
  }

  /** Where the one stands whom the attribution's source cites; null where it cites nobody. */
  @Nullable Span cited(Attribution attribution) {
    Span place = attribution.spans().extent();
    Sentence sentence = discourse.sentenceAt(place.start());
    if (sentence == null) {
      return null;
    }
    int end = Math.max(sentence.span().end(), place.end());
    Matcher matcher =
        CITING.matcher(text).region(sentence.span().start(), Math.min(end, text.length()));
    while (matcher.find()) {
      int at = matcher.end();
      if (attribution.spans().content().stream().noneMatch(c -> c.contains(at))) {
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
    Sentence sentence = source.isEmpty() ? null : discourse.sentenceAt(source.get(0).start());
    if (sentence == null) {
      return null;
    }
    Matcher matcher = SHARED.matcher(text).region(sentence.span().start(), source.get(0).start());
    return matcher.find() && matcher.end() == source.get(0).start()
        ? new Span(sentence.span().start(), matcher.start())
        : null;
  }

  /** "Through a spokeswoman, Lee declined": who spoke for the source; null where nobody did. */
  @Nullable Span spokesman(Attribution attribution) {
    Span place = attribution.spans().extent();
    Sentence sentence = discourse.sentenceAt(place.start());
    if (sentence == null) {
      return null;
    }
    Matcher matcher = THROUGH.matcher(text).region(sentence.span().start(), sentence.span().end());
    return matcher.find()
            && attribution.spans().content().stream().noneMatch(c -> c.contains(matcher.start()))
            && attribution.spans().source().stream().noneMatch(s -> s.contains(matcher.start()))
        ? new Span(matcher.start(1), matcher.end())
        : null;
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
