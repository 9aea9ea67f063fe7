package sayso.neural;

/**
 * Numbers that a model gave.
 *
 * @param shape for instance batch, pieces, features
 * @param values row by row
 */
@SuppressWarnings("ArrayRecordComponent")
public record Tensor(long[] shape, float[] values) {
  /** The size along one dimension. */
  public int size(int dimension) {
    return Math.toIntExact(shape[dimension]);
  }
}
