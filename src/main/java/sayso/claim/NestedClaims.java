package sayso.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sayso.claim.RuleClaimFinder.Scored;
import sayso.text.Span;
import sayso.text.SpanIndex;
import sayso.text.TaggedArticle;

/**
 * Finds by rule the attributions inside of another's content ("X said that Y had denied Z"), which
 * annotations such as PolNeAR leave out and no finder learns from them.
 */
final class NestedClaims {
  // Inside of a content every reading is one more claim; only the surer ones are worth it.
  private static final double RELIABLE = 0.4;

  private NestedClaims() {}

  /**
   * The attributions within {@code outermost}, at any depth, each with the one that holds it.
   *
   * @param candidates of the whole article
   */
  static List<Attribution> in(
      TaggedArticle article, List<Attribution> outermost, List<Scored> candidates) {
    SpanIndex<Attribution> known = new SpanIndex<>(outermost, a -> a.spans().extent());
    List<Attribution> nested = new ArrayList<>();
    candidates.stream()
        .filter(c -> c.reliability() >= RELIABLE)
        // The longest first, so that holders are there before what they hold.
        .sorted(Comparator.comparingInt((Scored c) -> -c.spans().extent().length()))
        .forEach(
            candidate -> {
              Attribution attribution = nested(article, candidate, known);
              if (attribution != null) {
                known.add(attribution);
                nested.add(attribution);
              }
            });
    return nested;
  }

  private static @Nullable Attribution nested(
      TaggedArticle article, Scored candidate, SpanIndex<Attribution> known) {
    Attribution holder = null;
    Span room = null;
    for (Attribution attribution : known.overlapping(candidate.cue())) {
      if (attribution.spans().cue().stream().anyMatch(candidate.cue()::overlaps)) {
        return null;
      }
      for (Span content : attribution.spans().content()) {
        if (content.contains(candidate.cue())
            && candidate.spans().source().stream().allMatch(content::contains)
            && (room == null || content.length() < room.length())) {
          holder = attribution;
          room = content;
        }
      }
    }
    if (holder == null || room == null) {
      return null;
    }
    List<Span> content = clipped(candidate.spans().content(), room);
    if (content.isEmpty()) {
      return null;
    }
    AttributionSpans spans =
        new AttributionSpans(candidate.spans().source(), candidate.spans().cue(), content);
    return Attribution.read(article, spans, candidate.reliability(), holder);
  }

  private static List<Span> clipped(List<Span> content, Span room) {
    return content.stream()
        .filter(room::overlaps)
        .map(s -> new Span(Math.max(s.start(), room.start()), Math.min(s.end(), room.end())))
        .toList();
  }
}
