package sayso.learn;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Adam with decoupled weight decay (Loshchilov and Hutter 2019) and gradients clipped by their
 * global norm. Biases and layer norms do not decay.
 */
final class AdamW {
  private static final float FIRST = 0.9f;
  private static final float SECOND = 0.999f;
  private static final float EPSILON = 1e-8f;
  private static final float DECAY = 0.01f;
  private static final float LARGEST_NORM = 1;

  private final List<Slot> slots = new ArrayList<>();

  AdamW(Map<String, NDArray> weights) {
    weights.forEach(
        (name, weight) ->
            slots.add(new Slot(name, weight, weight.zerosLike(), weight.zerosLike())));
  }

  /** A weight with the running means of its gradient and of that one's square. */
  private record Slot(String name, NDArray weight, NDArray mean, NDArray square) {}

  /** The running means, which a resumed run needs. */
  Map<String, NDArray> state() {
    Map<String, NDArray> state = new LinkedHashMap<>();
    for (Slot slot : slots) {
      state.put("mean." + slot.name(), slot.mean());
      state.put("square." + slot.name(), slot.square());
    }
    return state;
  }

  /**
   * Moves the weights against their gradients and clears these.
   *
   * @param step counted from 1
   * @param rate the learning rate of a weight by its name
   * @param manager of what is needed on the way
   * @return the gradients' norm before clipping; where it is not finite nothing was moved
   */
  double update(int step, ToDoubleFunction<String> rate, NDManager manager) {
    List<NDArray> gradients = new ArrayList<>();
    double sum = 0;
    for (Slot slot : slots) {
      NDArray gradient = slot.weight().getGradient();
      gradient.attach(manager);
      gradients.add(gradient);
      sum += gradient.square().sum().getFloat();
    }
    double norm = Math.sqrt(sum);
    if (!Double.isFinite(norm)) {
      gradients.forEach(gradient -> gradient.set(new float[Math.toIntExact(gradient.size())]));
      return norm;
    }
    float clip = (float) Math.min(1, LARGEST_NORM / (norm + 1e-6));
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      NDArray gradient = gradients.get(i);
      // PyTorch changes no leaf in place while it asks for gradients.
      slot.weight().setRequiresGradient(false);
      move(slot, gradient.mul(clip), step, rate.applyAsDouble(slot.name()));
      slot.weight().setRequiresGradient(true);
      gradient.subi(gradient);
    }
    return norm;
  }

  private static void move(Slot slot, NDArray gradient, int step, double rate) {
    NDManager manager = gradient.getManager();
    slot.mean().muli(FIRST).addi(gradient.mul(1 - FIRST));
    slot.square().muli(SECOND).addi(gradient.square().muli(1 - SECOND));
    NDArray scale = slot.square().div((float) (1 - Math.pow(SECOND, step)));
    scale.attach(manager);
    NDArray direction = slot.mean().div(scale.sqrt().addi(EPSILON));
    direction.attach(manager);
    if (slot.weight().getShape().dimension() > 1) {
      slot.weight().muli((float) (1 - rate * DECAY));
    }
    slot.weight().subi(direction.muli((float) (rate / (1 - Math.pow(FIRST, step)))));
  }
}
