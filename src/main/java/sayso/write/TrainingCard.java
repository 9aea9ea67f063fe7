package sayso.write;

import java.util.List;
import java.util.Locale;

/** README.md of a folder of training data: a data set card as Hugging Face reads it. */
final class TrainingCard {
  private TrainingCard() {}

  /** How much a split has. */
  record Size(String split, int articles, int paragraphs, int pairs) {}

  static String of(List<Size> sizes, TrainingWriter.Options options) {
    StringBuilder card = new StringBuilder("---\nconfigs:\n");
    for (String set : List.of("claims", "stance")) {
      card.append("- config_name: ").append(set).append("\n  data_files:\n");
      for (Size size : sizes) {
        String split = size.split().equals("dev") ? "validation" : size.split();
        card.append("  - split: ").append(split);
        card.append("\n    path: ").append(set).append('/').append(size.split());
        card.append(".parquet\n");
      }
    }
    card.append(
        """
        task_categories:
        - token-classification
        - text-classification
        language:
        - en
        ---

        # Claims, their sources and their stances

        Made by `sayso convert --to training`. All offsets are Unicode code points of the article's text, end exclusive.

        | split | articles | paragraphs (claims) | pairs (stance) |
        | :-- | --: | --: | --: |
        """);
    for (Size size : sizes) {
      card.append(
          String.format(
              Locale.ROOT,
              "| %s | %,d | %,d | %,d |%n",
              size.split(),
              size.articles(),
              size.paragraphs(),
              size.pairs()));
    }
    card.append(
        """

        Articles were split whole, with articles that are near duplicates (about half of their runs of five words are the
        same, by MinHash) in one split.

        - `claims`: a paragraph a row: `tokens` with their `offsets`, BIO `labels` (source, cue, content) of the claims that
          are not nested, and `claims` with the spans of all.
        - `stance`: a claim and a proposition a row: `context`, `text` (who, cue, content), `proposition`, and the `label`
          supports, denies, discusses or unrelated: where the source stands, as the article tells it.
        - `articles`: the same articles in Sayso's native format.
        """);
    card.append(
        String.format(
            Locale.ROOT,
            "%nClaims and stances with a confidence below %s are left out of `claims` and `stance`. %s%n",
            options.minConfidence(),
            options.balance()
                ? "Each split has as many pairs of each label as of its rarest."
                : "Pairs are as frequent as they are in the articles."));
    card.append(
        """

        Unless people have corrected them, the labels are what Sayso's models said. The texts are under the terms of
        their publishers; add here what applies to yours.
        """);
    return card.toString();
  }
}
