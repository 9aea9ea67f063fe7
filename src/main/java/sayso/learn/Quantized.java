package sayso.learn;

import sayso.neural.Tensor;

/**
 * A matrix in 8 bits: each value is about {@code values} times the scale of its row or column.
 *
 * @param values -127 to 127, row by row
 */
@SuppressWarnings("ArrayRecordComponent")
record Quantized(byte[] values, Tensor scales) {
  private static final float LARGEST = 127;

  /** One scale for each row. */
  static Quantized rows(Tensor matrix) {
    return of(matrix, true);
  }

  /** One scale for each column. */
  static Quantized columns(Tensor matrix) {
    return of(matrix, false);
  }

  private static Quantized of(Tensor matrix, boolean byRow) {
    int rows = matrix.size(0);
    int columns = matrix.size(1);
    float[] scales = new float[byRow ? rows : columns];
    for (int i = 0; i < matrix.values().length; i++) {
      int s = byRow ? i / columns : i % columns;
      scales[s] = Math.max(scales[s], Math.abs(matrix.values()[i]) / LARGEST);
    }
    byte[] values = new byte[rows * columns];
    for (int i = 0; i < values.length; i++) {
      float scale = scales[byRow ? i / columns : i % columns];
      values[i] = scale == 0 ? 0 : (byte) Math.round(matrix.values()[i] / scale);
    }
    return new Quantized(values, new Tensor(new long[] {scales.length}, scales));
  }
}
