package sayso.learn;

import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import sayso.claim.AttributionDecoder;
import sayso.claim.AttributionSpans;
import sayso.claim.WordScores;
import sayso.measure.ClaimScorer;
import sayso.measure.ClaimScores;
import sayso.neural.Wordpiece;
import sayso.read.BratFolder;

/** Scores a tagger in training on annotated articles, decoded as at run time. */
record ClaimDev(ClaimCorpus corpus, Wordpiece wordpiece) {
  private static final ClaimScorer SCORER =
      new ClaimScorer(new ClaimScorer.Options(0.5, true, null));

  ClaimScores score(ClaimTagger tagger, NDManager manager) {
    ClaimScores scores = ClaimScores.NOTHING;
    for (BratFolder.Document document : corpus.documents()) {
      List<AttributionSpans> found = new ArrayList<>();
      for (ClaimTargets targets : new ClaimCorpus(List.of(document)).windows(wordpiece)) {
        try (NDManager sub = manager.newSubManager()) {
          AttributionDecoder.attributions(document.text(), scores(targets, tagger, sub))
              .forEach(a -> found.add(a.spans()));
        }
      }
      List<AttributionSpans> gold =
          document.events().stream().map(BratFolder.Event::spans).toList();
      scores = scores.plus(SCORER.score(document.text(), gold, found));
    }
    return scores;
  }

  static WordScores scores(ClaimTargets targets, ClaimTagger tagger, NDManager manager) {
    ClaimTagger.Output output =
        tagger.forward(new ClaimBatch(List.of(targets)).arrays(manager), false);
    return new WordScores(
        targets.window(),
        Tensors.of(output.labels()),
        Tensors.of(output.contentToCue()),
        Tensors.of(output.cueToSource()));
  }

  /** For the log: linked contents and linked contents with sources, F1 in percent. */
  static String line(ClaimScores scores) {
    ClaimScores.Block all = scores.block(ClaimScores.Kind.ALL);
    return String.format(
        Locale.ROOT,
        "linked content F1 %.1f, content+source F1 %.1f",
        100 * all.linked(ClaimScores.Link.CONTENT).f1(),
        100 * scores.headline());
  }
}
