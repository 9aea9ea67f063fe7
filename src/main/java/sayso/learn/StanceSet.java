package sayso.learn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import sayso.read.Compressed;
import sayso.read.UnreadableException;
import sayso.stance.PairClassifier.Pair;
import sayso.stance.PairClassifier.View;
import sayso.stance.Stance;

/**
 * An open set of stance pairs that a model is trained on, {@code stance/NAME-train.jsonl.gz} of the
 * data folder.
 *
 * @param view whose side its labels tell
 * @param share pairs that an epoch takes; of a small set some more than once
 * @param licence as the data's README states it
 */
record StanceSet(String name, View view, int share, String licence) {
  /**
   * What is trained on. Emergent and FNC label the article's presentation; the others the text's
   * own side. Of the largest sets an epoch takes a part, so that they do not draw the model away
   * from news.
   */
  static final List<StanceSet> ALL =
      List.of(
          new StanceSet("perspectrum", View.SOURCE, 3_000, "CC BY-SA 4.0"),
          new StanceSet("argkp", View.SOURCE, 2_500, "Apache-2.0"),
          new StanceSet("ibm-claim-stance", View.SOURCE, 1_200, "CC BY-SA 3.0"),
          new StanceSet("gwsd", View.SOURCE, 2_500, "research data"),
          new StanceSet("climate-fever", View.SOURCE, 1_000, "research data"),
          new StanceSet("claimdiff", View.SOURCE, 900, "research data"),
          new StanceSet("lingnli", View.SOURCE, 30_000, "research data"),
          new StanceSet("cadnli", View.SOURCE, 4_000, "Apache-2.0"),
          new StanceSet("snli", View.SOURCE, 3_000, "CC BY-SA 4.0"),
          new StanceSet("emergent", View.ARTICLE, 2_000, "research data"),
          new StanceSet("fnc", View.ARTICLE, 1_000, "research data"));

  private static final JsonMapper JSON = new JsonMapper();

  /** A pair with what a classifier should say of it. */
  record Labelled(Pair pair, Stance stance) {}

  Path file(Path data, String split) {
    return data.resolve("stance").resolve(name + "-" + split + ".jsonl.gz");
  }

  /**
   * The training pairs.
   *
   * @throws UnreadableException where a line is no labelled pair
   */
  List<Labelled> read(Path data) throws IOException {
    Path file = file(data, "train");
    List<Labelled> all = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(Compressed.open(file), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode node = JSON.readTree(line);
        Pair pair = new Pair(node.path("text").asText(), node.path("proposition").asText());
        all.add(new Labelled(pair, stance(node.path("label").asText(), file)));
      }
    }
    if (all.stream().noneMatch(p -> p.stance() == Stance.UNRELATED)) {
      addUnrelated(all);
    }
    return all;
  }

  /**
   * To a set whose texts are all about their proposition, an eighth as many pairs of a text and a
   * proposition that stands far from it in the file. Without them a model learns that whatever it
   * sees takes a side.
   */
  private static void addUnrelated(List<Labelled> pairs) {
    int size = pairs.size();
    for (int i = 0; i < size; i += 8) {
      Pair far = pairs.get((i + size / 2) % size).pair();
      Pair near = pairs.get(i).pair();
      if (!far.proposition().equals(near.proposition())) {
        Pair swapped = new Pair(near.text(), far.proposition());
        pairs.add(new Labelled(swapped, Stance.UNRELATED));
      }
    }
  }

  boolean isThere(Path data) {
    return Files.exists(file(data, "train"));
  }

  /** Neutral pairs of NLI leave the proposition open without being about its question. */
  private static Stance stance(String label, Path file) throws UnreadableException {
    return switch (label) {
      case "supports" -> Stance.SUPPORTS;
      case "denies" -> Stance.DENIES;
      case "discusses" -> Stance.DISCUSSES;
      case "neutral", "unrelated" -> Stance.UNRELATED;
      default -> throw new UnreadableException(file + ": unknown label " + label);
    };
  }
}
