package sayso.stance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * How likely the claims of an article are about a proposition at all, so cheap that a classifier
 * need only see the pairs that may be: which share of the proposition's words is in the claim, in
 * the claim with what stands before it, and anywhere in the article. The article tells its own
 * subjects from others, the claim which of them it speaks of.
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

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final List<Claim> claims = new ArrayList<>();
  private final Set<String> article;

  /**
   * Reads an article, once for all propositions.
   *
   * @param text of the article
   */
  public Relevance(String text, List<ClaimText> said) {
    article = words(text);
    for (ClaimText claim : said) {
      Set<String> words = words(claim.text());
      Set<String> around = words(claim.context());
      around.addAll(words);
      // A source's name need not stand in the text.
      article.addAll(words);
      claims.add(new Claim(words, around));
    }
  }

  private record Claim(Set<String> words, Set<String> around) {}

  /** Stems of a text's words, by Porter's algorithm. */
  public static Set<String> words(String text) {
    PorterStemmer stemmer = new PorterStemmer();
    Set<String> stems = new HashSet<>();
    for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT), -1)) {
      if (!word.isEmpty() && !EMPTY.contains(word)) {
        stems.add(stemmer.stem(word));
      }
    }
    return stems;
  }

  /**
   * From 0, nothing in common, to 1, where the claim has all of the proposition's words.
   *
   * @param claim its index
   * @param proposition its {@link #words}
   */
  public double of(int claim, Set<String> proposition) {
    Claim said = claims.get(claim);
    return (share(proposition, said.words())
            + 2 * share(proposition, said.around())
            + share(proposition, article))
        / 4;
  }

  /** What no claim of the article can be beyond. */
  public double atMost(Set<String> proposition) {
    return share(proposition, article);
  }

  private static double share(Set<String> proposition, Set<String> words) {
    long repeated = proposition.stream().filter(words::contains).count();
    return repeated / (double) Math.max(1, proposition.size());
  }
}
