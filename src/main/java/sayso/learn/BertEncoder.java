package sayso.learn;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The forward pass of a BERT encoder (Devlin et al. 2019) over weights by name. Gradients reach all
 * but the embeddings, which stay as they were pretrained.
 */
final class BertEncoder {
  static final int HEADS = 12;
  private static final float EPSILON = 1e-12f;

  private final Map<String, NDArray> weights;
  private final int layers;
  private final float dropout;

  BertEncoder(Map<String, NDArray> weights, float dropout) {
    this.weights = weights;
    this.dropout = dropout;
    int count = 0;
    while (weights.containsKey(layer(count) + "output.dense.bias")) {
      count++;
    }
    this.layers = count;
  }

  /** Whether training may change a weight. */
  static boolean isTrained(String name) {
    return !name.startsWith("embeddings.");
  }

  /** Whether a weight belongs to a head on top of the encoder. */
  static boolean isHead(String name) {
    return !name.startsWith("encoder.") && !name.startsWith("embeddings.");
  }

  /**
   * The last layer.
   *
   * @param ids batch x pieces, int64
   * @param types of the same shape, 0 for a pair's first text and 1 for its second; null for single
   *     texts
   * @param mask batch x pieces, 1 for pieces and 0 for padding
   * @return batch x pieces x features
   */
  NDArray forward(NDArray ids, @Nullable NDArray types, NDArray mask, boolean training) {
    NDManager manager = ids.getManager();
    long batch = ids.getShape().get(0);
    long pieces = ids.getShape().get(1);
    NDArray positions = manager.arange(0, (int) pieces, 1, DataType.INT64).expandDims(0);
    NDArray first = manager.zeros(new Shape(1, 1), DataType.INT64);
    NDArray x =
        rows(ids, "word_embeddings")
            .add(rows(positions, "position_embeddings"))
            .add(rows(types == null ? first : types, "token_type_embeddings"));
    x = dropout(norm(x, "embeddings."), training);
    NDArray bias = mask.reshape(batch, 1, 1, pieces).sub(1).mul(1e9f);
    for (int l = 0; l < layers; l++) {
      x = layer(x, bias, layer(l), training);
    }
    return x;
  }

  private NDArray rows(NDArray ids, String table) {
    NDArray weight = weight("embeddings." + table + ".weight");
    return ids.getNDArrayInternal().embedding(ids, weight, SparseFormat.DENSE).singletonOrThrow();
  }

  private NDArray layer(NDArray x, NDArray bias, String name, boolean training) {
    NDArray queries = heads(linear(x, name + "attention.self.query."));
    NDArray keys = heads(linear(x, name + "attention.self.key."));
    NDArray values = heads(linear(x, name + "attention.self.value."));
    double scale = 1 / Math.sqrt((double) queries.getShape().get(3));
    NDArray scores = queries.mul((float) scale).matMul(keys.transpose(0, 1, 3, 2)).add(bias);
    NDArray mixed = scores.softmax(-1).matMul(values).transpose(0, 2, 1, 3).reshape(x.getShape());
    NDArray attended = dropout(linear(mixed, name + "attention.output.dense."), training);
    x = norm(x.add(attended), name + "attention.output.");
    NDArray inner = linear(x, name + "intermediate.dense.");
    inner = inner.getNDArrayInternal().gelu();
    NDArray outer = dropout(linear(inner, name + "output.dense."), training);
    return norm(x.add(outer), name + "output.");
  }

  private static String layer(int index) {
    return "encoder.layer." + index + ".";
  }

  /** Batch x pieces x features to batch x heads x pieces x features of a head. */
  private static NDArray heads(NDArray x) {
    Shape shape = x.getShape();
    return x.reshape(shape.get(0), shape.get(1), HEADS, shape.get(2) / HEADS).transpose(0, 2, 1, 3);
  }

  NDArray linear(NDArray x, String name) {
    return x.matMul(weight(name + "weight")).add(weight(name + "bias"));
  }

  NDArray dropout(NDArray x, boolean training) {
    return training ? x.getNDArrayInternal().dropout(x, dropout, true).singletonOrThrow() : x;
  }

  private NDArray norm(NDArray x, String name) {
    NDArray gamma = weight(name + "LayerNorm.weight");
    NDArray beta = weight(name + "LayerNorm.bias");
    return x.getNDArrayInternal()
        .layerNorm(x, gamma.getShape(), gamma, beta, EPSILON)
        .singletonOrThrow();
  }

  private NDArray weight(String name) {
    NDArray weight = weights.get(name);
    if (weight == null) {
      throw new IllegalArgumentException("no weight " + name);
    }
    return weight;
  }
}
