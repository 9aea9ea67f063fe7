package sayso.learn;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import opennlp.tools.ml.maxent.io.BinaryQNModelWriter;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractDataIndexer;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import sayso.neural.ModelFolder;
import sayso.source.AntecedentModel;
import sayso.source.Option;
import sayso.text.Tagger;

/**
 * Trains the logistic regression that ranks whom a source mention may stand for, on who-says-what's
 * training articles. No chance is in it: the same data gives the same model.
 */
public final class SourceTrainer {
  /** One article in so many is held back for the figures of the model's card. */
  private static final int HELD_BACK = 5;

  private static final double L2 = 2;
  private static final int ITERATIONS = 100;
  private static final int CUTOFF = 3;

  private final Path data;
  private final Tagger tagger;
  private final Consumer<String> log;

  /**
   * @param data a folder with the folders who-says-what and polnear
   * @param log takes a line for the user now and then
   */
  public SourceTrainer(Path data, Tagger tagger, Consumer<String> log) {
    this.data = data;
    this.tagger = tagger;
    this.log = log;
  }

  /** Trains, and fills {@code folder} with the model, MODEL.md and SHA256SUMS. */
  public void train(Path folder) throws IOException {
    List<List<SourceChoices>> articles = SourceChoices.read(data, tagger);
    List<SourceChoices> all = new ArrayList<>();
    List<SourceChoices> most = new ArrayList<>();
    List<SourceChoices> heldBack = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      all.addAll(articles.get(i));
      (i % HELD_BACK == 0 ? heldBack : most).addAll(articles.get(i));
    }
    log.accept("read %,d choices of %,d articles".formatted(all.size(), articles.size()));
    Map<String, int[]> scores = scores(new AntecedentModel(fit(most)), heldBack);
    scores.forEach(
        (mention, counts) ->
            log.accept(
                "%s: rules %d, model %d of %d"
                    .formatted(mention, counts[0], counts[1], counts[2])));
    Files.createDirectories(folder);
    try (DataOutputStream out =
        new DataOutputStream(Files.newOutputStream(folder.resolve(AntecedentModel.FILE)))) {
      new BinaryQNModelWriter(fit(all), out).persist();
    }
    Files.writeString(
        folder.resolve("MODEL.md"), SourceModelCard.of(articles.size(), all.size(), scores));
    ModelFolder.seal(folder, List.of(AntecedentModel.FILE));
  }

  /** By mention: how often the rules are right, the model, and of how many choices. */
  private static Map<String, int[]> scores(AntecedentModel model, List<SourceChoices> choices) {
    Map<String, int[]> scores = new TreeMap<>();
    for (SourceChoices choice : choices) {
      int[] counts = scores.computeIfAbsent(choice.question().form(), m -> new int[3]);
      int chosen = model.choose(choice.question()).index();
      counts[0] += choice.ruleIsRight() ? 1 : 0;
      counts[1] += choice.right().get(chosen) ? 1 : 0;
      counts[2]++;
    }
    return scores;
  }

  private static QNModel fit(List<SourceChoices> choices) throws IOException {
    List<Event> events = new ArrayList<>();
    for (SourceChoices choice : choices) {
      for (int i = 0; i < choice.question().options().size(); i++) {
        Option option = choice.question().options().get(i);
        String outcome = choice.right().get(i) ? AntecedentModel.YES : AntecedentModel.NO;
        events.add(new Event(outcome, option.features().toArray(new String[0])));
      }
    }
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, L2);
    parameters.put(AbstractDataIndexer.SORT_PARAM, false);
    parameters.put("PrintMessages", false);
    DataIndexer indexer = new OnePassDataIndexer();
    indexer.init(parameters, new HashMap<>());
    indexer.index(ObjectStreamUtils.createObjectStream(events));
    QNTrainer trainer = new QNTrainer(parameters);
    trainer.init(parameters, new HashMap<>());
    return (QNModel) trainer.train(indexer);
  }
}
