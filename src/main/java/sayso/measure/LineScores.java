package sayso.measure;

import sayso.measure.Program.Run;

/**
 * All that was measured of a variant of the line.
 *
 * @param label the name of the variant
 * @param claims PolNeAR, all attributions
 * @param speech PolNeAR, those of speech alone
 * @param sources GUM's news, attributions given
 * @param given who-says-what, attributions given
 * @param whole who-says-what, from text
 * @param golden the project's own articles
 * @param seed what was found in the seed article
 */
record LineScores(
    String label,
    ClaimScores claims,
    ClaimScores speech,
    SourceScores sources,
    WhoSaysWhatScores given,
    WhoSaysWhatScores whole,
    GoldenScores golden,
    Found seed,
    Speed speed) {

  /** How much was found in an article. */
  record Found(int claims, int nested, int sources, int positions) {}

  /**
   * Three runs of the command.
   *
   * @param sentence on an article of one sentence, which is all start-up
   */
  record Speed(Run sentence, Run seed, int seedWords, Run polnear, int polnearWords) {}
}
