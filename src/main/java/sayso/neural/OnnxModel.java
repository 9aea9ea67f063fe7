package sayso.neural;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A BERT-like model on ONNX Runtime: takes word-piece ids, gives each of its outputs. Any number of
 * threads may share one.
 */
public final class OnnxModel implements AutoCloseable {
  private final OrtSession session;
  private final Set<String> inputs;

  /**
   * @param model an ONNX file's content, with int64 inputs "input_ids" and "attention_mask" and
   *     perhaps "token_type_ids", each batch x pieces
   * @param threads that share the work of one call; one where many threads call at a time
   * @throws IllegalArgumentException where ONNX Runtime cannot load it
   */
  public OnnxModel(byte[] model, int threads) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(threads);
      options.setInterOpNumThreads(1);
      session = Environment.get().createSession(model, options);
      inputs = session.getInputNames();
    } catch (OrtException e) {
      throw new IllegalArgumentException("not a model that ONNX Runtime can load", e);
    }
  }

  /** Runs a batch of single texts. */
  public Map<String, Tensor> run(int[][] ids) {
    return run(ids, new int @Nullable [ids.length][]);
  }

  /**
   * Runs a batch, padded with zeros to its longest row.
   *
   * @param ids word pieces with [CLS] and [SEP]
   * @param types by row and piece 0 for the first part of a pair and 1 for the second; a row may be
   *     null where its text is single
   * @return by output name; rows longer than their text hold numbers without meaning there
   */
  public Map<String, Tensor> run(int[][] ids, int[] @Nullable [] types) {
    int rows = ids.length;
    int width = 0;
    for (int[] row : ids) {
      width = Math.max(width, row.length);
    }
    long[] shape = {rows, width};
    long[] pieces = new long[rows * width];
    long[] mask = new long[rows * width];
    long[] parts = new long[rows * width];
    for (int r = 0; r < rows; r++) {
      for (int i = 0; i < ids[r].length; i++) {
        pieces[r * width + i] = ids[r][i];
        mask[r * width + i] = 1;
        parts[r * width + i] = types[r] == null ? 0 : types[r][i];
      }
    }
    Map<String, long[]> given = new LinkedHashMap<>();
    given.put("input_ids", pieces);
    given.put("attention_mask", mask);
    given.put("token_type_ids", parts);
    return run(given, shape);
  }

  private Map<String, Tensor> run(Map<String, long[]> given, long[] shape) {
    Map<String, OnnxTensor> tensors = new HashMap<>();
    try {
      for (Map.Entry<String, long[]> input : given.entrySet()) {
        if (inputs.contains(input.getKey())) {
          LongBuffer values = LongBuffer.wrap(input.getValue());
          tensors.put(input.getKey(), OnnxTensor.createTensor(Environment.get(), values, shape));
        }
      }
      Map<String, Tensor> outputs = new HashMap<>();
      try (OrtSession.Result result = session.run(tensors)) {
        result.forEach(
            output -> {
              OnnxTensor tensor = (OnnxTensor) output.getValue();
              FloatBuffer values = tensor.getFloatBuffer();
              float[] copy = new float[values.remaining()];
              values.get(copy);
              outputs.put(output.getKey(), new Tensor(tensor.getInfo().getShape(), copy));
            });
      }
      return outputs;
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime failed", e);
    } finally {
      tensors.values().forEach(OnnxTensor::close);
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("cannot close the ONNX session", e);
    }
  }
}
