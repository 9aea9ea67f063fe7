package sayso.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sayso.text.Sentence;
import sayso.text.Span;
import sayso.text.Token;

/**
 * A sentence as the claim rules see it: tokens by index, verb groups, and noun phrases read off the
 * parts of speech, so that the rules need no parser.
 */
final class Phrases {
  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "aug.",
          "sept.",
          "oct.",
          "nov.",
          "dec.",
          "week",
          "month",
          "year",
          "night",
          "morning",
          "afternoon",
          "evening",
          "weekend");
  private static final Set<String> TIME_MODIFIERS =
      Set.of("late", "early", "earlier", "last", "this", "next", "past", "later");
  // Forms that are never nouns, though a tagger that has seen few of them says so.
  static final Set<String> PAST_FORMS =
      Set.of(
          "said",
          "told",
          "asked",
          "added",
          "wrote",
          "denied",
          "argued",
          "insisted",
          "announced",
          "explained",
          "warned",
          "believed",
          "confirmed",
          "declared",
          "admitted",
          "tweeted");
  private static final Set<String> ATTACHING =
      Set.of(
          "of",
          "for",
          "in",
          "from",
          "at",
          "on",
          "with",
          "to",
          "by",
          "about",
          "against",
          "between",
          "among",
          "near",
          "behind",
          "within",
          "inside",
          "like",
          "familiar");

  private final Sentence sentence;
  private final List<Token> tokens;
  private final List<VerbGroup> verbs;

  Phrases(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens().stream().map(Phrases::corrected).toList();
    this.verbs = VerbGroup.in(tokens);
  }

  private static Token corrected(Token token) {
    if (token.text().matches("ca|wo|sha")) {
      return new Token(token.span(), token.text(), "MD", token.lemma());
    }
    boolean past = !token.isVerb() && PAST_FORMS.contains(token.text());
    return past ? new Token(token.span(), token.text(), "VBD", lemma(token.text())) : token;
  }

  private static String lemma(String past) {
    return switch (past) {
      case "said" -> "say";
      case "told" -> "tell";
      case "wrote" -> "write";
      case "denied" -> "deny";
      case "admitted" -> "admit";
      case "argued", "announced", "believed", "declared" -> past.substring(0, past.length() - 1);
      default -> past.substring(0, past.length() - 2);
    };
  }

  int size() {
    return tokens.size();
  }

  Sentence sentence() {
    return sentence;
  }

  List<VerbGroup> verbs() {
    return verbs;
  }

  List<Token> tokens() {
    return tokens;
  }

  Token token(int i) {
    return tokens.get(i);
  }

  /** The lower-cased word at an index; empty outside of the sentence. */
  String word(int i) {
    return i < 0 || i >= size() ? "" : token(i).text().toLowerCase(Locale.ROOT);
  }

  /** The part of speech at an index; empty outside of the sentence. */
  String tag(int i) {
    return i < 0 || i >= size() ? "" : token(i).tag();
  }

  Span span(int from, int to) {
    return token(from).span().cover(token(to - 1).span());
  }

  boolean isTime(int i) {
    boolean before = TIME_MODIFIERS.contains(word(i)) && TIMES.contains(word(i + 1));
    return before || (TIMES.contains(word(i)) && tag(i).matches("NN.*|RB"));
  }

  boolean isQuoteMark(int i) {
    return switch (word(i)) {
      case "\"", "“", "”", "''", "``", "„", "«", "»" -> true;
      case "‘" -> true;
      default -> false;
    };
  }

  boolean isComma(int i) {
    return word(i).equals(",");
  }

  boolean isDash(int i) {
    return switch (word(i)) {
      case "--", "—", "–", "-" -> true;
      default -> false;
    };
  }

  boolean isAdverb(int i) {
    return tag(i).startsWith("RB");
  }

  boolean isNoun(int i) {
    return tag(i).startsWith("NN");
  }

  /** Whether a noun phrase can begin here. */
  boolean opensNounPhrase(int i) {
    String tag = tag(i);
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || Set.of("DT", "PDT", "PRP", "PRP$", "CD", "$", "EX", "WP").contains(tag)
        || (tag.equals("VBG") && isNoun(i + 1));
  }

  private boolean closesNounPhrase(int i) {
    String tag = tag(i);
    return tag.startsWith("NN")
        || tag.equals("PRP")
        || tag.equals("CD")
        || tag.equals("DT")
        || tag.equals("EX")
        || tag.equals("FW")
        || (tag.startsWith("JJ") && (tag(i - 1).matches("DT|JJ") || tag.equals("JJS")))
        || Set.of("many", "several", "others", "some", "most", "few").contains(word(i));
  }

  private boolean isInsideNounPhrase(int i) {
    String tag = tag(i);
    return closesNounPhrase(i)
        || tag.startsWith("JJ")
        || Set.of("POS", "PRP$", "PDT", "$", "HYPH", "SYM").contains(tag)
        || (tag.matches("VB[NDG]")
            && !PAST_FORMS.contains(word(i))
            && (tag(i - 1).equals("DT")
                || tag(i - 1).startsWith("JJ")
                || tag(i - 1).equals("PRP$")))
        || word(i).equals("&")
        || word(i).equals("-");
  }

  /**
   * The index of the first token of the noun phrase that ends with the token {@code last},
   * prepositional phrases and coordinated phrases included; -1 if none ends there.
   */
  int nounPhraseStart(int last) {
    if (last < 0 || !closesNounPhrase(last)) {
      return -1;
    }
    if (tag(last).matches("PRP|EX")) {
      int bearer = word(last).matches(".+sel(f|ves)") ? nounPhraseStart(last - 1) : -1;
      return bearer < 0 ? last : bearer;
    }
    int first = last;
    int conjunct = -1;
    while (first > 0) {
      int i = first - 1;
      boolean begun = Set.of("DT", "PRP$", "PDT").contains(tag(first)) && first < last;
      if (tag(i).equals("PRP") || (isTime(i) && !tag(first).equals("POS"))) {
        break;
      } else if (word(i).equals("and") || word(i).equals("or")) {
        if (!closesNounPhrase(i - 1) || tag(i - 1).equals("PRP")) {
          break;
        }
        conjunct = first;
      } else if (tag(i).equals("IN") || tag(i).equals("TO")) {
        if (!ATTACHING.contains(word(i)) || !closesNounPhrase(i - 1) || isTime(i - 1)) {
          break;
        }
      } else if (!isInsideNounPhrase(i) || (begun && !tag(i).equals("PDT"))) {
        break;
      }
      first = i;
    }
    // In "won the vote and the mayor said" only the last conjunct is the phrase.
    boolean isObject = first > 0 && (token(first - 1).isVerb() || tag(first - 1).matches("IN|TO"));
    if (conjunct > first && isObject) {
      first = conjunct;
    }
    while (first < last && (isAdverb(first) || tag(first).matches("CC|IN|TO|POS"))) {
      first++;
    }
    return first;
  }

  /**
   * The index after the noun phrase that begins at {@code first}, prepositional phrases included;
   * -1 if none begins there.
   */
  int nounPhraseEnd(int first) {
    if (!opensNounPhrase(first)) {
      return -1;
    }
    int end = first;
    int i = first;
    while (i < size()) {
      boolean next = i > first && closesNounPhrase(i - 1);
      if (tag(i).equals("PRP") && i > first) {
        break;
      } else if (isTime(i) && i > first && next) {
        break;
      } else if (tag(i).matches("DT|PRP\\$") && next && !tag(i - 1).matches("DT|PDT")) {
        break;
      } else if (isInsideNounPhrase(i) || (tag(i).equals("VBG") && i == first)) {
        i++;
        end = closesNounPhrase(i - 1) ? i : end;
        if (tag(i - 1).equals("PRP")) {
          break;
        }
      } else if (next
          && (ATTACHING.contains(word(i)) || word(i).matches("and|or"))
          && opensNounPhrase(i + 1)
          && !isTime(i + 1)
          && !tag(i + 1).matches("PRP|WP")
          && !word(i).equals("to")) {
        i++;
      } else {
        break;
      }
    }
    return end > first ? end : -1;
  }

  /** The verb group that holds a token or begins right there, null for none. */
  @Nullable VerbGroup verbAt(int i) {
    return verbs.stream().filter(v -> v.from() <= i && i < v.to()).findFirst().orElse(null);
  }
}
