package sayso.learn;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import sayso.neural.Tensor;

/** A model's weights by name, on their way from a pretrained encoder to a trained model. */
final class Weights {
  private Weights() {}

  /** How many features a pretrained encoder gives for each piece. */
  static int features(Map<String, Tensor> pretrained) {
    String norm = "embeddings.LayerNorm.weight";
    return Objects.requireNonNull(pretrained.get(norm), norm).values().length;
  }

  /** Adds an untrained linear layer: small random weights, no bias. */
  static void addLinear(
      Map<String, Tensor> weights, String name, int inputs, int outputs, Random random) {
    float[] values = new float[inputs * outputs];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (0.02 * random.nextGaussian());
    }
    weights.put(name + "weight", new Tensor(new long[] {inputs, outputs}, values));
    weights.put(name + "bias", new Tensor(new long[] {outputs}, new float[outputs]));
  }

  /** Arrays of the training engine; those that training may change ask for gradients. */
  static Map<String, NDArray> arrays(Map<String, Tensor> weights, NDManager manager) {
    Map<String, NDArray> arrays = new LinkedHashMap<>();
    weights.forEach(
        (name, tensor) -> {
          NDArray array = Tensors.array(tensor, manager);
          array.setRequiresGradient(BertEncoder.isTrained(name));
          arrays.put(name, array);
        });
    return arrays;
  }

  /** The weights that training may change. */
  static Map<String, NDArray> trained(Map<String, NDArray> weights) {
    Map<String, NDArray> trained = new LinkedHashMap<>(weights);
    trained.keySet().removeIf(name -> !BertEncoder.isTrained(name));
    return trained;
  }
}
