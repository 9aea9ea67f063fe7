package sayso.learn;

import sayso.neural.Tensor;

/** Puts tensors together. */
final class Tensors {
  private Tensors() {}

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
