package sayso.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sayso.claim.AttributionSpans;
import sayso.claim.Window;
import sayso.claim.WordLabel;
import sayso.text.Span;

/**
 * What the tagger should say of a window's words: each word's label, and for words of contents
 * where their cue stands, for words of cues where their source stands. A link is a stretch of words
 * in the window; {@link #NOWHERE} where there is none in it (an implied source, a cue in another
 * window), null for words that link to nothing.
 */
record ClaimTargets(Window window, List<WordLabel> labels, List<Span> links) {
  /** The link of what is linked to nothing in the window. */
  static final Span NOWHERE = new Span(0, 0);

  /** No link at all; lists of links may not hold null. */
  static final Span NONE = new Span(0, Integer.MAX_VALUE);

  static ClaimTargets of(Window window, List<AttributionSpans> gold) {
    WordLabel[] labels = new WordLabel[window.words().size()];
    Span[] links = new Span[labels.length];
    Arrays.fill(labels, WordLabel.OUTSIDE);
    Arrays.fill(links, NONE);
    for (AttributionSpans attribution : gold) {
      List<Span> cues = words(window, attribution.cue());
      Span cue = cues.isEmpty() ? NOWHERE : cues.get(0);
      List<Span> sources = words(window, attribution.source());
      Span source = sources.isEmpty() ? NOWHERE : sources.get(0);
      int cueStart =
          attribution.cue().isEmpty() ? Integer.MAX_VALUE : attribution.cue().get(0).start();
      cues.forEach(s -> mark(labels, links, s, WordLabel.Role.CUE, WordLabel.Side.LEFT, source));
      for (Span fragment : words(window, attribution.content())) {
        WordLabel.Side side = side(window, fragment, cueStart);
        mark(labels, links, fragment, WordLabel.Role.CONTENT, side, cue);
      }
      for (Span fragment : sources) {
        WordLabel.Side side = side(window, fragment, cueStart);
        // A source of several cues keeps the side of its first one, which comes first in the file.
        if (labels[fragment.start()] == WordLabel.OUTSIDE) {
          mark(labels, links, fragment, WordLabel.Role.SOURCE, side, NONE);
        }
      }
    }
    return new ClaimTargets(window, List.of(labels), List.of(links));
  }

  private static WordLabel.Side side(Window window, Span fragment, int cueStart) {
    return cueStart < window.words().get(fragment.start()).start()
        ? WordLabel.Side.LEFT
        : WordLabel.Side.RIGHT;
  }

  private static void mark(
      WordLabel[] labels,
      Span[] links,
      Span words,
      WordLabel.Role role,
      WordLabel.Side side,
      Span link) {
    for (int w = words.start(); w < words.end(); w++) {
      labels[w] = WordLabel.of(role, side, w == words.start());
      links[w] = link;
    }
  }

  /** The stretches of words that share a character with the spans; neighbours become one. */
  private static List<Span> words(Window window, List<Span> spans) {
    List<Span> stretches = new ArrayList<>();
    int start = -1;
    int count = window.words().size();
    for (int w = 0; w <= count; w++) {
      boolean inside = w < count && spans.stream().anyMatch(window.words().get(w)::overlaps);
      if (inside && start < 0) {
        start = w;
      } else if (!inside && start >= 0) {
        stretches.add(new Span(start, w));
        start = -1;
      }
    }
    return stretches;
  }
}
