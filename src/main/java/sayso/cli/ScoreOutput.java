package sayso.cli;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sayso.measure.Evaluation;
import sayso.measure.Table;

/** Where an evaluation's tables go: to standard output, and as JSON to a file. */
final class ScoreOutput {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec mixee;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Also write every figure to this file: table, row, column.")
  @Nullable Path json;

  /** An evaluation whose warnings go to standard error. */
  Evaluation evaluation() {
    PrintWriter err = mixee.commandLine().getErr();
    return new Evaluation(warning -> err.println("sayso: warning: " + warning));
  }

  void line(String line) {
    mixee.commandLine().getOut().println(line);
  }

  void write(List<Table> tables) throws IOException {
    PrintWriter out = mixee.commandLine().getOut();
    tables.forEach(table -> out.println(table.text()));
    out.flush();
    if (json != null) {
      Map<String, Object> figures = new LinkedHashMap<>();
      tables.forEach(table -> figures.put(table.title(), table.figures()));
      JSON.writeValue(json.toFile(), figures);
    }
  }
}
