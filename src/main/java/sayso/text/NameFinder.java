package sayso.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds proper names without a trained model: capitalised words, cut at titles and joined over the
 * small words inside of names, with the casing of the whole article as evidence.
 */
final class NameFinder {
  private NameFinder() {}

  /** In the order of the text, not overlapping, without titles and possessive endings. */
  static List<Name> in(List<Block> blocks, List<Sentence> sentences) {
    Casing casing = new Casing(blocks, sentences);
    List<NameRun> runs = new ArrayList<>();
    sentences.forEach(sentence -> runs.addAll(NameRuns.of(sentence, casing)));
    return NameKinds.of(runs);
  }
}
