package sayso.learn;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.LinkedHashMap;
import java.util.Map;
import sayso.neural.Tensor;

/** Tensors to and from the training engine's arrays, and put together. */
final class Tensors {
  private Tensors() {}

  static Tensor of(NDArray array) {
    return new Tensor(array.getShape().getShape(), array.toFloatArray());
  }

  static Map<String, Tensor> of(Map<String, NDArray> arrays) {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    arrays.forEach((name, array) -> tensors.put(name, of(array)));
    return tensors;
  }

  static NDArray array(Tensor tensor, NDManager manager) {
    return manager.create(tensor.values(), new Shape(tensor.shape()));
  }

  /** Tensors of one or two dimensions joined along the last one. */
  static Tensor beside(Tensor... parts) {
    int last = parts[0].shape().length - 1;
    int rows = last == 0 ? 1 : parts[0].size(0);
    int width = 0;
    for (Tensor part : parts) {
      width += part.size(last);
    }
    float[] values = new float[rows * width];
    int offset = 0;
    for (Tensor part : parts) {
      int columns = part.size(last);
      for (int r = 0; r < rows; r++) {
        System.arraycopy(part.values(), r * columns, values, r * width + offset, columns);
      }
      offset += columns;
    }
    return new Tensor(last == 0 ? new long[] {width} : new long[] {rows, width}, values);
  }
}
