package sayso.stance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sayso.neural.Vectors;

/**
 * Each content word of a proposition with the content word of a text that is nearest to it.
 *
 * @param used indices of the text's words that something is aligned with
 * @param repeated share of the proposition's content words whose stem the text has
 * @param shareOfText share of the text's content words whose stem the proposition has
 */
record Alignment(List<Pair> pairs, Set<Integer> used, double repeated, double shareOfText) {
  /** What an equal stem counts beside the cosine. */
  private static final double SAME_STEM = 0.15;

  private static final double CLOSE = 0.5;
  private static final double NEAR = 0.35;

  Alignment {
    pairs = List.copyOf(pairs);
    used = Set.copyOf(used);
  }

  /**
   * A word of the proposition and its nearest in the text.
   *
   * @param text null where the text has no content word
   * @param similarity cosine, and a little more for an equal stem
   */
  record Pair(Signs.Word proposition, Signs.@Nullable Word text, double similarity) {
    boolean isClose() {
      return text != null && similarity > CLOSE;
    }

    /** Nothing in the text is much like it. */
    boolean isLoose() {
      return similarity < CLOSE;
    }

    /** Another word in the same place: an antonym, a synonym, another name. */
    boolean isContrast() {
      return text != null && similarity > NEAR && !text.stem().equals(proposition.stem());
    }
  }

  static Alignment of(Signs text, Signs proposition) {
    Set<String> stems = stems(text);
    Set<String> wanted = stems(proposition);
    List<Pair> pairs = new ArrayList<>();
    Set<Integer> used = new HashSet<>();
    int repeated = 0;
    for (int i = 0; i < proposition.words().size(); i++) {
      Signs.Word word = proposition.words().get(i);
      if (!word.isContent()) {
        continue;
      }
      float[] vector = proposition.encoded().words().get(i).vector();
      int nearest = -1;
      double similarity = 0;
      for (int j = 0; j < text.words().size(); j++) {
        Signs.Word other = text.words().get(j);
        if (other.isContent()) {
          double bonus = other.stem().equals(word.stem()) ? SAME_STEM : 0;
          double s = bonus + Vectors.dot(vector, text.encoded().words().get(j).vector());
          if (s > similarity) {
            similarity = s;
            nearest = j;
          }
        }
      }
      if (nearest >= 0) {
        used.add(nearest);
      }
      pairs.add(new Pair(word, nearest < 0 ? null : text.words().get(nearest), similarity));
      repeated += stems.contains(word.stem()) ? 1 : 0;
    }
    int count = Math.max(1, pairs.size());
    List<Signs.Word> content = text.words().stream().filter(Signs.Word::isContent).toList();
    long shared = content.stream().filter(w -> wanted.contains(w.stem())).count();
    return new Alignment(
        pairs, used, repeated / (double) count, shared / (double) Math.max(1, content.size()));
  }

  /** Mean similarity: how much of the proposition the text says in whatever words. */
  double covered() {
    return pairs.stream().mapToDouble(Pair::similarity).average().orElse(0);
  }

  /** The similarity of the word that is aligned worst. */
  double weakest() {
    return pairs.stream().mapToDouble(Pair::similarity).min().orElse(0);
  }

  /** How many numbers of the proposition the text does not have. */
  double missingNumbers() {
    return pairs.stream()
        .filter(p -> Character.isDigit(p.proposition().form().charAt(0)))
        .filter(p -> p.text() == null || !p.text().stem().equals(p.proposition().stem()))
        .count();
  }

  /** Closely aligned words of which one is negated and the other not, by similarity. */
  double turned() {
    return negated(true);
  }

  /** Closely aligned words that are both negated or both not, by similarity. */
  double kept() {
    return negated(false);
  }

  private double negated(boolean differently) {
    double sum = 0;
    for (Pair pair : pairs) {
      if (pair.isClose()
          && pair.text() != null
          && (pair.text().negated() != pair.proposition().negated()) == differently) {
        sum += pair.similarity();
      }
    }
    return sum;
  }

  private static Set<String> stems(Signs signs) {
    return signs.words().stream()
        .filter(Signs.Word::isContent)
        .map(Signs.Word::stem)
        .collect(Collectors.toSet());
  }
}
