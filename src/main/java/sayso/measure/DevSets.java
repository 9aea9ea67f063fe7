package sayso.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import sayso.Annotated;
import sayso.read.BratFolder;
import sayso.read.UnreadableException;
import sayso.text.Article;
import sayso.text.Proposition;

/**
 * The development sets of a data folder laid out as ../shared is, and the inputs that {@code sayso}
 * needs to annotate them.
 *
 * @param golden the folder of the project's own articles, gold in the native format
 * @param shared the folder that has {@code data}
 */
record DevSets(Path shared, Path golden) {
  private static final JsonMapper JSON = new JsonMapper();

  /** The genres of GUM that count. */
  static final Set<String> GENRES = Set.of("news");

  DevSets {
    if (!Files.isDirectory(shared.resolve("data"))) {
      throw new IllegalArgumentException(shared + " has no folder data");
    }
  }

  Path seed() {
    return shared.resolve("data/seed/article.txt");
  }

  Path polnear() {
    return shared.resolve("data/polnear/dev");
  }

  Path speechCues() {
    return shared.resolve("data/polnear/speech_cues.txt");
  }

  Path whoSaysWhat() {
    return shared.resolve("data/who-says-what/dev");
  }

  Path gum() {
    return shared.resolve("data/sources/gum.jsonl.gz");
  }

  /** The sets of stance pairs by name, without their ending "-dev". */
  Map<String, Path> stancePairs() throws IOException {
    Map<String, Path> sets = new TreeMap<>();
    String ending = "-dev.jsonl.gz";
    try (Stream<Path> files = Files.list(shared.resolve("data/stance"))) {
      files
          .filter(file -> file.getFileName().toString().endsWith(ending))
          .forEach(
              file -> {
                String name = file.getFileName().toString();
                sets.put(name.substring(0, name.length() - ending.length()), file);
              });
    }
    return sets;
  }

  /** How a set's labels see a text: Emergent's tell how an article presents a rumour. */
  static String view(String set) {
    return set.equals("emergent") ? "article" : "source";
  }

  /** PolNeAR's articles. */
  List<Article> polnearArticles() throws IOException {
    return new BratFolder(polnear())
        .documents().stream().map(document -> Article.of(document.id(), document.text())).toList();
  }

  /** PolNeAR's articles. */
  Path polnearInput(Path folder) throws IOException {
    return input(folder.resolve("polnear-input.jsonl"), polnearArticles());
  }

  /** Writes articles as an input. */
  Path input(Path file, List<Article> articles) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Article article : articles) {
      lines.add(article(article.id(), article.text(), article.propositions()));
    }
    return Files.write(file, lines);
  }

  /** The who-says-what articles with their propositions. */
  List<Article> whoSaysWhatArticles() throws IOException {
    return WhoSaysWhatGold.read(whoSaysWhat(), polnear()).stream()
        .map(gold -> Article.of(gold.id(), gold.text()).withPropositions(gold.propositions()))
        .toList();
  }

  /** The who-says-what articles with their propositions. */
  Path whoSaysWhatInput(Path folder) throws IOException {
    return input(folder.resolve("who-says-what-input.jsonl"), whoSaysWhatArticles());
  }

  /** The propositions of who-says-what's training articles. */
  List<Proposition> trainingPropositions() throws IOException {
    Path gold = shared.resolve("data/who-says-what/train");
    return WhoSaysWhatGold.read(gold, shared.resolve("data/polnear/train")).stream()
        .flatMap(article -> article.propositions().stream())
        .toList();
  }

  /** GUM's news articles; the same lines hold the attributions given. */
  Path gumNewsInput(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    for (JsonNode document : GoldLines.read(gum(), document -> document)) {
      if (GENRES.contains(document.path("genre").asText())) {
        lines.add(document.toString());
      }
    }
    if (lines.isEmpty()) {
      throw new UnreadableException(gum() + " has no news");
    }
    return Files.write(folder.resolve("gum-input.jsonl"), lines);
  }

  /** The project's own articles with their propositions. */
  Path goldenInput(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Annotated gold : AnnotatedFile.readFolder(golden).values()) {
      lines.add(article(gold.article().id(), gold.article().text(), gold.propositions()));
    }
    return Files.write(folder.resolve("golden-input.jsonl"), lines);
  }

  private static String article(String id, String text, List<Proposition> propositions) {
    ObjectNode article = JSON.createObjectNode().put("id", id).put("text", text);
    ArrayNode list = article.putArray("propositions");
    for (Proposition proposition : propositions) {
      list.addObject().put("id", proposition.id()).put("text", proposition.text());
    }
    return article.toString();
  }
}
