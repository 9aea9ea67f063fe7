package sayso.learn;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.io.BinaryQNModelWriter;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractDataIndexer;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import sayso.learn.StanceSet.Labelled;
import sayso.neural.ModelFolder;
import sayso.neural.TextEncoder;
import sayso.stance.JudgeSettings;
import sayso.stance.MaxentPairClassifier;
import sayso.stance.PairClassifier.View;
import sayso.stance.PairFeatures;
import sayso.stance.Signs;

/**
 * Trains the maximum entropy models of both views and draws the judge's lines on who-says-what
 * articles that it holds back.
 */
public final class StanceTrainer {
  /** Pairs whose texts are encoded at a time; pairs with the same text stand together. */
  private static final int BLOCK = 256;

  /** After so many pairs a line tells how far it is. */
  private static final int LOGGED = 4096;

  private final StanceTraining training;
  private final TextEncoder encoder;
  private final TextCache texts;
  private final Consumer<String> log;

  /**
   * @param log takes a line for the user now and then
   */
  public StanceTrainer(StanceTraining training, TextEncoder encoder, Consumer<String> log)
      throws IOException {
    this.training = training;
    this.encoder = encoder;
    this.texts = new TextCache(encoder, training.cache());
    this.log = log;
  }

  /**
   * Trains, and fills {@code folder} with the models, the judge's settings, MODEL.md and
   * SHA256SUMS.
   */
  public void train(Path folder) throws IOException {
    NewsClaims news = NewsClaims.read(training.data());
    Map<String, Integer> used = new LinkedHashMap<>();
    used.put("who-says-what (source view)", news.pairs(false).size());
    Map<View, MaxentModel> models = new HashMap<>();
    for (View view : View.values()) {
      List<Event> events = new ArrayList<>();
      for (StanceSet set : StanceSet.ALL) {
        if (set.view() == view && set.isThere(training.data())) {
          List<Labelled> pairs = set.read(training.data());
          used.put(
              set.name() + " (" + view.name().toLowerCase(Locale.ROOT) + " view)", pairs.size());
          events.addAll(events(set.name(), pairs));
        }
      }
      if (view == View.SOURCE) {
        events.addAll(events("who-says-what", news.pairs(false)));
      }
      texts.save();
      log.accept(
          "training the model of the %s view on %,d pairs"
              .formatted(view.name().toLowerCase(Locale.ROOT), events.size()));
      QNModel model = fit(events);
      models.put(view, model);
      Files.createDirectories(folder);
      write(model, folder.resolve(MaxentPairClassifier.file(view)));
    }
    MaxentPairClassifier classifier = new MaxentPairClassifier(encoder, models);
    HeldBack heldBack = HeldBack.of(classifier, news.pairs(true), this::read);
    JudgeSettings settings = heldBack.settings();
    Files.writeString(folder.resolve(JudgeSettings.FILE), settings.json());
    Files.writeString(
        folder.resolve("MODEL.md"), StanceModelCard.of(training, used, heldBack, settings));
    List<String> files = new ArrayList<>();
    for (View view : View.values()) {
      files.add(MaxentPairClassifier.file(view));
    }
    files.add(JudgeSettings.FILE);
    ModelFolder.seal(folder, files);
  }

  /**
   * The pairs as the models see them; each text is encoded once, or again where it comes back
   * later.
   */
  private List<Event> events(String name, List<Labelled> pairs) {
    List<Event> events = new ArrayList<>();
    Map<String, String> interned = new HashMap<>();
    int parallel = Runtime.getRuntime().availableProcessors() * BLOCK;
    for (int start = 0; start < pairs.size(); start += parallel) {
      List<Labelled> next = pairs.subList(start, Math.min(pairs.size(), start + parallel));
      List<List<Event>> blocks =
          IntStream.range(0, (next.size() + BLOCK - 1) / BLOCK)
              .parallel()
              .mapToObj(b -> block(next.subList(b * BLOCK, Math.min(next.size(), (b + 1) * BLOCK))))
              .toList();
      for (List<Event> block : blocks) {
        for (Event event : block) {
          String[] names = event.getContext();
          for (int i = 0; i < names.length; i++) {
            names[i] = interned.computeIfAbsent(names[i], n -> n);
          }
          events.add(event);
        }
      }
      if (start / LOGGED != (start + next.size()) / LOGGED || events.size() == pairs.size()) {
        log.accept("read %,d of %,d pairs of %s".formatted(events.size(), pairs.size(), name));
      }
    }
    return events;
  }

  private List<Event> block(List<Labelled> pairs) {
    Map<String, Signs> read = new HashMap<>();
    List<Event> events = new ArrayList<>();
    for (Labelled labelled : pairs) {
      PairFeatures.Features features =
          PairFeatures.of(
              read.computeIfAbsent(labelled.pair().text(), this::read),
              read.computeIfAbsent(labelled.pair().proposition(), this::read));
      events.add(new Event(labelled.stance().label(), features.names(), features.values()));
    }
    return events;
  }

  private Signs read(String text) {
    return Signs.of(texts.encode(text));
  }

  private QNModel fit(List<Event> events) throws IOException {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, training.iterations());
    parameters.put(TrainingParameters.CUTOFF_PARAM, training.cutoff());
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, training.l2());
    parameters.put(AbstractDataIndexer.SORT_PARAM, false);
    parameters.put("PrintMessages", false);
    // Given events, the trainer would write each number of theirs out for a checksum, at a high
    // price.
    DataIndexer indexer = new OnePassRealValueDataIndexer();
    indexer.init(parameters, new HashMap<>());
    indexer.index(ObjectStreamUtils.createObjectStream(events));
    QNTrainer trainer = new QNTrainer(parameters);
    trainer.init(parameters, new HashMap<>());
    return (QNModel) trainer.train(indexer);
  }

  private static void write(QNModel model, Path file) throws IOException {
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
      new BinaryQNModelWriter(model, out).persist();
    }
  }
}
