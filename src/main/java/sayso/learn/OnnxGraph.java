package sayso.learn;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import sayso.neural.Tensor;

/**
 * Writes an ONNX model operator by operator. Values have names; what adds one returns its name.
 * Operators of the domain "com.microsoft" are ONNX Runtime's own, which does several of ONNX's in
 * one pass.
 */
final class OnnxGraph {
  private static final String ONNX = "";
  private static final String MICROSOFT = "com.microsoft";
  private static final int OPERATOR_SET = 17;
  private static final int IR_VERSION = 8;

  private final GraphProto.Builder graph = GraphProto.newBuilder().setName("sayso");
  private int values;

  /** A model's input of whole numbers. */
  String input(String name, String... dimensions) {
    graph.addInput(value(name, TensorProto.DataType.INT64, dimensions));
    return name;
  }

  /** Gives the model's user the value {@code from} as {@code name}. */
  void output(String name, String from, String... dimensions) {
    graph.addNode(
        NodeProto.newBuilder().setOpType("Identity").addInput(from).addOutput(name).build());
    graph.addOutput(value(name, TensorProto.DataType.FLOAT, dimensions));
  }

  private static ValueInfoProto value(
      String name, TensorProto.DataType type, String... dimensions) {
    TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
    for (String dimension : dimensions) {
      shape.addDim(TensorShapeProto.Dimension.newBuilder().setDimParam(dimension));
    }
    TypeProto.Tensor.Builder tensor =
        TypeProto.Tensor.newBuilder().setElemType(type.getNumber()).setShape(shape);
    return ValueInfoProto.newBuilder()
        .setName(name)
        .setType(TypeProto.newBuilder().setTensorType(tensor))
        .build();
  }

  /** An operator of ONNX with one output. */
  String add(String operator, List<String> inputs, AttributeProto... attributes) {
    return add(ONNX, operator, inputs, 1, attributes).get(0);
  }

  /** An operator of ONNX Runtime with one output; an input may be left out by an empty name. */
  String addFused(String operator, List<String> inputs, AttributeProto... attributes) {
    return add(MICROSOFT, operator, inputs, 1, attributes).get(0);
  }

  /** Cuts a value into equal parts along its last dimension. */
  List<String> split(String value, int parts) {
    return add(ONNX, "Split", List.of(value), parts, whole("axis", -1));
  }

  /** {@code x} times the weight of that name plus its bias, in fp32. */
  String linear(String x, Map<String, Tensor> weights, String name) {
    Tensor weight = Objects.requireNonNull(weights.get(name + "weight"), name);
    Tensor bias = Objects.requireNonNull(weights.get(name + "bias"), name);
    return add("Add", List.of(add("MatMul", List.of(x, weight(weight))), weight(bias)));
  }

  private List<String> add(
      String domain,
      String operator,
      List<String> inputs,
      int outputs,
      AttributeProto... attributes) {
    NodeProto.Builder node =
        NodeProto.newBuilder().setDomain(domain).setOpType(operator).addAllInput(inputs);
    for (int i = 0; i < outputs; i++) {
      node.addOutput("value" + values++);
    }
    for (AttributeProto attribute : attributes) {
      node.addAttribute(attribute);
    }
    graph.addNode(node);
    return List.copyOf(node.getOutputList());
  }

  static AttributeProto whole(String name, long value) {
    return AttributeProto.newBuilder()
        .setName(name)
        .setType(AttributeProto.AttributeType.INT)
        .setI(value)
        .build();
  }

  static AttributeProto wholes(String name, long... values) {
    AttributeProto.Builder attribute =
        AttributeProto.newBuilder().setName(name).setType(AttributeProto.AttributeType.INTS);
    for (long value : values) {
      attribute.addInts(value);
    }
    return attribute.build();
  }

  static AttributeProto real(String name, float value) {
    return AttributeProto.newBuilder()
        .setName(name)
        .setType(AttributeProto.AttributeType.FLOAT)
        .setF(value)
        .build();
  }

  String weight(Tensor tensor) {
    ByteBuffer bytes = buffer(Float.BYTES * tensor.values().length);
    bytes.asFloatBuffer().put(tensor.values());
    return constant(TensorProto.DataType.FLOAT, bytes, tensor.shape());
  }

  /** A single number. */
  String weight(float value) {
    return weight(new Tensor(new long[0], new float[] {value}));
  }

  /** A whole number without a dimension. */
  String whole(long number) {
    return constant(TensorProto.DataType.INT64, buffer(Long.BYTES).putLong(0, number));
  }

  String wholes(long... numbers) {
    ByteBuffer bytes = buffer(Long.BYTES * numbers.length);
    bytes.asLongBuffer().put(numbers);
    return constant(TensorProto.DataType.INT64, bytes, numbers.length);
  }

  String bytes(byte[] numbers, long... shape) {
    return constant(TensorProto.DataType.INT8, ByteBuffer.wrap(numbers), shape);
  }

  private static ByteBuffer buffer(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private String constant(TensorProto.DataType type, ByteBuffer bytes, long... shape) {
    String name = "value" + values++;
    TensorProto.Builder tensor =
        TensorProto.newBuilder()
            .setName(name)
            .setDataType(type.getNumber())
            .setRawData(ByteString.copyFrom(bytes));
    for (long size : shape) {
      tensor.addDims(size);
    }
    graph.addInitializer(tensor);
    return name;
  }

  /** The model as a file's content. */
  byte[] model() {
    return ModelProto.newBuilder()
        .setIrVersion(IR_VERSION)
        .setProducerName("sayso")
        .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain(ONNX).setVersion(OPERATOR_SET))
        .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain(MICROSOFT).setVersion(1))
        .setGraph(graph)
        .build()
        .toByteArray();
  }
}
