package sayso.learn;

import java.util.ArrayList;
import java.util.List;
import sayso.measure.Share;

/**
 * How often answers are right whose probability lies in a tenth.
 *
 * @param probability the mean of them
 */
record Reliability(double probability, Share right) {
  /** An answer. */
  record Sure(double probability, boolean right) {}

  /** By tenths from 0 to 1, those that have answers. */
  static List<Reliability> tenths(List<Sure> answers) {
    List<Reliability> table = new ArrayList<>();
    for (int tenth = 0; tenth < 10; tenth++) {
      double sum = 0;
      Share right = Share.NOTHING;
      for (Sure answer : answers) {
        if ((int) Math.min(9, 10 * answer.probability()) == tenth) {
          sum += answer.probability();
          right = right.plus(new Share(answer.right() ? 1 : 0, 1));
        }
      }
      if (right.of() > 0) {
        table.add(new Reliability(sum / right.of(), right));
      }
    }
    return table;
  }
}
