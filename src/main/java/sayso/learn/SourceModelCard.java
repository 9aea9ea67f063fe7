package sayso.learn;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** MODEL.md of the source model: what it is made of and how it does. */
final class SourceModelCard {
  private SourceModelCard() {}

  /**
   * The page.
   *
   * @param scores by mention: how often the rules are right, the model, and of how many choices
   * @param reliability of confidences before they are calibrated
   */
  static String of(
      int articles, int choices, Map<String, int[]> scores, List<Reliability> reliability) {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # sources: whom a source mention stands for

        A logistic regression of OpenNLP over the options of a mention, each by itself right or
        wrong; the most probable is taken. `antecedents.maxent`: features: `StandingFeatures` and
        `DescriptionFeatures`. `confidence.tsv` turns the model's and the rules' confidences into
        probabilities. Scores on the development sets, and what was
        compared: docs/source-model.md. Hashes: SHA256SUMS.

        Made by `sayso train sources --data DATA -o models/sources`; no chance in it.
        """);
    page.append(
        String.format(
            Locale.ROOT,
            """

            | | |
            |---|---|
            | trained on | %,d choices in %,d articles of who-says-what train |
            | licence | for research: annotations Sayso's own, texts PolNeAR's, none stated |
            | scores | right choices %.1f %%, rules %.1f %% (%,d held back) |

            ## On each fifth of the articles, held back from a model of the others

            | mention | rules right, %% | model right, %% | of |
            |---|---:|---:|---:|
            """,
            choices,
            articles,
            100.0 * sum(scores, 1) / sum(scores, 2),
            100.0 * sum(scores, 0) / sum(scores, 2),
            sum(scores, 2)));
    scores.forEach(
        (mention, counts) ->
            page.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %d |%n",
                    mention,
                    100.0 * counts[0] / counts[2],
                    100.0 * counts[1] / counts[2],
                    counts[2])));
    page.append(
        """

        ## Confidences that `confidence.tsv` was fitted on, of the same articles

        | mean, % | right, % | of |
        |---:|---:|---:|
        """);
    for (Reliability row : reliability) {
      page.append(
          String.format(
              Locale.ROOT,
              "| %.1f | %.1f | %,d |%n",
              100 * row.probability(),
              100 * row.right().value(),
              row.right().of()));
    }
    return page.toString();
  }

  private static int sum(Map<String, int[]> scores, int of) {
    return scores.values().stream().mapToInt(counts -> counts[of]).sum();
  }
}
