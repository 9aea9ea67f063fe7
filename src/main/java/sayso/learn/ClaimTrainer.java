package sayso.learn;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sayso.measure.ClaimScores;
import sayso.neural.Tensor;
import sayso.neural.Wordpiece;

/**
 * Trains the claim tagger. After each epoch it writes the weights (epoch-N.safetensors, fp32,
 * embeddings left out) with their score on dev; the best ones are the result.
 */
public final class ClaimTrainer {
  private static final Logger LOG = LoggerFactory.getLogger(ClaimTrainer.class);

  /** How much teachers count beside the annotations. */
  private static final float TEACHERS = 0.7f;

  private final ClaimTraining training;
  private final Wordpiece wordpiece;
  private final ClaimCorpus train;
  private final ClaimDev dev;
  private final @Nullable ClaimTeachers teachers;
  private final EpochWeights saved;

  public ClaimTrainer(ClaimTraining training) throws IOException {
    this.training = training;
    this.saved = new EpochWeights(training.checkpoints());
    this.wordpiece = training.encoder().wordpiece();
    this.train = ClaimCorpus.read(training.data(), "train");
    this.dev = new ClaimDev(ClaimCorpus.read(training.data(), "dev"), wordpiece);
    this.teachers =
        training.teachers().isEmpty() ? null : ClaimTeachers.load(training.teachers(), wordpiece);
  }

  /**
   * A trained tagger.
   *
   * @param weights of the whole model by name
   * @param articles that it learnt from
   * @param epoch after which they were the best, counted from 1
   * @param score linked content+source F1 on dev, 0 to 1
   */
  public record Trained(
      Map<String, Tensor> weights, Wordpiece wordpiece, int articles, int epoch, double score) {}

  /** Trains to the end, or goes on to there. */
  public Trained run() throws IOException {
    List<List<ClaimBatch>> epochs = new ArrayList<>();
    for (int epoch = 0; epoch < training.epochs(); epoch++) {
      Random random = new Random(training.seed() * 1000 + epoch);
      epochs.add(ClaimBatch.of(train.windows(wordpiece, random), training.batch(), random));
    }
    LOG.info("{} articles, {}", train.documents().size(), training);
    try (NDManager manager = TrainingEngine.open()) {
      Map<String, Tensor> start =
          ClaimTagger.initial(training.encoder().weights(), training.seed());
      EpochWeights.begin(start, training.start());
      ClaimTagger tagger = new ClaimTagger(Weights.arrays(start, manager));
      new TrainingRun<ClaimBatch>(
              new TrainingRun.Settings(
                  training.checkpoints(), training.fingerprint(), training.seed(), training.rate()),
              tagger.trained(),
              (batch, sub) -> loss(tagger, batch, sub),
              epoch -> goesOn(epoch, tagger, manager))
          .run(epochs, manager);
      return best(start, manager);
    }
  }

  private NDArray loss(ClaimTagger tagger, ClaimBatch batch, NDManager manager) {
    ClaimBatch.Arrays arrays = batch.arrays(manager);
    ClaimTagger.Output output = tagger.forward(arrays, true);
    NDArray loss = ClaimTagger.loss(output, arrays);
    if (teachers == null) {
      return loss;
    }
    NDArray toward = ClaimTagger.loss(output, teachers.answers(batch, manager));
    return loss.mul(1 - TEACHERS).add(toward.mul(TEACHERS));
  }

  private boolean goesOn(int epoch, ClaimTagger tagger, NDManager manager) throws IOException {
    ClaimScores scores = dev.score(tagger, manager);
    LOG.info("epoch {}: dev {}", epoch, ClaimDev.line(scores));
    saved.write(epoch, Tensors.of(tagger.trained()), scores.headline());
    return epoch - saved.best() < ClaimTraining.PATIENCE;
  }

  private Trained best(Map<String, Tensor> start, NDManager manager) throws IOException {
    int epoch = saved.best();
    Map<String, Tensor> weights = saved.mean(epoch, training.average(), start);
    double score =
        training.average() == 1
            ? saved.score(epoch)
            : dev.score(new ClaimTagger(Weights.arrays(weights, manager)), manager).headline();
    return new Trained(weights, wordpiece, train.documents().size(), epoch, score);
  }
}
