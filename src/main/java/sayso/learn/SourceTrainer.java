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
import sayso.learn.Reliability.Sure;
import sayso.neural.ModelFolder;
import sayso.source.AntecedentModel;
import sayso.source.Calibration;
import sayso.source.EntityResolver;
import sayso.source.KnownSources;
import sayso.source.Option;
import sayso.text.Tagger;

/**
 * Trains the logistic regression that ranks whom a source mention may stand for, on who-says-what's
 * training articles. No chance is in it: the same data gives the same model.
 */
public final class SourceTrainer {
  /** Each article is held back once, from a model of those of the other folds. */
  private static final int FOLDS = 5;

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
    List<LabelledArticle> articles = LabelledArticle.read(data, tagger);
    List<List<SourceChoices>> choices = articles.stream().map(SourceChoices::of).toList();
    List<SourceChoices> all = choices.stream().flatMap(List::stream).toList();
    log.accept("read %,d choices of %,d articles".formatted(all.size(), articles.size()));
    Map<String, int[]> scores = new TreeMap<>();
    List<Sure> answers = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      AntecedentModel model = new AntecedentModel(fit(choices(choices, fold, false)));
      count(model, choices(choices, fold, true), scores);
      EntityResolver resolver = new EntityResolver(model, KnownSources.NONE);
      for (int i = fold; i < articles.size(); i += FOLDS) {
        answers.addAll(articles.get(i).answers(resolver));
      }
    }
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
    Calibration calibration = MonotoneFit.of(answers);
    calibration.save(folder);
    Files.writeString(
        folder.resolve("MODEL.md"),
        SourceModelCard.of(articles.size(), all.size(), scores, Reliability.tenths(answers)));
    ModelFolder.seal(folder, List.of(AntecedentModel.FILE, Calibration.FILE));
  }

  /** Those of every fifth article, or of the others. */
  private static List<SourceChoices> choices(
      List<List<SourceChoices>> articles, int fold, boolean heldBack) {
    List<SourceChoices> some = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      if ((i % FOLDS == fold) == heldBack) {
        some.addAll(articles.get(i));
      }
    }
    return some;
  }

  /** Adds up by mention how often the rules are right, the model, and of how many choices. */
  private static void count(
      AntecedentModel model, List<SourceChoices> choices, Map<String, int[]> scores) {
    for (SourceChoices choice : choices) {
      int[] counts = scores.computeIfAbsent(choice.question().form(), m -> new int[3]);
      int chosen = model.choose(choice.question()).index();
      counts[0] += choice.ruleIsRight() ? 1 : 0;
      counts[1] += choice.right().get(chosen) ? 1 : 0;
      counts[2]++;
    }
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
