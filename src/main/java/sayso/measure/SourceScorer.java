package sayso.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sayso.claim.AttributionSpans;
import sayso.measure.GumGold.Attributed;
import sayso.measure.GumGold.Chain;
import sayso.text.Span;

/**
 * Compares resolved sources with gold coreference chains. A named chain is right when the predicted
 * name is one of its names, or shares a person's last name that no other chain has; an unnamed one
 * is right when the predicted name is no name of a named chain, because then it stayed anonymous.
 */
public final class SourceScorer {
  private static final double CONTENT_OVERLAP = 0.3;

  private final boolean mentionsGiven;

  /**
   * @param mentionsGiven whether predictions were made for the gold attributions, and are aligned
   *     with them by equal sources; otherwise cues or sources have to share a character, and
   *     contents to overlap with Dice >= 0.3 over characters
   */
  public SourceScorer(boolean mentionsGiven) {
    this.mentionsGiven = mentionsGiven;
  }

  /**
   * A predicted attribution.
   *
   * @param entity id of its source in the document, null where it is left open
   */
  public record Resolved(AttributionSpans spans, @Nullable String entity, @Nullable String name) {}

  private record Characters(Set<Integer> source, Set<Integer> cue, Set<Integer> content) {
    static Characters of(AttributionSpans spans) {
      return new Characters(of(spans.source()), of(spans.cue()), of(spans.content()));
    }

    private static Set<Integer> of(List<Span> spans) {
      Set<Integer> characters = new HashSet<>();
      for (Span span : spans) {
        for (int i = span.start(); i < span.end(); i++) {
          characters.add(i);
        }
      }
      return characters;
    }
  }

  /** The scores of one document; spans are Java string indices of its text. */
  public SourceScores score(GumGold gold, List<Resolved> predicted) {
    Matching matching = aligned(gold.attributions(), predicted);
    Map<String, Integer> lastNames = lastNames(gold);
    Map<String, Share> names = new HashMap<>();
    List<BCubed.Item> items = new ArrayList<>();
    for (int g : matching.gold()) {
      Attributed attributed = gold.attributions().get(g);
      Resolved resolved = predicted.get(matching.predicted(g));
      Chain chain = gold.chain(attributed.chain());
      String kind = attributed.sourceKind() + (chain.named() ? ", chain named" : ", chain unnamed");
      names.merge(kind, Share.of(right(chain, resolved.name(), gold, lastNames)), Share::plus);
      items.add(new BCubed.Item(attributed.chain(), resolved.entity()));
    }
    return merges(gold, items)
        .plus(
            new SourceScores(
                gold.attributions().size(),
                items.size(),
                names,
                BCubed.of(items),
                Tally.NOTHING,
                Share.NOTHING,
                Share.NOTHING));
  }

  private Matching aligned(List<Attributed> gold, List<Resolved> predicted) {
    List<Characters> golds = gold.stream().map(a -> Characters.of(a.spans())).toList();
    List<Characters> predictions = predicted.stream().map(a -> Characters.of(a.spans())).toList();
    return Matching.of(
        golds.size(),
        predictions.size(),
        (i, j) -> {
          Characters g = golds.get(i);
          Characters p = predictions.get(j);
          boolean cues = Overlap.any(g.cue(), p.cue());
          return mentionsGiven
              ? g.source().equals(p.source()) && (p.cue().isEmpty() || cues)
              : (cues || Overlap.any(g.source(), p.source()))
                  && Overlap.dice(g.content(), p.content(), 1) >= CONTENT_OVERLAP;
        });
  }

  private static boolean right(
      Chain chain, @Nullable String predicted, GumGold gold, Map<String, Integer> lastNames) {
    String name = predicted == null ? "" : GumGold.comparable(predicted);
    if (!chain.named()) {
      return gold.chains().values().stream().noneMatch(c -> c.named() && c.names().contains(name));
    }
    if (chain.names().contains(name)) {
      return true;
    }
    String last = last(name);
    return chain.person()
        && lastNames(chain).contains(last)
        && lastNames.getOrDefault(last, 0) == 1;
  }

  /** How many named persons have each last name. */
  private static Map<String, Integer> lastNames(GumGold gold) {
    Map<String, Integer> counts = new HashMap<>();
    for (Chain chain : gold.chains().values()) {
      if (chain.named() && chain.person()) {
        lastNames(chain).forEach(last -> counts.merge(last, 1, Integer::sum));
      }
    }
    return counts;
  }

  private static Set<String> lastNames(Chain chain) {
    return chain.names().stream().map(SourceScorer::last).collect(Collectors.toSet());
  }

  private static String last(String name) {
    String stripped = name.strip();
    return stripped.substring(stripped.lastIndexOf(' ') + 1);
  }

  private static SourceScores merges(GumGold gold, List<BCubed.Item> items) {
    Tally pairs = Tally.NOTHING;
    Share unnamed = Share.NOTHING;
    Share named = Share.NOTHING;
    for (int a = 0; a < items.size(); a++) {
      for (int b = a + 1; b < items.size(); b++) {
        BCubed.Item one = items.get(a);
        BCubed.Item other = items.get(b);
        String entity = one.predicted();
        boolean predicted = entity != null && entity.equals(other.predicted());
        boolean same = one.gold().equals(other.gold());
        pairs = pairs.plus(Tally.of(same && predicted ? 1 : 0, same ? 1 : 0, predicted ? 1 : 0));
        boolean oneNamed = gold.chain(one.gold()).named();
        boolean otherNamed = gold.chain(other.gold()).named();
        if (!same && !oneNamed && !otherNamed) {
          unnamed = unnamed.plus(Share.of(predicted));
        } else if (!same && oneNamed != otherNamed) {
          named = named.plus(Share.of(predicted));
        }
      }
    }
    return new SourceScores(0, 0, Map.of(), BCubed.NOTHING, pairs, unnamed, named);
  }
}
