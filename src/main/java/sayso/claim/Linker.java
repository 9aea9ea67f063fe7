package sayso.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sayso.claim.WordLabel.Role;

/**
 * Joins the fragments of a window to attributions, one for each cue that has content: a fragment of
 * content goes to the cue, and a cue to the source, that the links of its words are for. A source
 * may serve several cues.
 */
final class Linker {
  /** How much a link counts that goes to the other side than the label says. */
  private static final double WRONG_SIDE = 0.1;

  private Linker() {}

  /** An attribution as words of a window; without a source where it is implied. */
  record Linked(Fragment cue, @Nullable Fragment source, List<Fragment> contents) {}

  static List<Linked> link(WordScores scores, List<Fragment> fragments) {
    List<Fragment> cues = of(Role.CUE, fragments).toList();
    List<Fragment> sources = of(Role.SOURCE, fragments).toList();
    List<List<Fragment>> contents = new ArrayList<>();
    cues.forEach(cue -> contents.add(new ArrayList<>()));
    of(Role.CONTENT, fragments)
        .forEach(
            content -> {
              Fragment cue = target(content, cues, scores::cueOf, false);
              if (cue != null) {
                contents.get(cues.indexOf(cue)).add(content);
              }
            });
    List<Linked> linked = new ArrayList<>();
    for (int i = 0; i < cues.size(); i++) {
      if (!contents.get(i).isEmpty()) {
        Fragment source = target(cues.get(i), sources, scores::sourceOf, true);
        linked.add(new Linked(cues.get(i), source, contents.get(i)));
      }
    }
    return linked;
  }

  private static Stream<Fragment> of(Role role, List<Fragment> fragments) {
    return fragments.stream().filter(f -> f.role() == role);
  }

  /** The one of {@code others} that a fragment's words link to, null for none of them. */
  private static @Nullable Fragment target(
      Fragment from,
      List<Fragment> others,
      IntFunction<WordScores.Links> links,
      boolean mayBeNone) {
    List<WordScores.Links> words = new ArrayList<>();
    for (int word = from.words().start(); word < from.words().end(); word++) {
      words.add(links.apply(word));
    }
    double none = words.stream().mapToDouble(WordScores.Links::nowhere).sum();
    return others.stream()
        .max(Comparator.comparingDouble(other -> weight(from, other, words)))
        .filter(best -> !mayBeNone || weight(from, best, words) > none)
        .orElse(null);
  }

  private static double weight(Fragment from, Fragment to, List<WordScores.Links> words) {
    boolean fromCue = from.role() == Role.CUE;
    Fragment cue = fromCue ? from : to;
    Fragment sided = fromCue ? to : from;
    boolean left = cue.words().start() < sided.words().start();
    boolean said = sided.cueSide() == WordLabel.Side.LEFT;
    double sum = words.stream().mapToDouble(w -> w.to(to.words())).sum();
    return left == said ? sum : sum * WRONG_SIDE;
  }
}
