package sayso.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Where a page of measurements has its data and goes, and what is said on the way. */
final class MeasurementPage {
  @Option(
      names = "--shared",
      paramLabel = "FOLDER",
      defaultValue = "../shared",
      description = "The folder that has data/ with the sets (default: ${DEFAULT-VALUE}).")
  Path shared = Path.of("../shared");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the page to this file, replacing it, not to standard output.")
  private @Nullable Path file;

  /** Takes lines for the user. */
  Consumer<String> log(CommandLine command) {
    PrintWriter err = command.getErr();
    return line -> {
      err.println(line);
      err.flush();
    };
  }

  void write(CommandLine command, String page) throws IOException {
    if (file == null) {
      command.getOut().print(page);
      command.getOut().flush();
    } else {
      Files.writeString(file, page, StandardCharsets.UTF_8);
    }
  }
}
