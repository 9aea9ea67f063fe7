package sayso.learn;

import ai.djl.ndarray.NDManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import sayso.claim.WordLabel;
import sayso.text.Span;

/**
 * How well a tagger does on windows word by word: F1 of each role's words, and the part of gold
 * words whose strongest link is right.
 */
record TaggerScore(Map<WordLabel.Role, TaggerScore.Counts> counts) {
  TaggerScore {
    counts = Map.copyOf(counts);
  }

  /** Of a role: words found, words in the gold, and those with a link, and how many are right. */
  static final class Counts {
    private int found;
    private int gold;
    private int right;
    private int links;
    private int rightLinks;

    double f1() {
      return 200.0 * right / Math.max(1, found + gold);
    }

    double linked() {
      return 100.0 * rightLinks / Math.max(1, links);
    }
  }

  static TaggerScore of(ClaimTagger tagger, List<ClaimTargets> windows, NDManager manager) {
    Map<WordLabel.Role, Counts> counts = new EnumMap<>(WordLabel.Role.class);
    for (WordLabel.Role role : WordLabel.Role.values()) {
      counts.put(role, new Counts());
    }
    TaggerScore score = new TaggerScore(counts);
    for (ClaimTargets window : windows) {
      try (NDManager sub = manager.newSubManager()) {
        ClaimBatch batch = new ClaimBatch(List.of(window));
        score.add(window, tagger.forward(batch.arrays(sub), false));
      }
    }
    return score;
  }

  private void add(ClaimTargets window, ClaimTagger.Output output) {
    long[] labels = output.labels().argMax(-1).toLongArray();
    long[] toCue = output.contentToCue().argMax(-1).toLongArray();
    long[] toSource = output.cueToSource().argMax(-1).toLongArray();
    int[] pieces = window.window().pieces();
    for (int w = 0; w < pieces.length; w++) {
      WordLabel.Role guess = WordLabel.all().get((int) labels[pieces[w]]).role();
      WordLabel.Role role = window.labels().get(w).role();
      if (guess != null) {
        of(guess).found++;
        of(guess).right += guess == role ? 1 : 0;
      }
      if (role != null) {
        of(role).gold++;
        Span link = window.links().get(w);
        if (!link.equals(ClaimTargets.NONE)) {
          long to = (role == WordLabel.Role.CUE ? toSource : toCue)[pieces[w]];
          of(role).links++;
          of(role).rightLinks += isIn(link, to, pieces) ? 1 : 0;
        }
      }
    }
  }

  private Counts of(WordLabel.Role role) {
    return Objects.requireNonNull(counts.get(role));
  }

  private static boolean isIn(Span link, long piece, int[] pieces) {
    if (link.equals(ClaimTargets.NOWHERE)) {
      return piece == 0;
    }
    return pieces[link.start()] <= piece && piece <= pieces[link.end() - 1];
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "words F1 source %.1f cue %.1f content %.1f, links content to cue %.1f cue to source %.1f",
        of(WordLabel.Role.SOURCE).f1(),
        of(WordLabel.Role.CUE).f1(),
        of(WordLabel.Role.CONTENT).f1(),
        of(WordLabel.Role.CONTENT).linked(),
        of(WordLabel.Role.CUE).linked());
  }
}
