package sayso.learn;

import ai.onnx.proto.OnnxMl.AttributeProto;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sayso.neural.Tensor;

/**
 * The forward pass of {@link BertEncoder} as a part of an ONNX model, for one text at a time, so
 * that there is no padding and no result depends on other texts.
 *
 * <p>With {@link Precision#INT8} the weights of all matrix products are 8-bit with a scale for each
 * output, their inputs are made 8-bit with one scale for the whole text while the model runs, and
 * word embeddings are 8-bit with a scale for each row.
 */
public final class OnnxEncoder {
  private static final float EPSILON = 1e-12f;
  private static final AttributeProto KEEP_DIMENSION = OnnxGraph.whole("keepdims", 1);

  private final OnnxGraph graph;
  private final Map<String, Tensor> weights;
  private final Precision precision;

  OnnxEncoder(OnnxGraph graph, Map<String, Tensor> weights, Precision precision) {
    this.graph = graph;
    this.weights = weights;
    this.precision = precision;
  }

  /** How weights are kept. */
  public enum Precision {
    FP32,
    INT8
  }

  /**
   * The last layer, 1 x pieces x features.
   *
   * @param ids name of an input of 1 x pieces
   * @param types name of an input of the same shape, 0 for a pair's first text and 1 for its
   *     second; null for single texts
   */
  String forward(String ids, @Nullable String types) {
    String words = embedding("embeddings.word_embeddings.weight", ids);
    String count = graph.add("Shape", List.of(ids));
    String end = graph.add("Gather", List.of(count, graph.wholes(1)));
    String positions =
        graph.add(
            "Slice",
            List.of(
                weight("embeddings.position_embeddings.weight"),
                graph.wholes(0),
                end,
                graph.wholes(0)));
    String x = graph.add("Add", List.of(words, positions));
    Tensor typeRows = tensor("embeddings.token_type_embeddings.weight");
    String type =
        types == null
            ? graph.weight(firstRow(typeRows))
            : graph.add("Gather", List.of(graph.weight(typeRows), types));
    x = norm(x, type, "embeddings.");
    for (int l = 0; weights.containsKey(layer(l) + "output.dense.bias"); l++) {
      x = layer(x, layer(l));
    }
    return x;
  }

  private String layer(String x, String name) {
    Tensor[] heads = new Tensor[3];
    Tensor[] biases = new Tensor[3];
    String[] parts = {"query", "key", "value"};
    for (int i = 0; i < parts.length; i++) {
      heads[i] = tensor(name + "attention.self." + parts[i] + ".weight");
      biases[i] = tensor(name + "attention.self." + parts[i] + ".bias");
    }
    List<String> projected =
        graph.split(linear(x, Tensors.beside(heads), Tensors.beside(biases)), parts.length);
    String mixed =
        graph.addFused(
            "MultiHeadAttention", projected, OnnxGraph.whole("num_heads", BertEncoder.HEADS));
    x = norm(x, linear(mixed, name + "attention.output.dense."), name + "attention.output.");
    String inner = graph.addFused("Gelu", List.of(linear(x, name + "intermediate.dense.")));
    return norm(x, linear(inner, name + "output.dense."), name + "output.");
  }

  private static String layer(int index) {
    return "encoder.layer." + index + ".";
  }

  /** {@code x} times a weight plus a bias. */
  String linear(String x, String name) {
    return linear(x, tensor(name + "weight"), tensor(name + "bias"));
  }

  private String linear(String x, Tensor weight, Tensor bias) {
    if (precision == Precision.FP32) {
      String product = graph.add("MatMul", List.of(x, graph.weight(weight)));
      return graph.add("Add", List.of(product, graph.weight(bias)));
    }
    Quantized quantized = Quantized.columns(weight);
    return graph.addFused(
        "DynamicQuantizeMatMul",
        List.of(
            x,
            graph.bytes(quantized.values(), weight.shape()),
            graph.weight(quantized.scales()),
            "",
            graph.weight(bias)));
  }

  private String embedding(String name, String ids) {
    Tensor table = tensor(name);
    if (precision == Precision.FP32) {
      return graph.add("Gather", List.of(graph.weight(table), ids));
    }
    Quantized quantized = Quantized.rows(table);
    String rows = graph.add("Gather", List.of(graph.bytes(quantized.values(), table.shape()), ids));
    String real = graph.add("Cast", List.of(rows), OnnxGraph.whole("to", 1));
    Tensor scales = quantized.scales();
    String column = graph.weight(new Tensor(new long[] {scales.size(0), 1}, scales.values()));
    return graph.add("Mul", List.of(real, graph.add("Gather", List.of(column, ids))));
  }

  /**
   * The layer norm of a sum. ONNX Runtime's own operator adds a row's numbers one by one and takes
   * a fifth of the model's time; these, which use vector instructions, take a fourth of that. The
   * sum of squares stands in place of their mean, which ONNX Runtime would make its own operator
   * of.
   */
  private String norm(String x, String more, String name) {
    String sum = graph.add("Add", List.of(x, more));
    String mean =
        graph.add("ReduceMean", List.of(sum), OnnxGraph.wholes("axes", -1), KEEP_DIMENSION);
    String centred = graph.add("Sub", List.of(sum, mean));
    String squares = graph.add("Mul", List.of(centred, centred));
    String square = graph.add("ReduceSum", List.of(squares, graph.wholes(-1)), KEEP_DIMENSION);
    String length =
        graph.add("Sqrt", List.of(graph.add("Add", List.of(square, graph.weight(EPSILON)))));
    float features = tensor(name + "LayerNorm.weight").values().length;
    String scale = graph.add("Div", List.of(graph.weight((float) Math.sqrt(features)), length));
    String normal = graph.add("Mul", List.of(centred, scale));
    String stretched = graph.add("Mul", List.of(normal, weight(name + "LayerNorm.weight")));
    return graph.add("Add", List.of(stretched, weight(name + "LayerNorm.bias")));
  }

  private String weight(String name) {
    return graph.weight(tensor(name));
  }

  private Tensor tensor(String name) {
    Tensor tensor = weights.get(name);
    if (tensor == null) {
      throw new IllegalArgumentException("no weight " + name);
    }
    return tensor;
  }

  private static Tensor firstRow(Tensor table) {
    float[] row = new float[table.size(1)];
    System.arraycopy(table.values(), 0, row, 0, row.length);
    return new Tensor(new long[] {row.length}, row);
  }
}
