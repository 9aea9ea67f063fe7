package sayso.stance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * How likely the claims of an article are about a proposition at all, so cheap that a classifier
 * need only see the pairs that may be: which share of the proposition's words, rare ones counting
 * more, is in the claim, in the claim with what stands before it, and in the article around it. The
 * article tells its own subjects from others, the claim which of them it speaks of.
 */
public final class Relevance {
  /** Words that say nothing of what a text is about. */
  private static final Set<String> EMPTY =
      Set.of(
          """
              a an the of to in on at for by with from as and or but that this these those it
              its he she they them his her their him i we you our your my me us is are was
              were be been being am do does did has have had will would shall should can could
              may might must there which who whom whose what when where why how if than then
              so too very also just into over about up out not no s t re ve ll d m said says
              say told according
          """
              .strip()
              .split("\\s+"));

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /**
   * Characters before and behind a claim that are the article around it: nearly all of an ordinary
   * one, while a very long one speaks of so much that its claims would be likely about anything.
   */
  private static final int AROUND = 4500;

  private final Rarity rarity;
  private final List<Claim> claims = new ArrayList<>();

  /** Where a stem stands in the article, in order. */
  private final Map<String, List<Integer>> places = new HashMap<>();

  /** The stems of the article and of its claims: a source's name need not stand in the text. */
  private final Set<String> known = new HashSet<>();

  /**
   * Reads an article, once for all propositions.
   *
   * @param rarity of words
   * @param text of the article
   */
  public Relevance(Rarity rarity, String text, List<ClaimText> said) {
    this.rarity = rarity;
    forEachWord(text, (stem, at) -> places.computeIfAbsent(stem, s -> new ArrayList<>()).add(at));
    for (ClaimText claim : said) {
      Set<String> words = words(claim.text());
      Set<String> withContext = words(claim.context());
      withContext.addAll(words);
      claims.add(new Claim(claim.start(), words, withContext));
      known.addAll(words);
    }
    known.addAll(places.keySet());
  }

  private record Claim(int start, Set<String> words, Set<String> withContext) {}

  /** Stems of a text's words, by Porter's algorithm. */
  public static Set<String> words(String text) {
    Set<String> stems = new HashSet<>();
    forEachWord(text, (stem, at) -> stems.add(stem));
    return stems;
  }

  /** Tells the stem of each word that says something, and where it stands. */
  private static void forEachWord(String text, ObjIntConsumer<String> found) {
    PorterStemmer stemmer = new PorterStemmer();
    for (Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT)); word.find(); ) {
      if (!EMPTY.contains(word.group())) {
        found.accept(stemmer.stem(word.group()), word.start());
      }
    }
  }

  /**
   * From 0, nothing in common, to 1, where the claim has all of the proposition's words.
   *
   * @param claim its index
   * @param proposition its {@link #words}
   */
  public double of(int claim, Set<String> proposition) {
    Claim said = claims.get(claim);
    double all = 0;
    double repeated = 0;
    for (String word : proposition) {
      double counts = rarity.weight(word);
      all += 4 * counts;
      if (said.words().contains(word)) {
        repeated += 4 * counts;
      } else if (said.withContext().contains(word)) {
        repeated += 3 * counts;
      } else if (isNear(said.start(), word)) {
        repeated += counts;
      }
    }
    return all == 0 ? 0 : repeated / all;
  }

  private boolean isNear(int start, String word) {
    List<Integer> at = places.getOrDefault(word, List.of());
    int found = Collections.binarySearch(at, start - AROUND);
    int next = found >= 0 ? found : -found - 1;
    return next < at.size() && at.get(next) <= start + AROUND;
  }

  /** What no claim of the article can be beyond. */
  public double atMost(Set<String> proposition) {
    double all = proposition.stream().mapToDouble(rarity::weight).sum();
    double repeated =
        proposition.stream().filter(known::contains).mapToDouble(rarity::weight).sum();
    return all == 0 ? 0 : repeated / all;
  }
}
