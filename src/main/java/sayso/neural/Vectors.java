package sayso.neural;

/** Arithmetic on vectors of numbers. */
public final class Vectors {
  private Vectors() {}

  /** Adds to {@code sum} the numbers of {@code values} from {@code from} on. */
  static void add(float[] sum, float[] values, int from) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += values[from + i];
    }
  }

  /** The vector of length 1 in the same direction; zeros stay zeros. */
  static float[] unit(float[] vector) {
    double norm = Math.sqrt(dot(vector, vector));
    float[] unit = new float[vector.length];
    for (int i = 0; norm > 0 && i < unit.length; i++) {
      unit[i] = (float) (vector[i] / norm);
    }
    return unit;
  }

  /** The inner product; of unit vectors it is their cosine. */
  public static double dot(float[] a, float[] b) {
    float sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
