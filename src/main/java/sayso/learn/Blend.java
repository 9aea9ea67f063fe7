package sayso.learn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import sayso.neural.Tensor;

/**
 * Weights of an earlier run of the same encoder that are averaged into those of a trained model, so
 * that it forgets less of what was learnt before (Wortsman et al. 2022, Robust fine-tuning of
 * zero-shot models).
 *
 * @param weights EPOCH.safetensors of the earlier run
 * @param share of the earlier weights in the result, 0 to 1
 */
public record Blend(Path weights, double share) {
  /**
   * The mean of both.
   *
   * @param trained by name; names that the earlier weights lack stay as they are
   */
  Map<String, Tensor> into(Map<String, Tensor> trained) throws IOException {
    Map<String, Tensor> earlier = Safetensors.read(weights).tensors();
    Map<String, Tensor> blended = new LinkedHashMap<>(trained);
    earlier.forEach(
        (name, tensor) ->
            blended.computeIfPresent(name, (same, latest) -> mean(latest, tensor, share)));
    return blended;
  }

  private static Tensor mean(Tensor latest, Tensor earlier, double share) {
    float[] values = latest.values().clone();
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) ((1 - share) * values[i] + share * earlier.values()[i]);
    }
    return new Tensor(latest.shape(), values);
  }
}
