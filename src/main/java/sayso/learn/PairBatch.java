package sayso.learn;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import sayso.stance.CrossEncoder;

/** Pairs that are trained on together, padded to the longest of them. */
record PairBatch(List<PairTargets> pairs) {
  private static final int STANCES = CrossEncoder.STANCES.size();
  private static final int VIEWS = PairNetwork.VIEWS.size();

  PairBatch {
    pairs = List.copyOf(pairs);
  }

  /**
   * What a model takes and should give.
   *
   * @param ids batch x pieces, int64
   * @param types batch x pieces, int64, 1 for the proposition
   * @param mask batch x pieces, 1 for pieces and 0 for padding
   * @param stances batch x views x stances, 1 for the pair's stance in its view
   */
  record Arrays(NDArray ids, NDArray types, NDArray mask, NDArray stances) {}

  Arrays arrays(NDManager manager) {
    int rows = pairs.size();
    int width = pairs.stream().mapToInt(PairTargets::length).max().orElse(0);
    long[] ids = new long[rows * width];
    long[] types = new long[rows * width];
    float[] mask = new float[rows * width];
    float[] stances = new float[rows * VIEWS * STANCES];
    for (int r = 0; r < rows; r++) {
      PairTargets pair = pairs.get(r);
      for (int i = 0; i < pair.length(); i++) {
        ids[r * width + i] = pair.pieces().ids()[i];
        types[r * width + i] = pair.pieces().types()[i];
        mask[r * width + i] = 1;
      }
      int view = PairNetwork.VIEWS.indexOf(pair.view());
      stances[(r * VIEWS + view) * STANCES + CrossEncoder.STANCES.indexOf(pair.stance())] = 1;
    }
    Shape shape = new Shape(rows, width);
    return new Arrays(
        manager.create(ids, shape),
        manager.create(types, shape),
        manager.create(mask, shape),
        manager.create(stances, new Shape(rows, VIEWS, STANCES)));
  }
}
