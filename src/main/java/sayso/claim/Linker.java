package sayso.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** Words that may stand between two fragments of one content. */
  private static final int LARGEST_CUT = 3;

  private Linker() {}

  /** An attribution as words of a window; without a source where it is implied. */
  record Linked(Fragment cue, @Nullable Fragment source, List<Fragment> contents) {}

  static List<Linked> link(WordScores scores, List<Fragment> fragments) {
    List<Fragment> cues = of(Role.CUE, fragments).toList();
    List<Fragment> sources = of(Role.SOURCE, fragments).toList();
    Map<Fragment, List<Link>> contents = new HashMap<>();
    of(Role.CONTENT, fragments)
        .map(content -> best(content, cues, scores::cueOf))
        .flatMap(Optional::stream)
        .forEach(l -> contents.computeIfAbsent(l.to(), cue -> new ArrayList<>()).add(l));
    List<Linked> linked = new ArrayList<>();
    for (Fragment cue : cues) {
      if (contents.containsKey(cue)) {
        Fragment source =
            best(cue, sources, scores::sourceOf)
                .filter(l -> l.weight() > l.nowhere())
                .map(Link::to)
                .orElse(null);
        linked.add(new Linked(cue, source, sides(cue, contents.get(cue))));
      }
    }
    return linked;
  }

  /** The strongest content on each side of a cue, joined with what it was cut from. */
  private static List<Fragment> sides(Fragment cue, List<Link> links) {
    List<Fragment> contents = new ArrayList<>();
    for (boolean left : new boolean[] {true, false}) {
      List<Link> side =
          links.stream()
              .filter(l -> left == (l.from().words().start() < cue.words().start()))
              .toList();
      if (!side.isEmpty()) {
        contents.add(strongest(side));
      }
    }
    return contents;
  }

  private static Fragment strongest(List<Link> side) {
    int first = 0;
    for (int i = 1; i < side.size(); i++) {
      first = side.get(i).weight() > side.get(first).weight() ? i : first;
    }
    int last = first;
    while (first > 0 && isCut(side.get(first - 1), side.get(first))) {
      first--;
    }
    while (last + 1 < side.size() && isCut(side.get(last), side.get(last + 1))) {
      last++;
    }
    Fragment joined = side.get(first).from();
    for (Link link : side.subList(first + 1, last + 1)) {
      joined = joined.with(link.from());
    }
    return joined;
  }

  private static boolean isCut(Link one, Link next) {
    return next.from().words().start() - one.from().words().end() <= LARGEST_CUT;
  }

  private static Stream<Fragment> of(Role role, List<Fragment> fragments) {
    return fragments.stream().filter(f -> f.role() == role);
  }

  /**
   * The link of a fragment to the one of {@code others} that its words are for.
   *
   * @param weight summed over its words
   * @param nowhere that of having no link at all
   */
  private record Link(Fragment from, Fragment to, double weight, double nowhere) {}

  private static Optional<Link> best(
      Fragment from, List<Fragment> others, IntFunction<WordScores.Links> links) {
    List<WordScores.Links> words = new ArrayList<>();
    for (int word = from.words().start(); word < from.words().end(); word++) {
      words.add(links.apply(word));
    }
    double nowhere = words.stream().mapToDouble(WordScores.Links::nowhere).sum();
    return others.stream()
        .map(other -> new Link(from, other, weight(from, other, words), nowhere))
        .max(Comparator.comparingDouble(Link::weight));
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
