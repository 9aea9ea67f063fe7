package sayso.measure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sayso.claim.AttributionSpans;
import sayso.claim.Form;
import sayso.text.Span;

/**
 * An attribution as the scorer of claims sees it: the words of its roles, and its fragments.
 *
 * @param core the source's words without determiners, prepositions and titles; all of them where
 *     nothing else is left
 */
record ScoredAttribution(
    AttributionSpans spans,
    Set<Integer> source,
    Set<Integer> cue,
    Set<Integer> content,
    Set<Integer> core,
    Form form) {
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          ("a an the this that these those of in on at for by to from with and or as 's s mr mrs ms"
                  + " dr sen rep gov former some many most several other another one any all"
                  + " his her their its our my your who which what whom whose it")
              .split(" "));

  static ScoredAttribution of(AttributionSpans given, String text, NumberedWords words) {
    AttributionSpans spans =
        new AttributionSpans(
            Fragments.joined(given.source(), text),
            Fragments.joined(given.cue(), text),
            Fragments.joined(given.content(), text));
    Set<Integer> source = words.in(spans.source());
    Set<Integer> core =
        source.stream()
            .filter(token -> !FUNCTION_WORDS.contains(words.word(token)))
            .collect(Collectors.toUnmodifiableSet());
    return new ScoredAttribution(
        spans,
        source,
        words.in(spans.cue()),
        words.in(spans.content()),
        core.isEmpty() ? source : core,
        Quotation.form(spans.content(), text));
  }

  boolean isEmpty() {
    return source.isEmpty() && cue.isEmpty() && content.isEmpty();
  }

  Set<Integer> words(Role role) {
    return switch (role) {
      case SOURCE -> source;
      case CUE -> cue;
      case CONTENT -> content;
    };
  }

  /** Content overlap over words, 0 to 1. */
  double contentOverlap(ScoredAttribution predicted) {
    return Overlap.dice(content, predicted.content, 1);
  }

  boolean sameContent(ScoredAttribution predicted, double theta) {
    return !content.isEmpty() && !predicted.content.isEmpty() && contentOverlap(predicted) >= theta;
  }

  /** As {@link ClaimScores.Link#CONTENT_SOURCE} says. */
  boolean sameSource(ScoredAttribution predicted) {
    if (source.isEmpty() || predicted.source.isEmpty()) {
      return source.isEmpty() && predicted.source.isEmpty();
    }
    return 2 * Overlap.common(source, predicted.source) >= predicted.source.size()
        && Overlap.any(core, predicted.source);
  }

  boolean sharesCue(ScoredAttribution other) {
    return Overlap.any(cue, other.cue);
  }

  boolean sameWords(ScoredAttribution other) {
    return source.equals(other.source) && cue.equals(other.cue) && content.equals(other.content);
  }

  /** Whether the cue lies inside the content of {@code other}. */
  boolean nestedIn(ScoredAttribution other) {
    return !cue.isEmpty() && other.content.containsAll(cue);
  }

  boolean hasCueOf(Set<String> lemmas, NumberedWords words) {
    return cue.stream().anyMatch(token -> lemmas.contains(words.word(token)));
  }

  /** The role's fragments, cut at line ends. */
  static Set<Span> fragments(List<ScoredAttribution> attributions, Role role, String text) {
    Set<Span> fragments = new HashSet<>();
    for (ScoredAttribution attribution : attributions) {
      fragments.addAll(Fragments.lines(role.of(attribution.spans), text));
    }
    return fragments;
  }
}
