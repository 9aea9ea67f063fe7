package sayso.learn;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import sayso.neural.Tensor;
import sayso.stance.CrossEncoder;
import sayso.stance.PairClassifier.View;
import sayso.stance.Probabilities;

/**
 * A BERT encoder over pairs: the vector of [CLS] and the mean of all pieces go through a hidden
 * layer to the stances of each view.
 */
final class PairNetwork {
  static final String HIDDEN = "hidden.";
  static final String STANCES = "stances.";

  private static final float DROPOUT = 0.1f;

  /** The order in which the heads' outputs stand. */
  static final List<View> VIEWS = List.of(View.SOURCE, View.ARTICLE);

  private static final int OF_VIEW = CrossEncoder.STANCES.size();

  private final Map<String, NDArray> weights;
  private final BertEncoder encoder;

  PairNetwork(Map<String, NDArray> weights) {
    this.weights = weights;
    this.encoder = new BertEncoder(weights, DROPOUT);
  }

  /** A pretrained encoder's weights with new heads. */
  static Map<String, Tensor> initial(Map<String, Tensor> pretrained, long seed) {
    Map<String, Tensor> weights = new LinkedHashMap<>(pretrained);
    int features = Weights.features(pretrained);
    Random random = new Random(seed);
    Weights.addLinear(weights, HIDDEN, 2 * features, features, random);
    Weights.addLinear(weights, STANCES, features, VIEWS.size() * OF_VIEW, random);
    return weights;
  }

  /** The weights that training may change. */
  Map<String, NDArray> trained() {
    return Weights.trained(weights);
  }

  /** Log-probabilities, batch x views x stances. */
  NDArray forward(PairBatch.Arrays batch, boolean training) {
    NDArray x = encoder.forward(batch.ids(), batch.types(), batch.mask(), training);
    NDArray mask = batch.mask().expandDims(2);
    NDArray mean = x.mul(mask).sum(new int[] {1}).div(mask.sum(new int[] {1}));
    NDArray pooled = encoder.dropout(x.get(":, 0").concat(mean, 1), training);
    NDArray hidden = encoder.linear(pooled, HIDDEN);
    hidden = encoder.dropout(hidden.getNDArrayInternal().gelu(), training);
    return encoder
        .linear(hidden, STANCES)
        .reshape(batch.ids().getShape().get(0), VIEWS.size(), OF_VIEW)
        .logSoftmax(-1);
  }

  /** Cross entropy, each pair's in its own view. */
  static NDArray loss(NDArray logarithms, PairBatch.Arrays batch) {
    return logarithms.mul(batch.stances()).sum().neg().div(batch.stances().sum());
  }

  /** What it says of the pairs in their own views, in their order. */
  List<Probabilities> answers(PairBatch batch, NDManager manager) {
    float[] all = forward(batch.arrays(manager), false).exp().toFloatArray();
    return IntStream.range(0, batch.pairs().size())
        .mapToObj(
            row -> {
              int view = VIEWS.indexOf(batch.pairs().get(row).view());
              return CrossEncoder.probabilities(all, (row * VIEWS.size() + view) * OF_VIEW);
            })
        .toList();
  }
}
