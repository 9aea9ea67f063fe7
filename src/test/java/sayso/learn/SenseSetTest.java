package sayso.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sayso.measure.SenseScores;
import sayso.measure.Share;
import sayso.stance.PairClassifier;
import sayso.stance.Probabilities;
import sayso.stance.Stance;
import sayso.text.OpenNlpTagger;

class SenseSetTest {
  @TempDir private Path data;

  @Test
  void countsWhatTheCueSaysAndWhatTheClassifierSays() throws IOException {
    article("train", "first", "denied", "that the dam leaks", "denies");
    article("dev", "second", "said", "that the dam does not leak", "denies");
    article("dev", "third", "said", "that the dam is old", null);

    SenseSet set = SenseSet.read(data, OpenNlpTagger.load());

    assertThat(set.items())
        .extracting(item -> item.pair().text())
        .containsExactly(
            "Ann Lee denied that the dam leaks", "Ann Lee said that the dam does not leak");
    assertThat(set.items())
        .extracting(SenseSet.Item::byCue)
        .containsExactly(Stance.DENIES, Stance.SUPPORTS);
    PairClassifier denier =
        (pairs, view) -> pairs.stream().map(p -> new Probabilities(0.1, 0.6, 0.1, 0.2)).toList();
    assertThat(set.score(denier))
        .isEqualTo(new SenseScores(new Share(1, 2), new Share(2, 2), new Share(1, 1)));
    PairClassifier believer =
        (pairs, view) -> pairs.stream().map(p -> new Probabilities(0.6, 0.1, 0.1, 0.2)).toList();
    assertThat(set.score(believer).classifier()).isEqualTo(new Share(0, 2));
  }

  private void article(
      String split, String name, String cue, String content, @Nullable String stance)
      throws IOException {
    Path texts = Files.createDirectories(data.resolve("polnear").resolve(split));
    Path gold = Files.createDirectories(data.resolve("who-says-what").resolve(split));
    String text = "Ann Lee " + cue + " " + content + ".";
    int cueEnd = 8 + cue.length();
    Files.writeString(texts.resolve(name + ".txt"), text);
    Files.writeString(
        texts.resolve(name + ".ann"),
        "T1\tSource 0 7\tAnn Lee\nT2\tCue 8 %d\t%s\nT3\tContent %d %d\t%s\n"
                .formatted(cueEnd, cue, cueEnd + 1, text.length() - 1, content)
            + "E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n");
    String stances = stance == null ? "" : ", \"stance\": {\"p1\": \"%s\"}".formatted(stance);
    Files.writeString(
        gold.resolve(name + ".json"),
        """
        {"id": "%s",
         "propositions": [{"id": "p1", "text": "The dam leaks."}],
         "entities": [{"id": "e1", "name": "Ann Lee", "kind": "person", "aliases": []}],
         "events": [{"event": "E1", "source": "e1"%s}]}
        """
            .formatted(name, stances));
  }
}
