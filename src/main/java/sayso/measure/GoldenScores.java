package sayso.measure;

import java.util.List;
import java.util.stream.Stream;

/**
 * How much of an article's gold in the native format was found.
 *
 * @param gold claims, nested ones included
 * @param found those that a predicted claim was matched with
 * @param right found ones whose source, relays and stances are right, too
 * @param spurious predicted claims that match none
 * @param differences what is wrong, a line each, with the article's id
 */
public record GoldenScores(int gold, int found, int right, int spurious, List<String> differences) {
  public static final GoldenScores NOTHING = new GoldenScores(0, 0, 0, 0, List.of());

  public GoldenScores {
    differences = List.copyOf(differences);
  }

  public GoldenScores plus(GoldenScores other) {
    return new GoldenScores(
        gold + other.gold,
        found + other.found,
        right + other.right,
        spurious + other.spurious,
        Stream.concat(differences.stream(), other.differences.stream()).toList());
  }
}
