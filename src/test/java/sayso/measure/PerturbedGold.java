package sayso.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import sayso.Annotated;
import sayso.claim.AttributionSpans;
import sayso.read.BratFolder;
import sayso.stance.Stance;
import sayso.text.Proposition;
import sayso.text.Span;

/**
 * Gold with seeded mistakes of every kind that a finder, a resolver and a judge make: predictions
 * on which two scorers can only agree if they count alike.
 */
final class PerturbedGold {
  private static final List<Stance> ANSWERS = List.of(Stance.values());

  private final Random random;

  PerturbedGold(long seed) {
    random = new Random(seed);
  }

  /** Attributions dropped, shifted, doubled, nested, and given other attributions' sources. */
  Annotated claims(BratFolder.Document gold) {
    List<AttributionSpans> events =
        gold.events().stream()
            .map(BratFolder.Event::spans)
            .filter(spans -> !spans.content().isEmpty())
            .toList();
    Predicted predicted = new Predicted(gold.id(), gold.text());
    int count = 0;
    for (AttributionSpans event : events) {
      if (chance(0.15)) {
        continue;
      }
      AttributionSpans spans = shifted(event, gold.text());
      if (chance(0.1)) {
        AttributionSpans other = events.get(random.nextInt(events.size()));
        spans = new AttributionSpans(other.source(), spans.cue(), spans.content());
      }
      if (chance(0.1)) {
        spans = new AttributionSpans(spans.source(), List.of(), spans.content());
      }
      predicted.claim(spans, null, List.of(), Map.of());
      count++;
      if (chance(0.1)) {
        Span part = event.content().get(0);
        AttributionSpans inner =
            new AttributionSpans(
                List.of(part), List.of(middle(part)), List.of(moved(part, gold.text())));
        String within = chance(0.5) ? "c" + count : null;
        predicted.claim(inner, null, List.of(), Map.of(), within);
        count++;
      }
    }
    return predicted.annotated(List.of());
  }

  /** Attributions whose sources are mostly right, else another's or nobody's. */
  Annotated sources(GumGold gold, boolean given) {
    Predicted predicted = new Predicted(gold.id(), gold.text());
    Map<String, String> ids = new HashMap<>();
    List<String> chains = new ArrayList<>();
    gold.attributions().forEach(a -> chains.add(a.chain()));
    for (String chain : chains) {
      if (!ids.containsKey(chain)) {
        ids.put(chain, "s" + (ids.size() + 1));
        List<String> names = gold.chain(chain).names().stream().sorted().toList();
        predicted.source(
            "s" + ids.size(),
            names.isEmpty() || chance(0.1)
                ? "somebody"
                : "Mr. " + names.get(random.nextInt(names.size())));
      }
    }
    for (GumGold.Attributed attribution : gold.attributions()) {
      if (attribution.spans().content().isEmpty() || chance(0.1)) {
        continue;
      }
      AttributionSpans spans =
          given ? attribution.spans() : shifted(attribution.spans(), gold.text());
      predicted.claim(spans, drawn(attribution.chain(), chains, ids), List.of(), Map.of());
    }
    return predicted.annotated(List.of());
  }

  /** Sources, relays and stances mostly right, on claims that are mostly found. */
  Annotated whole(WhoSaysWhatGold gold) {
    Predicted predicted = new Predicted(gold.id(), gold.text());
    Map<String, String> ids = new HashMap<>();
    List<String> entities = new ArrayList<>(gold.entities().keySet());
    for (String entity : entities) {
      ids.put(entity, "s" + (ids.size() + 1));
      List<String> names = gold.entity(entity).names();
      String name = names.get(random.nextInt(names.size()));
      predicted.source(
          "s" + ids.size(), chance(0.3) ? name.substring(name.lastIndexOf(' ') + 1) : name);
    }
    int count = 0;
    for (WhoSaysWhatGold.Event event : gold.events()) {
      if (event.content().isEmpty() || chance(0.1)) {
        continue;
      }
      AttributionSpans spans =
          shifted(new AttributionSpans(List.of(), List.of(), event.content()), gold.text());
      List<String> via = new ArrayList<>();
      for (String relay : event.via()) {
        via.add(String.valueOf(drawn(relay, entities, ids)));
      }
      if (chance(0.05)) {
        via.add("s1");
      }
      predicted.claim(
          spans, drawn(event.source(), entities, ids), via, stances(event, gold.propositions()));
      count++;
      if (chance(0.1)) {
        String within = chance(0.5) ? "c" + count : null;
        Span start = new Span(0, Math.min(20, gold.text().length()));
        predicted.claim(
            new AttributionSpans(List.of(), List.of(), List.of(start)),
            "s1",
            List.of(),
            stances(event, gold.propositions()),
            within);
        count++;
      }
    }
    return predicted.annotated(gold.propositions());
  }

  private Map<String, Stance> stances(WhoSaysWhatGold.Event event, List<Proposition> propositions) {
    Map<String, Stance> stances = new HashMap<>();
    for (Proposition proposition : propositions) {
      Stance right = event.stances().getOrDefault(proposition.id(), Stance.UNRELATED);
      Stance answer = chance(0.2) ? ANSWERS.get(random.nextInt(ANSWERS.size())) : right;
      if (answer != Stance.UNRELATED) {
        stances.put(proposition.id(), answer);
      }
    }
    return stances;
  }

  private @Nullable String drawn(
      @Nullable String right, List<String> all, Map<String, String> ids) {
    if (chance(0.05)) {
      return null;
    }
    String drawn = right == null || chance(0.1) ? all.get(random.nextInt(all.size())) : right;
    return ids.get(drawn);
  }

  private AttributionSpans shifted(AttributionSpans spans, String text) {
    return chance(0.5) ? spans : spans.map(span -> moved(span, text));
  }

  private Span moved(Span span, String text) {
    int start = Math.max(0, span.start() + random.nextInt(25) - 12);
    int end = Math.min(text.length(), span.end() + random.nextInt(25) - 12);
    return new Span(Math.min(start, text.length() - 1), Math.max(end, start + 1));
  }

  private static Span middle(Span span) {
    int third = span.length() / 3;
    return new Span(span.start() + third, span.end() - third);
  }

  private boolean chance(double probability) {
    return random.nextDouble() < probability;
  }
}
