package sayso.learn;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sayso.neural.Tensor;
import sayso.neural.Wordpiece;
import sayso.stance.JudgeSettings;
import sayso.stance.PairClassifier.View;
import sayso.stance.Probabilities;

/**
 * Trains the cross-encoder that classifies stance. After each epoch it looks at the who-says-what
 * articles that it holds back; the weights that do best there are the result.
 */
public final class PairTrainer {
  private static final Logger LOG = LoggerFactory.getLogger(PairTrainer.class);

  private final PairTraining training;
  private final Wordpiece wordpiece;
  private final PairMix mix;
  private final List<StanceSet.Labelled> heldBack;
  private final EpochWeights saved;

  public PairTrainer(PairTraining training) throws IOException {
    this.training = training;
    this.wordpiece = training.encoder().wordpiece();
    NewsClaims news = NewsClaims.read(training.data(), training.more());
    this.mix = new PairMix(training.data(), news, wordpiece, training.seed());
    this.heldBack = news.pairs(true);
    this.saved = new EpochWeights(training.checkpoints());
  }

  /**
   * A trained cross-encoder.
   *
   * @param weights of the whole model by name
   * @param pairs that it could learn from, by set
   * @param epoch after which they were the best, counted from 1
   */
  public record Trained(
      Map<String, Tensor> weights, Wordpiece wordpiece, Map<String, Integer> pairs, int epoch) {}

  /** Trains to the end, or goes on to there. */
  public Trained run() throws IOException {
    List<List<PairBatch>> epochs = new ArrayList<>();
    for (int epoch = 0; epoch < training.epochs(); epoch++) {
      Random random = new Random(training.seed() * 1000 + epoch);
      epochs.add(batches(mix.epoch(epoch, random), random));
    }
    LOG.info("{}, {}", mix.sizes(), training);
    try (NDManager manager = TrainingEngine.open()) {
      Map<String, Tensor> start =
          PairNetwork.initial(training.encoder().weights(), training.seed());
      EpochWeights.begin(start, training.start());
      PairNetwork network = new PairNetwork(Weights.arrays(start, manager));
      new TrainingRun<PairBatch>(
              new TrainingRun.Settings(
                  training.checkpoints(), training.fingerprint(), training.seed(), training.rate()),
              network.trained(),
              (batch, sub) -> {
                PairBatch.Arrays arrays = batch.arrays(sub);
                return PairNetwork.loss(network.forward(arrays, true), arrays);
              },
              epoch -> {
                finish(epoch, network, manager);
                return true;
              })
          .run(epochs, manager);
      int best = saved.best();
      Map<String, Tensor> weights = saved.weights(best, start);
      Blend blend = training.blend();
      return new Trained(
          blend == null ? weights : blend.into(weights), wordpiece, mix.sizes(), best);
    }
  }

  private List<PairBatch> batches(List<PairTargets> pairs, Random random) {
    return Buckets.of(pairs, PairTargets::length, training.batch(), random).stream()
        .map(PairBatch::new)
        .toList();
  }

  private void finish(int epoch, PairNetwork network, NDManager manager) throws IOException {
    List<HeldBack.Answered> answered = new ArrayList<>();
    List<PairTargets> pairs =
        heldBack.stream().map(pair -> mix.targets(pair, View.SOURCE)).toList();
    for (PairBatch batch : batches(pairs, new Random(0))) {
      try (NDManager sub = manager.newSubManager()) {
        List<Probabilities> answers = network.answers(batch, sub);
        for (int i = 0; i < answers.size(); i++) {
          answered.add(new HeldBack.Answered(batch.pairs().get(i).stance(), 1, answers.get(i), ""));
        }
      }
    }
    HeldBack scored = new HeldBack(answered);
    JudgeSettings settings = scored.settings();
    LOG.info(
        "epoch {}: held back {}, macro F1 of supports and denies {}",
        epoch,
        settings,
        scored.f1(settings));
    saved.write(epoch, Tensors.of(network.trained()), scored.f1(settings));
  }
}
