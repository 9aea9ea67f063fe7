package sayso.learn;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sayso.neural.Tensor;

/**
 * The steps of a training run. It writes a checkpoint every few minutes and after each epoch, and
 * goes on from it when it is started again, with the same result as a run that was never stopped.
 *
 * @param <B> what one step learns from
 */
final class TrainingRun<B> {
  private static final Logger LOG = LoggerFactory.getLogger(TrainingRun.class);
  private static final long CHECKPOINT_NANOS = 4L * 60 * 1_000_000_000;

  /** The part of the run in which the rate rises. */
  private static final double WARM_UP = 0.1;

  /** How much faster heads learn, which start from nothing. */
  private static final double HEAD_FACTOR = 5;

  /** So many steps in a row without a finite gradient are no accident. */
  private static final int MOST_SKIPPED = 5;

  private final Settings settings;
  private final Map<String, NDArray> weights;
  private final AdamW optimizer;
  private final Loss<B> loss;
  private final EpochEnd epochEnd;
  private int skipped;

  /**
   * @param weights by name, those that the run changes
   * @param epochEnd is told after each epoch
   */
  TrainingRun(Settings settings, Map<String, NDArray> weights, Loss<B> loss, EpochEnd epochEnd) {
    this.settings = settings;
    this.weights = weights;
    this.optimizer = new AdamW(weights);
    this.loss = loss;
    this.epochEnd = epochEnd;
  }

  /**
   * How a run goes.
   *
   * @param checkpoints the folder of the checkpoint
   * @param fingerprint what a checkpoint and the run that goes on from it must share
   * @param rate the encoder's highest learning rate
   */
  record Settings(Path checkpoints, String fingerprint, long seed, double rate) {}

  /** What a step makes smaller. */
  interface Loss<B> {
    /** One number; what it needs on the way belongs to {@code manager}. */
    NDArray of(B batch, NDManager manager);
  }

  /** Looks at the weights after an epoch. */
  interface EpochEnd {
    /**
     * Says whether the run shall go on.
     *
     * @param epoch counted from 1
     */
    boolean goesOn(int epoch) throws IOException;
  }

  /** Goes on to the last epoch, or to the one after which it shall not go on. */
  void run(List<List<B>> epochs, NDManager manager) throws IOException {
    Files.createDirectories(settings.checkpoints());
    int steps = epochs.stream().mapToInt(List::size).sum();
    int done = resume();
    int step = 0;
    Pace pace = new Pace(done, steps);
    for (int epoch = 1; epoch <= epochs.size(); epoch++) {
      for (B batch : epochs.get(epoch - 1)) {
        step++;
        if (step > done) {
          pace.add(step, step(step, steps, batch, manager), LOG);
          if (System.nanoTime() - pace.saved() > CHECKPOINT_NANOS) {
            save(step);
            pace.save();
          }
        }
      }
      if (step > done) {
        boolean goesOn = epochEnd.goesOn(epoch);
        // A run that ended early has no steps left.
        save(goesOn ? step : steps);
        if (!goesOn) {
          LOG.info("stopping after epoch {}: dev does not become better", epoch);
          return;
        }
      }
    }
  }

  private double step(int step, int steps, B batch, NDManager manager) {
    Engine engine = Engine.getInstance();
    // Dropout's random numbers depend on the step alone, so that a resumed run sees the same ones.
    engine.setRandomSeed(Math.toIntExact((settings.seed() * 1_000_003 + step) % Integer.MAX_VALUE));
    try (NDManager sub = manager.newSubManager()) {
      double value;
      try (GradientCollector gradients = engine.newGradientCollector()) {
        NDArray sum = loss.of(batch, sub);
        gradients.backward(sum);
        value = sum.getFloat();
      }
      double rate = rate(step, steps);
      double norm =
          optimizer.update(step, name -> BertEncoder.isHead(name) ? HEAD_FACTOR * rate : rate, sub);
      skipped = Double.isFinite(norm) ? 0 : skipped + 1;
      if (skipped > 0) {
        LOG.warn("the gradient of step {} is not finite: left out", step);
      }
      if (skipped == MOST_SKIPPED) {
        throw new IllegalStateException(
            "the gradients of "
                + MOST_SKIPPED
                + " steps one after the other are not finite; begin again with a lower rate");
      }
      return value;
    }
  }

  /** Rises linearly to its highest and falls linearly to zero; steps are counted from 1. */
  private double rate(int step, int steps) {
    double warm = Math.max(1, WARM_UP * steps);
    return settings.rate() * Math.min(step / warm, (steps - step + 1) / (steps - warm + 1));
  }

  private Path checkpoint() {
    return settings.checkpoints().resolve("checkpoint.safetensors");
  }

  /** Sets weights and optimizer to the last checkpoint's, where there is one; its step, or 0. */
  private int resume() throws IOException {
    if (!Files.exists(checkpoint())) {
      return 0;
    }
    Safetensors.Contents saved = Safetensors.read(checkpoint());
    String of = saved.metadata().get("training");
    if (!settings.fingerprint().equals(of)) {
      throw new IOException(
          checkpoint() + " is of another run (" + of + "): name another folder for checkpoints");
    }
    Map<String, NDArray> arrays = new LinkedHashMap<>(weights);
    arrays.putAll(optimizer.state());
    saved.tensors().forEach((name, tensor) -> set(arrays.get(name), name, tensor));
    int step = Integer.parseInt(saved.metadata().getOrDefault("step", "0"));
    LOG.info("going on from step {}", step);
    return step;
  }

  private static void set(@Nullable NDArray array, String name, Tensor tensor) {
    if (array == null) {
      throw new IllegalArgumentException("the checkpoint has an unknown tensor " + name);
    }
    boolean gradient = array.hasGradient();
    array.setRequiresGradient(false);
    array.set(tensor.values());
    array.setRequiresGradient(gradient);
  }

  private void save(int step) throws IOException {
    Map<String, NDArray> arrays = new LinkedHashMap<>(weights);
    arrays.putAll(optimizer.state());
    Map<String, String> about =
        Map.of("step", String.valueOf(step), "training", settings.fingerprint());
    Safetensors.write(checkpoint(), new Safetensors.Contents(Tensors.of(arrays), about));
  }
}
