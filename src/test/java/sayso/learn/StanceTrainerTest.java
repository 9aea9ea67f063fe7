package sayso.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sayso.neural.ModelFolder;
import sayso.neural.TextEncoder;
import sayso.stance.JudgeSettings;
import sayso.stance.MaxentPairClassifier;
import sayso.stance.PairClassifier.Pair;
import sayso.stance.PairClassifier.View;
import sayso.stance.Probabilities;
import sayso.stance.Stance;

class StanceTrainerTest {
  private static final List<String> THINGS =
      List.of("dam", "bridge", "school", "tunnel", "harbour", "market");

  @TempDir private Path folder;

  @Test
  void learnsFromAHandfulOfPairsAndSealsWhatItMade() throws IOException {
    Path data = data();
    List<String> log = new ArrayList<>();
    try (TextEncoder encoder = TextEncoder.load()) {
      Path models = folder.resolve("models");
      Path cache = folder.resolve("texts.cache");
      train(data, cache, models.resolve("stance"), encoder, log);

      ModelFolder made = ModelFolder.open(models, MaxentPairClassifier.NAME);
      JudgeSettings settings = JudgeSettings.load(made);
      assertThat(settings.side()).isBetween(0.0, 1.0);
      MaxentPairClassifier classifier = MaxentPairClassifier.load(made, encoder);
      Probabilities denied =
          classifier
              .classify(
                  List.of(
                      new Pair("Ann Lee denied that the mill will open", "The mill will open.")),
                  View.SOURCE)
              .get(0);
      assertThat(denied.denies()).isGreaterThan(denied.supports());
      assertThat(models.resolve("stance/MODEL.md"))
          .content(StandardCharsets.UTF_8)
          .contains("gwsd", "who-says-what", "recall of the relevance filter");
      assertThat(log).anyMatch(line -> line.contains("pairs of gwsd"));

      Path again = folder.resolve("again/stance");
      train(data, cache, again, encoder, log);
      for (View view : View.values()) {
        String file = MaxentPairClassifier.file(view);
        assertThat(again.resolve(file))
            .as("without chance, and a cache changes nothing: " + file)
            .hasSameBinaryContentAs(models.resolve("stance").resolve(file));
      }
    }
  }

  private static void train(
      Path data, Path cache, Path model, TextEncoder encoder, List<String> log) throws IOException {
    new StanceTrainer(new StanceTraining(data, cache, 0.1, 20, 1), encoder, log::add).train(model);
  }

  private Path data() throws IOException {
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
