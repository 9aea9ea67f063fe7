package sayso.measure;

import java.util.Arrays;
import java.util.List;
import sayso.measure.Table.Row;
import sayso.measure.Table.Value;

/**
 * What others reach, to stand beside Sayso's figures. Rows on PolNeAR's test part were scored by
 * the same scorer as Sayso's on its development part; the exact spans are those of the papers.
 */
final class References {
  private References() {}

  /** Content, content+source, the same over speech alone, sources of linked contents. */
  static final List<Row> CLAIMS =
      List.of(
          row("two people (test)", Double.NaN, 75.9, Double.NaN, 85.6, Double.NaN),
          row("BERT-base trained on PolNeAR (test)", 79.3, 71.0, Double.NaN, 79.1, Double.NaN),
          row("BERT trained on PARC3 (test)", Double.NaN, 54.7, Double.NaN, 64.3, Double.NaN),
          row("CRF (test)", Double.NaN, 47.4, Double.NaN, 54.0, Double.NaN),
          row(
              "CoreNLP's quote annotator (dev)",
              Double.NaN,
              23.5,
              Double.NaN,
              Double.NaN,
              Double.NaN));

  /** Source, cue, content. */
  static final List<Row> SPANS =
      List.of(
          row("CofeNet on BERT (test)", 83.2, 75.3, 72.9),
          row("BERT (test)", 81.1, 74.0, 68.9),
          row("BiLSTM-CRF (test)", 69.6, 66.7, 59.0),
          row("CoreNLP's quote annotator (test)", 13.9, Double.NaN, 17.5));

  /** Right names. */
  static final List<Row> SOURCES =
      List.of(
          row("pronoun = last named source, last name = earlier full name", 88.3),
          row("the source's words as they stand", 78.2));

  /** Accuracy, macro-F1 and the number of pairs, on the sets' test parts. */
  static final List<Row> STANCE =
      List.of(
          row("emergent: Ferreira and Vlachos 2016 (test)", 73.3, 72.3, Double.NaN),
          row("perspectrum: BERT (test)", Double.NaN, 70.8, Double.NaN),
          row("perspectrum: people (test)", Double.NaN, 90.9, Double.NaN));

  private static Row row(String name, double... figures) {
    return new Row(name, Arrays.stream(figures).mapToObj(Value::decimal).toList());
  }
}
