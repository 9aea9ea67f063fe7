package sayso.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sayso.claim.AttributionDecoder;
import sayso.claim.ClaimModel;
import sayso.claim.WordLabel;
import sayso.claim.WordScores;
import sayso.text.Span;

/** Trains on two invented articles, as often as it takes to know them by heart. */
class ClaimTrainerTest {
  private static final String FIRST = "The mayor said that the bridge will open soon.";
  private static final String SECOND = "\"The harvest was poor,\" farmers told reporters.";

  @TempDir private static Path folder;

  private static ClaimTraining training;
  private static ClaimTrainer.Trained trained;

  @BeforeAll
  static void train() throws IOException {
    Training.assumeEngine();
    for (String part : List.of("train", "dev")) {
      article(
          folder.resolve(part),
          "first",
          FIRST,
          "The mayor",
          "said",
          "that the bridge will open soon");
      article(folder.resolve(part), "second", SECOND, "farmers", "told", SECOND.substring(0, 23));
    }
    training =
        new ClaimTraining(
            PretrainedEncoder.ALL_MINILM_L6_V2,
            folder,
            null,
            folder.resolve("checkpoints"),
            20,
            3,
            2048,
            3e-4,
            2,
            List.of());
    trained = new ClaimTrainer(training).run();
  }

  private static void article(
      Path part, String name, String text, String source, String cue, String content)
      throws IOException {
    Files.createDirectories(part);
    Files.writeString(part.resolve(name + ".txt"), text, StandardCharsets.UTF_8);
    String lines =
        entity("T1", "Source", text, source)
            + entity("T2", "Cue", text, cue)
            + entity("T3", "Content", text, content)
            + "T4\tAttribution "
            + offsets(text, cue)
            + "\t"
            + cue
            + "\nE1\tAttribution:T4 Source:T1 Cue:T2 Content:T3\n";
    Files.writeString(part.resolve(name + ".ann"), lines, StandardCharsets.UTF_8);
  }

  private static String entity(String id, String role, String text, String covered) {
    return id + "\t" + role + " " + offsets(text, covered) + "\t" + covered + "\n";
  }

  private static String offsets(String text, String covered) {
    int start = text.indexOf(covered);
    return start + " " + (start + covered.length());
  }

  @Test
  void anotherRunBeginsWhereOneEnded() throws IOException {
    ClaimTraining one = training;
    Path start = one.checkpoints().resolve("epoch-" + trained.epoch() + ".safetensors");
    ClaimTraining next =
        new ClaimTraining(
            one.encoder(),
            one.data(),
            start,
            folder.resolve("next"),
            1,
            4,
            2048,
            1e-9,
            1,
            List.of());

    ClaimTrainer.Trained again = new ClaimTrainer(next).run();

    assertThat(again.score()).isEqualTo(new EpochWeights(one.checkpoints()).score(trained.epoch()));
    assertThat(again.score()).isPositive();
  }

  private static ClaimModel exported(OnnxEncoder.Precision precision) throws IOException {
    Path models = folder.resolve("models");
    ClaimExport.write(models.resolve(precision.name()), training, trained, precision);
    return ClaimModel.load(models, List.of(precision.name()));
  }

  private static WordScores scores(ClaimModel model, String text) {
    return model.scores(text, List.of(new Span(0, text.length()))).get(0);
  }

  @Test
  void knowsTheArticlesByHeart() throws IOException {
    assertThat(trained.score()).isEqualTo(1);
    List<AttributionDecoder.Decoded> found =
        AttributionDecoder.attributions(FIRST, scores(exported(OnnxEncoder.Precision.INT8), FIRST));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).spans().source().get(0).of(FIRST)).isEqualTo("The mayor");
    assertThat(found.get(0).spans().cue().get(0).of(FIRST)).isEqualTo("said");
    assertThat(found.get(0).spans().content().get(0).of(FIRST))
        .startsWith("that the bridge will open soon");
  }

  @Test
  void saysTheSameInItsFile() throws IOException {
    ClaimModel model = exported(OnnxEncoder.Precision.FP32);
    try (NDManager manager = TrainingEngine.open()) {
      ClaimTagger tagger = new ClaimTagger(Weights.arrays(trained.weights(), manager));
      WordScores inFile = scores(model, SECOND);
      WordScores inTraining =
          ClaimDev.scores(
              ClaimTargets.of(inFile.window(), List.of()), tagger, manager.newSubManager());
      Span all = new Span(0, inFile.size());
      for (int word = 0; word < inFile.size(); word++) {
        for (WordLabel label : WordLabel.all()) {
          assertThat(inFile.label(word, label))
              .isCloseTo(inTraining.label(word, label), within(1e-3));
        }
        assertThat(inFile.cueOf(word).nowhere())
            .isCloseTo(inTraining.cueOf(word).nowhere(), within(1e-4));
        assertThat(inFile.sourceOf(word).to(all))
            .isCloseTo(1 - inFile.sourceOf(word).nowhere(), within(1e-6));
      }
    }
  }

  @Test
  void hasNothingLeftToDoWhenItIsStartedAgain() throws IOException {
    ClaimTrainer.Trained again = new ClaimTrainer(training).run();

    assertThat(again.epoch()).isEqualTo(trained.epoch());
    assertThat(folder.resolve("checkpoints/epoch-" + (trained.epoch() + 3) + ".safetensors"))
        .doesNotExist();
  }

  @Test
  void tellsWhatItIsMadeOf() throws IOException {
    exported(OnnxEncoder.Precision.INT8);

    assertThat(folder.resolve("models/INT8/MODEL.md"))
        .content(StandardCharsets.UTF_8)
        .contains("--encoder all-minilm-l6-v2", "--seed 3", "Apache-2.0", "PolNeAR states none");
  }
}
