package sayso.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sayso.Annotated;
import sayso.read.BratFolder;
import sayso.stance.Stance;
import sayso.write.NativeWriter;

/** Our scorers and those in ../shared/tools give the same figures, on gold with mistakes in it. */
class ScorersAgreeIT {
  private static final Path SHARED = Path.of("..", "shared");
  private static final Path TOOLS = SHARED.resolve("tools");
  private static final Path DATA = SHARED.resolve("data");
  private static final Path POLNEAR = DATA.resolve("polnear/dev");
  private static final Path GUM = DATA.resolve("sources/gum.jsonl.gz");
  private static final Path WHO_SAYS_WHAT = DATA.resolve("who-says-what/dev");
  private static final Offset<Double> TENTH = within(0.1);
  // The digit of "F1" is no figure.
  private static final Pattern FIGURE = Pattern.compile("(?<![\\w.])\\d+(\\.\\d+)?");

  private final Evaluation evaluation = new Evaluation(warning -> {});
  @TempDir private Path folder;

  @BeforeAll
  static void needsSharedAndPython() throws InterruptedException {
    assumeTrue(Files.isDirectory(TOOLS), "../shared is not there: the scorers are not compared");
    boolean python;
    try {
      python = new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      python = false;
    }
    assumeTrue(python, "python3 is not there: the scorers are not compared");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--ignore-nested", "--ignore-nested --speech", "--theta 0.8"})
  void onClaims(String arguments) throws Exception {
    PerturbedGold gold = new PerturbedGold(1);
    Path predicted = write(new BratFolder(POLNEAR).documents().stream().map(gold::claims));
    Path cues = DATA.resolve("polnear/speech_cues.txt");
    List<String> command = new ArrayList<>();
    command.addAll(List.of("score_polnear.py", POLNEAR.toString()));
    Path attributions = folder.resolve("attributions.jsonl");
    Files.write(attributions, run("native.py", "polnear", predicted.toString()));
    Path json = folder.resolve("scores.json");
    command.addAll(List.of(attributions.toString(), "--json", json.toString()));
    for (String argument : arguments.split(" ", -1)) {
      if (!argument.isEmpty()) {
        command.add(argument);
      }
      if (argument.equals("--speech")) {
        command.add(cues.toString());
      }
    }
    run(command.toArray(new String[0]));
    JsonNode theirs = new JsonMapper().readTree(json.toFile()).path("metrics");

    ClaimScores ours =
        evaluation.claims(
            POLNEAR,
            predicted,
            new ClaimScorer.Options(
                arguments.contains("theta") ? 0.8 : 0.5,
                arguments.contains("nested"),
                arguments.contains("speech") ? words(cues) : null));

    for (ClaimScores.Kind kind : ClaimScores.Kind.values()) {
      ClaimScores.Block block = ours.block(kind);
      for (ClaimScores.Link link : ClaimScores.Link.values()) {
        String name = link.label().replace("linked ", "");
        agree(theirs, kind.label() + "|" + name + "|link", figures(block.linked(link)));
      }
      for (Role role : Role.values()) {
        agree(theirs, kind.label() + "|" + role.label() + "|exact", figures(block.exact(role)));
      }
      agree(
          theirs,
          kind.label() + "|source accuracy given content|acc",
          new double[] {block.sources().value()});
    }
    for (Role role : Role.values()) {
      FragmentScores fragments = ours.fragments(role);
      agree(theirs, "cofe|" + role.label() + "|exact", figures(fragments.exact()));
      agree(theirs, "cofe|" + role.label() + "|begin", figures(fragments.begin()));
      agree(theirs, "cofe|" + role.label() + "|jaccard", new double[] {fragments.meanJaccard()});
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void onSources(boolean given) throws Exception {
    PerturbedGold gold = new PerturbedGold(2);
    Path predicted = write(GumGold.read(GUM).stream().map(d -> gold.sources(d, given)));
    Path attributions = folder.resolve("attributions.jsonl");
    Files.write(attributions, run("native.py", "gum", predicted.toString()));
    Path plain = folder.resolve("gum.jsonl");
    Files.write(plain, GoldLines.read(GUM, JsonNode::toString));
    List<String> command =
        new ArrayList<>(List.of("score_sources.py", plain.toString(), attributions.toString()));
    command.addAll(List.of("--genres", "news,interview"));
    if (given) {
      command.add("--mentions");
    }
    List<String> theirs = run(command.toArray(new String[0]));

    SourceScores ours = evaluation.sources(GUM, predicted, Set.of("news", "interview"), given);

    agree(
        theirs,
        "gold attributions",
        ours.gold(),
        ours.found(),
        new Share(ours.found(), ours.gold()).value() * 100);
    agree(theirs, "name accuracy  all", figures(ours.rightNames()));
    ours.names().forEach((kind, share) -> agree(theirs, "name accuracy  " + kind, figures(share)));
    BCubed clusters = ours.clusters();
    agree(
        theirs,
        "B-cubed",
        100 * clusters.precision(),
        100 * clusters.recall(),
        100 * clusters.f1());
    agree(theirs, "pairwise", counted(ours.pairs()));
    agree(
        theirs,
        "anonymous merges",
        ours.unnamedMerged().right(),
        ours.unnamedMerged().of(),
        ours.namedMerged().right(),
        ours.namedMerged().of());
  }

  @Test
  void onPositions() throws Exception {
    PerturbedGold gold = new PerturbedGold(3);
    Path predicted = write(WhoSaysWhatGold.read(WHO_SAYS_WHAT, POLNEAR).stream().map(gold::whole));
    List<String> theirs =
        run(
            "score_who_says_what.py",
            WHO_SAYS_WHAT.toString(),
            POLNEAR.toString(),
            predicted.toString());

    WhoSaysWhatScores ours = evaluation.positions(WHO_SAYS_WHAT, POLNEAR, predicted);

    agree(
        theirs,
        "claims",
        ours.gold(),
        ours.predicted(),
        ours.found(),
        100.0 * ours.found() / ours.gold());
    agree(
        theirs,
        "sources",
        100 * ours.sourcesFound().value(),
        100 * ours.sourcesAll().value(),
        100 * ours.sources().f1());
    Tally relays = ours.relays();
    agree(theirs, "relays", counted(relays, relays.gold(), relays.predicted()));
    for (Stance label : List.of(Stance.SUPPORTS, Stance.DENIES, Stance.DISCUSSES)) {
      String name = String.format(Locale.ROOT, "%-10s", label.label());
      Tally all = ours.stance(label);
      Tally found = ours.stanceOfFound(label);
      agree(theirs, "stance      " + name, counted(all, all.gold()));
      agree(theirs, "given found " + name, counted(found, found.gold()));
    }
    agree(theirs, "stance      macro", 100 * ours.sidesF1());
    agree(theirs, "given found macro", 100 * ours.sidesF1OfFound());
    Tally positions = ours.positions();
    agree(theirs, "positions", counted(positions, positions.gold(), positions.predicted()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"emergent", "perspectrum", "argkp", "gwsd", "lingnli", "rte"})
  void onStance(String set) throws Exception {
    Path gold = DATA.resolve("stance/" + set + "-dev.jsonl.gz");
    Random random = new Random(4);
    List<String> rows = GoldLines.read(gold, JsonNode::toString);
    List<String> answers = new ArrayList<>();
    for (String row : rows) {
      String id = new JsonMapper().readTree(row).path("id").asText();
      if (random.nextDouble() < 0.95) {
        answers.add(
            String.format(
                Locale.ROOT,
                "{\"id\": \"%s\", \"probabilities\": {\"supports\": %f, \"denies\": %f,"
                    + " \"discusses\": %f, \"unrelated\": %f}}",
                id,
                random.nextDouble(),
                random.nextDouble(),
                random.nextDouble() / 2,
                random.nextDouble() / 2));
      }
    }
    Path predicted = Files.write(folder.resolve("answers.jsonl"), answers);
    Path plain = Files.write(folder.resolve("pairs.jsonl"), rows);
    List<String> theirs = run("score_pairs.py", plain.toString(), predicted.toString());

    PairScores ours = evaluation.stance(gold, predicted);

    agree(
        theirs,
        "accuracy",
        DoubleStream.concat(
                DoubleStream.of(100 * ours.accuracy().value(), 100 * ours.macroF1()),
                ours.labels().values().stream().mapToDouble(t -> 100 * t.f1()))
            .toArray());
  }

  private Path write(Stream<Annotated> predictions) throws IOException {
    return Files.write(
        folder.resolve("predicted.jsonl"), predictions.map(NativeWriter::line).toList());
  }

  private static List<String> run(String... command) throws IOException, InterruptedException {
    List<String> full = new ArrayList<>(List.of("python3", TOOLS.resolve(command[0]).toString()));
    full.addAll(List.of(command).subList(1, command.length));
    File output = File.createTempFile("scorer", ".txt");
    try {
      Process process =
          new ProcessBuilder(full).redirectErrorStream(true).redirectOutput(output).start();
      assertThat(process.waitFor()).as("exit status of %s", full).isZero();
      return Files.readAllLines(output.toPath());
    } finally {
      Files.delete(output.toPath());
    }
  }

  private static void agree(JsonNode theirs, String key, double[] ours) {
    assertThat(theirs.has(key)).as(key).isTrue();
    for (int i = 0; i < ours.length; i++) {
      if (!Double.isNaN(ours[i])) {
        assertThat(100 * ours[i])
            .as("%s, figure %s", key, i)
            .isCloseTo(100 * theirs.path(key).path(i).asDouble(), TENTH);
      }
    }
  }

  private static void agree(List<String> output, String start, double... ours) {
    String line = output.stream().filter(l -> l.startsWith(start)).findFirst().orElseThrow();
    List<Double> theirs = new ArrayList<>();
    Matcher figure = FIGURE.matcher(line.substring(start.length()));
    while (figure.find()) {
      theirs.add(Double.valueOf(figure.group()));
    }
    assertThat(theirs).as(line).hasSameSizeAs(ours);
    for (int i = 0; i < ours.length; i++) {
      if (!Double.isNaN(ours[i])) {
        assertThat(ours[i]).as("%s, figure %s", line, i).isCloseTo(theirs.get(i), TENTH);
      }
    }
  }

  private static double[] figures(Tally tally) {
    return new double[] {tally.precision(), tally.recall(), tally.f1()};
  }

  private static double[] figures(Share share) {
    return new double[] {100 * share.value(), share.right(), share.of()};
  }

  private static double[] counted(Tally tally, double... counts) {
    return DoubleStream.concat(
            DoubleStream.of(100 * tally.precision(), 100 * tally.recall(), 100 * tally.f1()),
            DoubleStream.of(counts))
        .toArray();
  }

  private static Set<String> words(Path file) throws IOException {
    Set<String> words = new HashSet<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        words.add(line.strip().toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }
}
