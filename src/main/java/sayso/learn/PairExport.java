package sayso.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import sayso.neural.ModelFolder;
import sayso.neural.Tensor;
import sayso.stance.CrossEncoder;
import sayso.stance.JudgeSettings;
import sayso.stance.PairClassifier.View;
import sayso.stance.Rarity;

/** Writes a trained cross-encoder as the files that {@link CrossEncoder} and the judge load. */
public final class PairExport {
  private PairExport() {}

  /**
   * Writes the model, its vocabulary and how rare words are, draws the judge's lines with them, and
   * adds these, the card and all sums.
   */
  public static void write(
      Path folder,
      PairTraining training,
      PairTrainer.Trained trained,
      OnnxEncoder.Precision precision)
      throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve(CrossEncoder.MODEL), onnx(trained.weights(), precision));
    Files.write(folder.resolve(CrossEncoder.VOCABULARY), trained.wordpiece().vocabulary());
    ModelFolder.seal(folder, List.of(CrossEncoder.MODEL, CrossEncoder.VOCABULARY));
    Path made = folder.toAbsolutePath();
    try (CrossEncoder model =
        CrossEncoder.load(ModelFolder.open(made.getParent(), made.getFileName().toString()))) {
      NewsClaims claims = NewsClaims.read(training.data(), training.more());
      Rarity rarity = claims.rarity();
      Files.writeString(folder.resolve(Rarity.FILE), rarity.json());
      HeldBack heldBack = HeldBack.of(model, rarity, claims.articles(true));
      JudgeSettings settings = heldBack.settings();
      Files.writeString(folder.resolve(JudgeSettings.FILE), settings.json());
      Files.writeString(
          folder.resolve("MODEL.md"),
          PairCard.text(training, trained, precision, heldBack, settings));
    }
    ModelFolder.seal(
        folder,
        List.of(CrossEncoder.MODEL, CrossEncoder.VOCABULARY, Rarity.FILE, JudgeSettings.FILE));
  }

  /** The classifier as an ONNX model of one pair at a time. */
  static byte[] onnx(Map<String, Tensor> weights, OnnxEncoder.Precision precision) {
    OnnxGraph graph = new OnnxGraph();
    String ids = graph.input("input_ids", "one", "pieces");
    String types = graph.input("token_type_ids", "one", "pieces");
    String x = new OnnxEncoder(graph, weights, precision).forward(ids, types);
    String first = graph.add("Gather", List.of(x, graph.whole(0)), OnnxGraph.whole("axis", 1));
    String mean =
        graph.add(
            "ReduceMean", List.of(x), OnnxGraph.wholes("axes", 1), OnnxGraph.whole("keepdims", 0));
    String pooled = graph.add("Concat", List.of(first, mean), OnnxGraph.whole("axis", 1));
    // The heads are small, and their weights the ones that rounding would hurt most.
    String hidden = graph.linear(pooled, weights, PairNetwork.HIDDEN);
    String stances =
        graph.linear(graph.addFused("Gelu", List.of(hidden)), weights, PairNetwork.STANCES);
    List<String> views = graph.split(stances, PairNetwork.VIEWS.size());
    for (int v = 0; v < views.size(); v++) {
      View view = PairNetwork.VIEWS.get(v);
      graph.output(
          CrossEncoder.output(view),
          graph.add("Softmax", List.of(views.get(v)), OnnxGraph.whole("axis", -1)),
          "one",
          "stances");
    }
    return graph.model();
  }
}
