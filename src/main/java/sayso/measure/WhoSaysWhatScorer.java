package sayso.measure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sayso.Annotated;
import sayso.claim.Claim;
import sayso.measure.WhoSaysWhatGold.Entity;
import sayso.measure.WhoSaysWhatGold.Event;
import sayso.source.Source;
import sayso.stance.Judgement;
import sayso.stance.Stance;
import sayso.text.Proposition;
import sayso.text.Span;

/**
 * Compares one annotated article with its who-says-what gold. Events and claims are matched one to
 * one by their contents, with Dice >= 0.5 over words; sources, relays and stances are compared over
 * the matches, positions without them.
 */
public final class WhoSaysWhatScorer {
  private static final double CONTENT_OVERLAP = 0.5;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  private final WhoSaysWhatGold gold;
  private final Annotated annotated;
  private final Map<String, String> names;
  private final SameSource same;
  private final Matching matching;

  private WhoSaysWhatScorer(WhoSaysWhatGold gold, Annotated annotated) {
    this.gold = gold;
    this.annotated = annotated;
    names = Source.names(annotated.sources());
    same = new SameSource(gold.entities().values());
    List<Set<Integer>> events = gold.events().stream().map(e -> words(e.content())).toList();
    List<Set<Integer>> claims =
        annotated.claims().stream().map(c -> words(c.attribution().spans().content())).toList();
    matching =
        Matching.best(
            events.size(),
            claims.size(),
            CONTENT_OVERLAP,
            (e, c) -> Overlap.dice(events.get(e), claims.get(c), 0));
  }

  /** The scores of one article, whose text has to be the gold's. */
  public static WhoSaysWhatScores score(WhoSaysWhatGold gold, Annotated annotated) {
    return new WhoSaysWhatScorer(gold, annotated).score();
  }

  private WhoSaysWhatScores score() {
    Share sourcesFound = Share.NOTHING;
    Share sourcesAll = Share.NOTHING;
    Tally relays = Tally.NOTHING;
    List<BCubed.Item> items = new ArrayList<>();
    Map<Stance, Tally> stances = new EnumMap<>(Stance.class);
    Map<Stance, Tally> stancesFound = new EnumMap<>(Stance.class);
    for (int e = 0; e < gold.events().size(); e++) {
      Event event = gold.events().get(e);
      Claim claim = claimOf(e);
      String source = event.knownSource();
      if (source != null) {
        boolean right = claim != null && same.test(name(claim.source()), gold.entity(source));
        sourcesAll = sourcesAll.plus(Share.of(right));
        if (claim != null) {
          sourcesFound = sourcesFound.plus(Share.of(right));
          items.add(new BCubed.Item(source, claim.source()));
        }
      }
      if (claim != null && event.sourceIsSure()) {
        relays = relays.plus(relays(event, claim));
      }
      addStances(event, claim, stances);
      if (claim != null) {
        addStances(event, claim, stancesFound);
      }
    }
    addFalseAlarms(stances);
    return new WhoSaysWhatScores(
        gold.events().size(),
        annotated.claims().size(),
        matching.gold().size(),
        sourcesFound,
        sourcesAll,
        BCubed.of(items),
        relays,
        stances,
        stancesFound,
        PositionTally.of(gold, annotated.positions(), same, names));
  }

  private Tally relays(Event event, Claim claim) {
    List<Entity> left = new ArrayList<>(event.via().stream().map(gold::entity).toList());
    int hits = 0;
    for (String relay : claim.via()) {
      for (Entity entity : left) {
        if (same.test(name(relay), entity)) {
          left.remove(entity);
          hits++;
          break;
        }
      }
    }
    return Tally.of(hits, event.via().size(), claim.via().size());
  }

  private void addStances(Event event, @Nullable Claim claim, Map<Stance, Tally> tallies) {
    for (Proposition proposition : gold.propositions()) {
      if (event.unsure().contains(proposition.id())) {
        continue;
      }
      Stance right = event.stances().get(proposition.id());
      Stance answer = claim == null ? null : stances(claim).get(proposition.id());
      int hit = right == answer ? 1 : 0;
      if (right != null) {
        tallies.merge(right, new Tally(hit, 1, 0, 0), Tally::plus);
      }
      if (answer != null) {
        tallies.merge(answer, new Tally(0, 0, hit, 1), Tally::plus);
      }
    }
  }

  /** Stances of outermost claims that match no event. */
  private void addFalseAlarms(Map<Stance, Tally> tallies) {
    for (int c = 0; c < annotated.claims().size(); c++) {
      Claim claim = annotated.claims().get(c);
      if (!matching.hasPredicted(c) && claim.within() == null) {
        stances(claim)
            .values()
            .forEach(stance -> tallies.merge(stance, new Tally(0, 0, 0, 1), Tally::plus));
      }
    }
  }

  private Map<String, Stance> stances(Claim claim) {
    Map<String, Stance> stances = new HashMap<>();
    for (Map.Entry<String, Judgement> entry :
        annotated.stances().getOrDefault(claim.id(), Map.of()).entrySet()) {
      if (entry.getValue().stance() != Stance.UNRELATED) {
        stances.put(entry.getKey(), entry.getValue().stance());
      }
    }
    return stances;
  }

  private @Nullable Claim claimOf(int event) {
    return matching.hasGold(event) ? annotated.claims().get(matching.predicted(event)) : null;
  }

  private @Nullable String name(@Nullable String source) {
    return source == null ? null : names.get(source);
  }

  /** Where the words in the spans begin. */
  private Set<Integer> words(List<Span> spans) {
    Set<Integer> starts = new HashSet<>();
    Matcher word = WORD.matcher(gold.text());
    for (Span span : spans) {
      word.region(span.start(), span.end());
      while (word.find()) {
        starts.add(word.start());
      }
    }
    return starts;
  }
}
