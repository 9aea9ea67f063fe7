package sayso.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sayso.neural.ModelFolder;
import sayso.stance.CrossEncoder;
import sayso.stance.JudgeSettings;
import sayso.stance.PairClassifier.Pair;
import sayso.stance.PairClassifier.View;
import sayso.stance.PairPieces;
import sayso.stance.Probabilities;
import sayso.stance.Stance;

/** Trains on a handful of invented articles and pairs. */
class PairTrainerTest {
  private static final List<String> THINGS =
      List.of("dam", "bridge", "school", "tunnel", "harbour", "market");

  private static final Pair PAIR =
      new Pair("Snow fell.", "Ann Lee said the mill will open", "The mill will open.");

  @TempDir private static Path folder;

  private static PairTraining training;
  private static PairTrainer.Trained trained;

  @BeforeAll
  static void train() throws IOException {
    Training.assumeEngine();
    training =
        new PairTraining(
            PretrainedEncoder.ALL_MINILM_L6_V2,
            data(),
            null,
            null,
            null,
            folder.resolve("checkpoints"),
            1,
            3,
            256,
            1e-4);
    trained = new PairTrainer(training).run();
  }

  @Test
  void theExportedModelAnswersAsTheTrainedOne() throws IOException {
    Probabilities engine;
    try (NDManager manager = TrainingEngine.open()) {
      PairNetwork network = new PairNetwork(Weights.arrays(trained.weights(), manager));
      PairPieces pieces = PairPieces.windows(trained.wordpiece(), PAIR).get(0);
      PairBatch batch =
          new PairBatch(List.of(new PairTargets(pieces, Stance.SUPPORTS, View.SOURCE)));
      engine = network.answers(batch, manager).get(0);
    }

    Probabilities exact = exported(OnnxEncoder.Precision.FP32);
    Probabilities rounded = exported(OnnxEncoder.Precision.INT8);

    for (Stance stance : Stance.values()) {
      assertThat(exact.of(stance)).isCloseTo(engine.of(stance), within(1e-4));
      assertThat(rounded.of(stance)).isCloseTo(engine.of(stance), within(0.1));
    }
  }

  private static Probabilities exported(OnnxEncoder.Precision precision) throws IOException {
    Path models = folder.resolve(precision.name());
    PairExport.write(models.resolve("stance"), training, trained, precision);
    ModelFolder made = ModelFolder.open(models, "stance");
    JudgeSettings settings = JudgeSettings.load(made);
    assertThat(settings.side()).isBetween(0.0, 1.0);
    assertThat(models.resolve("stance/MODEL.md"))
        .content(StandardCharsets.UTF_8)
        .contains("gwsd", "who-says-what", "recall of the relevance filter");
    try (CrossEncoder model = CrossEncoder.load(made)) {
      return model.classify(List.of(PAIR), View.SOURCE).get(0);
    }
  }

  private static Path data() throws IOException {
    Path data = folder.resolve("data");
    Files.createDirectories(data.resolve("stance"));
    Files.createDirectories(data.resolve("polnear/train"));
    Files.createDirectories(data.resolve("who-says-what/train"));
    StringBuilder pairs = new StringBuilder();
    for (String thing : THINGS) {
      add(pairs, "Officials said the %s will open".formatted(thing), thing, Stance.SUPPORTS);
      add(pairs, "Officials denied that the %s will open".formatted(thing), thing, Stance.DENIES);
      add(pairs, "Will the %s open, officials asked".formatted(thing), thing, Stance.DISCUSSES);
    }
    gzip(data.resolve("stance/gwsd-train.jsonl.gz"), pairs.toString());
    gzip(data.resolve("stance/emergent-train.jsonl.gz"), pairs.toString());
    for (String thing : THINGS) {
      article(data, thing);
    }
    return data;
  }

  private static void add(StringBuilder pairs, String text, String thing, Stance stance) {
    pairs.append(
        "{\"id\": \"x\", \"text\": \"%s\", \"proposition\": \"The %s will open.\", \"label\": \"%s\"}\n"
            .formatted(text, thing, stance.label()));
  }

  private static void article(Path data, String thing) throws IOException {
    String content = "the " + thing + " will open";
    String text = "Ann Lee said " + content + ".";
    int end = "Ann Lee said ".length() + content.length();
    Files.writeString(data.resolve("polnear/train/" + thing + ".txt"), text);
    Files.writeString(
        data.resolve("polnear/train/" + thing + ".ann"),
        "T1\tSource 0 7\tAnn Lee\nT2\tCue 8 12\tsaid\nT3\tContent 13 "
            + end
            + "\t"
            + content
            + "\nE1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n");
    Files.writeString(
        data.resolve("who-says-what/train/" + thing + ".json"),
        """
        {"id": "%s",
         "propositions": [{"id": "p1", "text": "The %s will open."},
                          {"id": "p2", "text": "Bread has become cheaper in spring."}],
         "entities": [{"id": "e1", "name": "Ann Lee", "kind": "person", "aliases": []}],
         "events": [{"event": "E1", "source": "e1", "stance": {"p1": "supports"}}]}
        """
            .formatted(thing, thing));
  }

  private static void gzip(Path file, String content) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
  }
}
