package sayso.learn;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sayso.neural.Tensor;
import sayso.neural.Wordpiece;

/**
 * Trains the claim tagger. A run writes a checkpoint every few minutes and goes on from it when it
 * is started again, with the same result as one that was never stopped; after each epoch it writes
 * the weights (epoch-N.safetensors, fp32, embeddings left out) and scores them on dev.
 */
public final class ClaimTrainer {
  private static final Logger LOG = LoggerFactory.getLogger(ClaimTrainer.class);
  private static final long CHECKPOINT_NANOS = 4L * 60 * 1_000_000_000;
  private static final int LOG_STEPS = 20;

  private final ClaimTraining training;
  private final Wordpiece wordpiece;
  private final ClaimCorpus train;
  private final List<ClaimTargets> dev;

  public ClaimTrainer(ClaimTraining training) throws IOException {
    this.training = training;
    this.wordpiece = training.encoder().wordpiece();
    this.train = ClaimCorpus.read(training.data().resolve("train"));
    this.dev = ClaimCorpus.read(training.data().resolve("dev")).windows(wordpiece);
  }

  /** Trains to the end. */
  public void run() throws IOException {
    Files.createDirectories(training.checkpoints());
    List<List<ClaimBatch>> epochs = new ArrayList<>();
    for (int epoch = 0; epoch < training.epochs(); epoch++) {
      Random random = new Random(training.seed() * 1000 + epoch);
      epochs.add(ClaimBatch.of(train.windows(wordpiece, random), training.batch(), random));
    }
    int steps = epochs.stream().mapToInt(List::size).sum();
    LOG.info(
        "{} articles, {} epochs, {} steps, {}",
        train.documents().size(),
        epochs.size(),
        steps,
        training);
    try (NDManager manager = NDManager.newBaseManager()) {
      Map<String, Tensor> start =
          ClaimTagger.initial(training.encoder().weights(), training.seed());
      Map<String, NDArray> weights = ClaimTagger.arrays(start, manager);
      ClaimTagger tagger = new ClaimTagger(weights);
      AdamW optimizer = new AdamW(tagger.trained());
      int done = resume(tagger, optimizer);
      int step = 0;
      Pace pace = new Pace(done, steps);
      for (int epoch = 0; epoch < epochs.size(); epoch++) {
        for (ClaimBatch batch : epochs.get(epoch)) {
          step++;
          if (step > done) {
            pace.add(step, step(step, steps, batch, tagger, optimizer, manager));
            if (System.nanoTime() - pace.saved > CHECKPOINT_NANOS) {
              save(checkpoint(), step, tagger, optimizer.state());
              pace.saved = System.nanoTime();
            }
          }
        }
        if (step > done) {
          save(checkpoint(), step, tagger, optimizer.state());
          Path file = training.checkpoints().resolve("epoch-" + (epoch + 1) + ".safetensors");
          save(file, step, tagger, Map.of());
          LOG.info("epoch {}: dev {}", epoch + 1, TaggerScore.of(tagger, dev, manager));
        }
      }
    }
  }

  /** Trains as the command line says; progress goes to standard error. */
  public static void main(String[] arguments) throws IOException {
    new ClaimTrainer(
            new ClaimTraining(
                PretrainedEncoder.valueOf(arguments[0]),
                Path.of(arguments[1]),
                Path.of(arguments[2]),
                Integer.parseInt(arguments[3]),
                Long.parseLong(arguments[4]),
                2048,
                1.5e-4))
        .run();
  }

  private double step(
      int step,
      int steps,
      ClaimBatch batch,
      ClaimTagger tagger,
      AdamW optimizer,
      NDManager manager) {
    Engine engine = Engine.getInstance();
    // Dropout's random numbers depend on the step alone, so that a resumed run sees the same ones.
    engine.setRandomSeed(Math.toIntExact((training.seed() * 1_000_003 + step) % Integer.MAX_VALUE));
    try (NDManager sub = manager.newSubManager()) {
      double loss;
      try (GradientCollector gradients = engine.newGradientCollector()) {
        ClaimBatch.Arrays arrays = batch.arrays(sub);
        NDArray sum = ClaimTagger.loss(tagger.forward(arrays, true), arrays);
        gradients.backward(sum);
        loss = sum.getFloat();
      }
      double rate = training.rate(step, steps);
      optimizer.update(
          step, name -> ClaimTagger.isHead(name) ? ClaimTraining.HEAD_FACTOR * rate : rate, sub);
      return loss;
    }
  }

  private Path checkpoint() {
    return training.checkpoints().resolve("checkpoint.safetensors");
  }

  /** Sets weights and optimizer to the last checkpoint's, where there is one; its step, or 0. */
  private int resume(ClaimTagger tagger, AdamW optimizer) throws IOException {
    if (!Files.exists(checkpoint())) {
      return 0;
    }
    Safetensors.Contents saved = Safetensors.read(checkpoint());
    String of = saved.metadata().get("training");
    if (!training.fingerprint().equals(of)) {
      throw new IOException(
          checkpoint() + " is of another run (" + of + "): name another folder for checkpoints");
    }
    Map<String, NDArray> arrays = new LinkedHashMap<>(tagger.trained());
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

  private void save(Path file, int step, ClaimTagger tagger, Map<String, NDArray> more)
      throws IOException {
    Map<String, Tensor> tensors = new LinkedHashMap<>();
    tagger.trained().forEach((name, array) -> tensors.put(name, tensor(array)));
    more.forEach((name, array) -> tensors.put(name, tensor(array)));
    Map<String, String> about =
        Map.of("step", String.valueOf(step), "training", training.fingerprint());
    Safetensors.write(file, new Safetensors.Contents(tensors, about));
  }

  private static Tensor tensor(NDArray array) {
    return new Tensor(array.getShape().getShape(), array.toFloatArray());
  }

  /** How fast the run goes, for the log. */
  private static final class Pace {
    final int first;
    final int steps;
    final long started = System.nanoTime();
    long saved = System.nanoTime();
    double loss;
    int count;

    Pace(int first, int steps) {
      this.first = first;
      this.steps = steps;
    }

    void add(int step, double more) {
      loss += more;
      count++;
      if (count == LOG_STEPS || step == steps) {
        double each = (System.nanoTime() - started) / 1e9 / (step - first);
        LOG.info(
            String.format(
                Locale.ROOT,
                "step %d of %d, loss %.4f, %.2f s a step, %.0f min left",
                step,
                steps,
                loss / count,
                each,
                each * (steps - step) / 60));
        loss = 0;
        count = 0;
      }
    }
  }
}
