package sayso.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which capitals of an article mean something: a capital inside of a sentence does, one at its
 * start or in a headline in title case only if the article or the lexicon knows the word as a name.
 */
final class Casing {
  private static final Set<String> NO_NAME_TAGS =
      Set.of(
          "DT", "IN", "PRP", "PRP$", "CC", "RB", "WRB", "WP", "WDT", "MD", "EX", "TO", "PDT", "CD",
          "UH", "WP$");

  private static final Set<String> SMALL_IN_TITLES =
      Set.of(
          "a", "an", "the", "and", "or", "but", "nor", "of", "in", "on", "at", "to", "for", "by",
          "with", "from", "as", "into", "over", "up", "vs", "via", "is", "not", "after");

  private final Map<String, Integer> capitals = new HashMap<>();
  private final Map<String, Integer> smalls = new HashMap<>();
  private final Map<Sentence, Boolean> shouted = new HashMap<>();

  Casing(List<Block> blocks, List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      boolean headline =
          blocks.stream()
              .filter(b -> b.kind() == Block.Kind.HEADLINE)
              .anyMatch(b -> b.span().contains(sentence.span()));
      boolean title = isShouted(sentence, headline ? 1 : 8);
      shouted.put(sentence, title);
      for (int i = 0; i < sentence.tokens().size(); i++) {
        Token token = sentence.tokens().get(i);
        char first = token.text().charAt(0);
        if (Character.isLowerCase(first)) {
          smalls.merge(lower(token), 1, Integer::sum);
        } else if (Character.isUpperCase(first) && !title && !startsSentence(sentence, i)) {
          capitals.merge(lower(token), 1, Integer::sum);
        }
      }
    }
  }

  /** In title case or capitals: hardly a word but the smallest begins with a small letter. */
  private static boolean isShouted(Sentence sentence, int highForOneLow) {
    int high = 0;
    int low = 0;
    for (Token token : sentence.tokens()) {
      char first = token.text().charAt(0);
      if (Character.isUpperCase(first)) {
        high++;
      } else if (Character.isLowerCase(first) && !SMALL_IN_TITLES.contains(token.text())) {
        low++;
      }
    }
    return high > 3 && low * highForOneLow < high;
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  /** At the start, or behind a colon, a bullet or an opening quotation mark. */
  private static boolean startsSentence(Sentence sentence, int index) {
    if (index == 0) {
      return true;
    }
    String before = sentence.tokens().get(index - 1).text();
    return !Character.isLetterOrDigit(before.charAt(0))
        && !Set.of(",", "(", "-", "'s", "’s", "'", "’", "&", ".", "/", "–", "—").contains(before);
  }

  /** Whether the token may be a part of a name. */
  boolean isNameWord(Sentence sentence, int index) {
    Token token = sentence.tokens().get(index);
    String text = token.text();
    if (!Character.isUpperCase(text.charAt(0))
        || text.equals("I")
        || NameLexicon.has(text, NameLexicon.Role.TIME)) {
      return false;
    }
    boolean acronym = text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    if (Boolean.TRUE.equals(shouted.get(sentence))) {
      return isKnown(token) || (acronym && text.length() < 6 && isAcronymThere(sentence));
    }
    if (NO_NAME_TAGS.contains(token.tag()) && !acronym) {
      return !startsSentence(sentence, index) && !isSmallElsewhere(token) && text.length() > 2;
    }
    if (isParty(sentence, index)) {
      return false;
    }
    if (!startsSentence(sentence, index) || acronym) {
      return true;
    }
    return isKnown(token)
        || startsOrganization(sentence, index)
        || (token.isProperNoun() && !isSmallElsewhere(token))
        || (mayName(token) && isCapital(sentence, index + 1));
  }

  /** "Tarn Motors recalled": whatever its first word is, the second tells. */
  private boolean startsOrganization(Sentence sentence, int index) {
    List<Token> tokens = sentence.tokens();
    return isCapital(sentence, index + 1)
        && NameLexicon.isOrganizationWord(tokens.get(index + 1).text())
        && !isSmallElsewhere(tokens.get(index));
  }

  /** "(R-Iowa)", "(D-N.Y.)": the party's letter. */
  private static boolean isParty(Sentence sentence, int index) {
    List<Token> tokens = sentence.tokens();
    return tokens.get(index).text().length() == 1
        && index + 1 < tokens.size()
        && tokens.get(index + 1).text().matches("[-–]");
  }

  /** Before another capital, a word that is also a common noun or one of origin. */
  private boolean mayName(Token token) {
    return token.isProperNoun()
        || (token.isNoun() && !isSmallElsewhere(token))
        || NameLexicon.has(token.text(), NameLexicon.Role.DEMONYM);
  }

  private boolean isSmallElsewhere(Token token) {
    return smalls.getOrDefault(lower(token), 0) > capitals.getOrDefault(lower(token), 0);
  }

  /** In a headline that is not all in capitals, where capitals alone say "acronym". */
  private static boolean isAcronymThere(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(t -> t.text().chars().skip(1).anyMatch(Character::isLowerCase));
  }

  private boolean isCapital(Sentence sentence, int index) {
    return index < sentence.tokens().size()
        && Character.isUpperCase(sentence.tokens().get(index).text().charAt(0));
  }

  /** A name elsewhere in the article, or listed as one. */
  private boolean isKnown(Token token) {
    String word = token.text();
    String lower = word.toLowerCase(Locale.ROOT);
    int capital = capitals.getOrDefault(lower, 0);
    int small = smalls.getOrDefault(lower, 0);
    return capital > small
        || (small == 0
            && (NameLexicon.isFirstName(word)
                || NameLexicon.isListedPlace(word)
                || (token.isProperNoun() && NameLexicon.isListedOutlet(word))
                || NameLexicon.isTitle(word)));
  }
}
