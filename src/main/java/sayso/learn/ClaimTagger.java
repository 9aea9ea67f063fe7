package sayso.learn;

import ai.djl.ndarray.NDArray;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import sayso.claim.WordLabel;
import sayso.neural.Tensor;

/**
 * A BERT encoder with three heads: a label for each word, and two bilinear pointers (as in the
 * dependency parser of Dozat and Manning 2017) from words of contents to their cue and from words
 * of cues to their source.
 */
final class ClaimTagger {
  /** Features of a pointer's queries and keys. */
  static final int LINK_SIZE = 64;

  static final String LABELS = "labels.";
  static final String CONTENT_TO_CUE = "content-to-cue.";
  static final String CUE_TO_SOURCE = "cue-to-source.";

  private static final float DROPOUT = 0.1f;
  private static final float LINK_WEIGHT = 0.5f;

  private final Map<String, NDArray> weights;
  private final BertEncoder encoder;

  ClaimTagger(Map<String, NDArray> weights) {
    this.weights = weights;
    this.encoder = new BertEncoder(weights, DROPOUT);
  }

  /** What the model says of a batch, all as log-probabilities. */
  record Output(NDArray labels, NDArray contentToCue, NDArray cueToSource) {}

  /** A pretrained encoder's weights with new heads. */
  static Map<String, Tensor> initial(Map<String, Tensor> pretrained, long seed) {
    Map<String, Tensor> weights = new LinkedHashMap<>(pretrained);
    int features = Weights.features(pretrained);
    Random random = new Random(seed);
    Weights.addLinear(weights, LABELS, features, WordLabel.all().size(), random);
    for (String link : new String[] {CONTENT_TO_CUE, CUE_TO_SOURCE}) {
      Weights.addLinear(weights, link + "query.", features, LINK_SIZE, random);
      Weights.addLinear(weights, link + "key.", features, LINK_SIZE, random);
    }
    return weights;
  }

  Output forward(ClaimBatch.Arrays batch, boolean training) {
    NDArray x =
        encoder.dropout(encoder.forward(batch.ids(), null, batch.mask(), training), training);
    NDArray closed = batch.linkable().expandDims(1).sub(1).mul(1e9f);
    return new Output(
        encoder.linear(x, LABELS).logSoftmax(-1),
        link(x, closed, CONTENT_TO_CUE),
        link(x, closed, CUE_TO_SOURCE));
  }

  private NDArray link(NDArray x, NDArray closed, String name) {
    NDArray queries = encoder.linear(x, name + "query.");
    NDArray keys = encoder.linear(x, name + "key.");
    float scale = (float) (1 / Math.sqrt(LINK_SIZE));
    return queries.mul(scale).matMul(keys.transpose(0, 2, 1)).add(closed).logSoftmax(-1);
  }

  /** Cross entropy of the labels, and of the links with half its weight. */
  static NDArray loss(Output output, ClaimBatch.Arrays batch) {
    return crossEntropy(output.labels(), batch.labels(), batch.labels().sum())
        .add(loss(output.contentToCue(), batch.contents()).mul(LINK_WEIGHT))
        .add(loss(output.cueToSource(), batch.cues()).mul(LINK_WEIGHT));
  }

  /** The same toward what teachers say. */
  static NDArray loss(Output output, ClaimTeachers.Answers answers) {
    NDArray labels = crossEntropy(output.labels(), answers.labels(), answers.labels().sum());
    NDArray contents = answers.contentToCue();
    NDArray cues = answers.cueToSource();
    return labels
        .add(crossEntropy(output.contentToCue(), contents, contents.sum()).mul(LINK_WEIGHT))
        .add(crossEntropy(output.cueToSource(), cues, cues.sum()).mul(LINK_WEIGHT));
  }

  private static NDArray crossEntropy(NDArray logarithms, NDArray target, NDArray count) {
    return logarithms.mul(target).sum().neg().div(count.add(1e-3f));
  }

  /** Any word of the right stretch will do: minus the logarithm of their summed probability. */
  private static NDArray loss(NDArray logarithms, ClaimBatch.Links links) {
    NDArray right = logarithms.exp().mul(links.to()).sum(new int[] {-1}).add(1e-7f).log();
    return right.mul(links.from()).sum().neg().div(links.from().sum().add(1e-3f));
  }

  /** The weights that training may change. */
  Map<String, NDArray> trained() {
    return Weights.trained(weights);
  }
}
