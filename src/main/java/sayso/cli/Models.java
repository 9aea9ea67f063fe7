package sayso.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sayso.claim.ClaimModel;
import sayso.neural.ModelFolder;
import sayso.source.AntecedentModel;
import sayso.stance.CrossEncoder;

/** {@code sayso models}: which models there are, and whether they are whole. */
@Command(
    name = "models",
    mixinStandardHelpOptions = true,
    header = "Lists the models that Sayso trained, and checks their files.",
    description = {
      "",
      "Of each: where it is, its files with sizes in bytes and SHA-256, its licence and its scores,"
          + " as its MODEL.md tells them.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  sayso models",
      "  sayso models --models mine/models",
      "",
      "Exit status: 0 all files are those of SHA256SUMS, 3 one is not, or a model is missing."
    })
final class Models implements Callable<Integer> {
  private static final List<String> NAMES =
      List.of(ClaimModel.NAME, ClaimModel.SECOND, AntecedentModel.NAME, CrossEncoder.NAME);

  @Spec private CommandSpec spec;

  @Option(
      names = "--models",
      paramLabel = "FOLDER",
      description = "Models to list in place of those that Sayso brings.")
  private @Nullable Path models;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    boolean whole = true;
    for (String name : NAMES) {
      ModelFolder model = ModelFolder.open(models, name);
      out.printf("%s (%s)%n", name, model.place());
      for (ModelFolder.Checked file : model.check()) {
        out.printf(
            "  %-18s %,12d  %s  %s%n",
            file.name(), file.size(), file.sha256(), file.intact() ? "ok" : "NOT IN SHA256SUMS");
        whole &= file.intact();
      }
      for (String row : List.of("licence", "scores")) {
        out.printf("  %-8s %s%n", row, model.told(row).orElse("not told in MODEL.md"));
      }
      out.println();
      out.flush();
    }
    return whole ? 0 : Main.CANNOT_OPEN;
  }
}
