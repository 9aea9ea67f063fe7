package sayso.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sayso.learn.Reliability.Sure;
import sayso.source.Calibration;

/**
 * Fits a calibration that never falls: answers in the order of their confidence, in groups, of
 * which neighbours that fall are made one (isotonic regression by pooling adjacent violators, Ayer
 * et al. 1955).
 */
final class MonotoneFit {
  /** Answers a group: with 100, the standard error of a share of 0.9 is 0.03. */
  private static final int GROUP = 100;

  private record Group(int answers, double confidences, int right) {
    Group plus(Group other) {
      return new Group(
          answers + other.answers, confidences + other.confidences, right + other.right);
    }

    double share() {
      return (double) right / answers;
    }

    Calibration.Point point() {
      return new Calibration.Point(confidences / answers, share());
    }
  }

  private MonotoneFit() {}

  static Calibration of(List<Sure> answers) {
    List<Group> pooled = new ArrayList<>();
    for (Group group : groups(answers)) {
      Group last = group;
      while (!pooled.isEmpty() && pooled.get(pooled.size() - 1).share() >= last.share()) {
        last = pooled.remove(pooled.size() - 1).plus(last);
      }
      pooled.add(last);
    }
    return new Calibration(pooled.stream().map(Group::point).toList());
  }

  /** Equal confidences stay in one group; too few at the end join the last. */
  private static List<Group> groups(List<Sure> answers) {
    List<Sure> ordered = new ArrayList<>(answers);
    ordered.sort(Comparator.comparingDouble(Sure::probability));
    List<Group> groups = new ArrayList<>();
    Group group = new Group(0, 0, 0);
    double before = -1;
    for (Sure answer : ordered) {
      if (group.answers() >= GROUP && answer.probability() > before) {
        groups.add(group);
        group = new Group(0, 0, 0);
      }
      group = group.plus(new Group(1, answer.probability(), answer.right() ? 1 : 0));
      before = answer.probability();
    }
    if (!groups.isEmpty() && group.answers() < GROUP) {
      group = groups.remove(groups.size() - 1).plus(group);
    }
    groups.add(group);
    return groups;
  }
}
