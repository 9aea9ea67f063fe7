package sayso.measure;

import java.util.List;
import java.util.Map;

/** Puts scores on one page of Markdown, beside what others reach. */
final class ScorePage {
  private ScorePage() {}

  /**
   * The page.
   *
   * @param lines one a tagger
   * @param stance by the name of the set
   * @param machine that speeds were measured on
   */
  static String of(List<LineScores> lines, Map<String, PairScores> stance, String machine) {
    LineTables tables = new LineTables(lines);
    return """
    # Scores

    Written by `sayso evaluate report`; do not edit. Development sets only. Figures are percentages
    unless the column says otherwise, `-` where nothing was measured, and agree with the scorers in
    `../shared/tools` to 0.1. Rows without "Sayso" are what others reach, most of them on test sets.

    ## Attributions: PolNeAR dev

    Linked attributions: contents overlap with Dice >= 0.5 over words, and sources agree.
    Predictions nested in a gold content are left out, as PolNeAR annotates none.

    %s
    By how much of the content is quoted, linked content+source:

    %s
    Exact spans, contiguous fragments as CofeNet counts them:

    %s
    ## Sources: GUM news, attributions given

    %s
    By how the source stands in the text:

    %s
    Clusters, and pairs wrongly made one:

    %s
    ## Who says what: who-says-what dev

    The headline is positions F1: who takes which side on which proposition.

    %s
    Stance of claims toward propositions:

    %s
    ## Stance pairs

    Each set is scored on its own labels. Emergent's tell how an article presents a rumour
    (`--view article`), the others' the text's own side.

    %s
    ## Single articles

    Sayso's own articles against their gold; wholly right are claims whose content, source, relays
    and stances are right. The seed article has no gold.

    %s
    %s
    ## Speed

    Each run is a process of its own. Start-up is the time for an article of one sentence; words a
    second are those between white space, start-up left out. Measured on %s.

    %s"""
        .formatted(
            tables.claims().markdown(),
            tables.quotations().markdown(),
            tables.spans().markdown(),
            tables.names().markdown(),
            tables.sourceKinds().markdown(),
            tables.clusters().markdown(),
            tables.whole().markdown(),
            tables.sides().markdown(),
            LineTables.pairs(stance).markdown(),
            tables.golden().markdown(),
            tables.seed().markdown(),
            machine,
            tables.speed().markdown());
  }
}
