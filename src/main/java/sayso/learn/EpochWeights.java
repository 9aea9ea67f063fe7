package sayso.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sayso.neural.Tensor;

/**
 * What a training run leaves after each epoch, counted from 1: epoch-N.safetensors with the weights
 * that it changes (fp32) and their score on development data.
 *
 * @param folder of the files
 */
record EpochWeights(Path folder) {
  private static final String SCORE = "dev";

  private Path file(int epoch) {
    return folder.resolve("epoch-" + epoch + ".safetensors");
  }

  void write(int epoch, Map<String, Tensor> weights, double score) throws IOException {
    Map<String, String> about = Map.of(SCORE, String.valueOf(score));
    Safetensors.write(file(epoch), new Safetensors.Contents(weights, about));
  }

  double score(int epoch) throws IOException {
    String score = Safetensors.metadata(file(epoch)).get(SCORE);
    return score == null ? 0 : Double.parseDouble(score);
  }

  /**
   * Sets weights to those that an earlier run left after an epoch.
   *
   * @param file epoch-N.safetensors; null to leave them as they are
   */
  static void begin(Map<String, Tensor> weights, @Nullable Path file) throws IOException {
    if (file != null) {
      weights.putAll(Safetensors.read(file).tensors());
    }
  }

  /** The epoch with the highest score, the earliest of equals. */
  int best() throws IOException {
    int best = 1;
    for (int epoch = 2; Files.exists(file(epoch)); epoch++) {
      best = score(epoch) > score(best) ? epoch : best;
    }
    return best;
  }

  /** A whole model: its weights after an epoch over those that it began with. */
  Map<String, Tensor> weights(int epoch, Map<String, Tensor> start) throws IOException {
    return mean(epoch, 1, start);
  }

  /**
   * The same with the mean of the weights after {@code count} epochs, {@code last} being the last.
   */
  Map<String, Tensor> mean(int last, int count, Map<String, Tensor> start) throws IOException {
    Map<String, Tensor> all = new LinkedHashMap<>(start);
    int first = Math.max(1, last - count + 1);
    for (int epoch = first; epoch <= last; epoch++) {
      float part = 1f / (last - first + 1);
      boolean begins = epoch == first;
      Safetensors.read(file(epoch))
          .tensors()
          .forEach(
              (name, tensor) -> {
                Tensor before = begins ? null : all.get(name);
                all.put(name, sum(before, tensor, part));
              });
    }
    return all;
  }

  private static Tensor sum(@Nullable Tensor before, Tensor tensor, float part) {
    float[] sum = before == null ? new float[tensor.values().length] : before.values();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += part * tensor.values()[i];
    }
    return new Tensor(tensor.shape(), sum);
  }
}
