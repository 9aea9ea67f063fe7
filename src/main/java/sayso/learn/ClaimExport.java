package sayso.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import sayso.claim.ClaimModel;
import sayso.claim.WordLabel;
import sayso.neural.ModelFolder;
import sayso.neural.Tensor;

/** Writes a trained claim tagger as the files that {@link ClaimModel} loads. */
public final class ClaimExport {
  private ClaimExport() {}

  /** Writes the model, its vocabulary, its labels, its card and their sums. */
  public static void write(
      Path folder,
      ClaimTraining training,
      ClaimTrainer.Trained trained,
      OnnxEncoder.Precision precision)
      throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve(ClaimModel.MODEL), onnx(trained.weights(), precision));
    Files.write(folder.resolve(ClaimModel.VOCABULARY), trained.wordpiece().vocabulary());
    Files.write(
        folder.resolve(ClaimModel.LABELS), WordLabel.all().stream().map(WordLabel::name).toList());
    Files.writeString(folder.resolve("MODEL.md"), ClaimCard.text(training, trained, precision));
    ModelFolder.seal(folder, List.of(ClaimModel.MODEL, ClaimModel.VOCABULARY, ClaimModel.LABELS));
  }

  /** The tagger as an ONNX model of one window at a time. */
  static byte[] onnx(Map<String, Tensor> weights, OnnxEncoder.Precision precision) {
    OnnxGraph graph = new OnnxGraph();
    OnnxEncoder encoder = new OnnxEncoder(graph, weights, precision);
    String x = encoder.forward(graph.input("input_ids", "one", "pieces"), null);
    // The heads are small, and their weights the ones that rounding would hurt most.
    String labels = graph.linear(x, weights, ClaimTagger.LABELS);
    graph.output(
        ClaimModel.LABEL_SCORES,
        graph.add("LogSoftmax", List.of(labels), OnnxGraph.whole("axis", -1)),
        "one",
        "pieces",
        "labels");
    link(graph, x, weights, ClaimTagger.CONTENT_TO_CUE, ClaimModel.CONTENT_TO_CUE);
    link(graph, x, weights, ClaimTagger.CUE_TO_SOURCE, ClaimModel.CUE_TO_SOURCE);
    return graph.model();
  }

  private static void link(
      OnnxGraph graph, String x, Map<String, Tensor> weights, String name, String output) {
    String queries = graph.linear(x, weights, name + "query.");
    String keys = graph.linear(x, weights, name + "key.");
    String scale = graph.weight((float) (1 / Math.sqrt(ClaimTagger.LINK_SIZE)));
    String turned = graph.add("Transpose", List.of(keys), OnnxGraph.wholes("perm", 0, 2, 1));
    String scaled = graph.add("Mul", List.of(queries, scale));
    graph.output(
        output, graph.add("MatMul", List.of(scaled, turned)), "one", "pieces", "other_pieces");
  }
}
