package sayso.learn;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import sayso.neural.Tensor;
import sayso.neural.Wordpiece;

/**
 * The BERT encoders with trainable fp32 weights that Maven Central carries as ONNX files inside
 * jars. Tensors have the names of the published checkpoints; linear weights are inputs x outputs.
 */
public enum PretrainedEncoder {
  ALL_MINILM_L6_V2(
      "all-minilm-l6-v2.onnx", "all-minilm-l6-v2-tokenizer.json", "6 layers of 384, Apache-2.0"),
  BGE_SMALL_EN_V15(
      "bge-small-en-v1.5.onnx", "bge-small-en-v1.5-tokenizer.json", "12 layers of 384, MIT"),
  E5_SMALL_V2("e5-small-v2.onnx", "e5-small-v2-tokenizer.json", "12 layers of 384, MIT");

  private final String model;
  private final String tokenizer;
  private final String about;

  PretrainedEncoder(String model, String tokenizer, String about) {
    this.model = model;
    this.tokenizer = tokenizer;
    this.about = about;
  }

  /** The name on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Its size and its licence. */
  String about() {
    return about;
  }

  /** Its word pieces. */
  Wordpiece wordpiece() throws IOException {
    try (InputStream json = resource(tokenizer)) {
      return Wordpiece.ofTokenizerJson(json);
    }
  }

  /** Its weights by name. */
  Map<String, Tensor> weights() throws IOException {
    try (InputStream onnx = resource(model)) {
      return weights(ModelProto.parseFrom(onnx).getGraph());
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = PretrainedEncoder.class.getResourceAsStream("/" + name);
    if (in == null) {
      throw new IOException(
          name + " is not on the class path: build with the profile that trains, -Ptrain");
    }
    return in;
  }

  /**
   * The exporter left linear weights without a name ("onnx::MatMul_787"); the bias that is added to
   * their product has one.
   */
  private static Map<String, Tensor> weights(GraphProto graph) {
    Map<String, String> weightOfProduct = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    for (NodeProto node : graph.getNodeList()) {
      if (node.getOpType().equals("MatMul")) {
        weightOfProduct.put(node.getOutput(0), node.getInput(1));
      } else if (node.getOpType().equals("Add")) {
        String anonymous = weightOfProduct.get(node.getInput(1));
        String bias = node.getInput(0);
        if (anonymous != null && bias.endsWith(".bias")) {
          names.put(anonymous, bias.substring(0, bias.length() - "bias".length()) + "weight");
        }
      }
    }
    Map<String, Tensor> weights = new LinkedHashMap<>();
    for (TensorProto tensor : graph.getInitializerList()) {
      if (tensor.getDataType() == TensorProto.DataType.FLOAT.getNumber()) {
        String name = tensor.getName();
        weights.put(names.getOrDefault(name, name), tensor(tensor));
      }
    }
    return weights;
  }

  private static Tensor tensor(TensorProto proto) {
    long[] shape = proto.getDimsList().stream().mapToLong(Long::longValue).toArray();
    float[] values = new float[proto.getRawData().size() / Float.BYTES];
    proto
        .getRawData()
        .asReadOnlyByteBuffer()
        .order(ByteOrder.LITTLE_ENDIAN)
        .asFloatBuffer()
        .get(values);
    return new Tensor(shape, values);
  }
}
