package sayso.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import sayso.batch.Progress;

/**
 * The options {@code --models}, {@code --threads} and {@code --quiet}, and what follows from them.
 */
final class RunOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec mixee;

  @Option(
      names = "--models",
      paramLabel = "FOLDER",
      description = "Models to use in place of those that Sayso brings.")
  @Nullable Path models;

  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress, warnings or summary on standard error.")
  boolean quiet;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads to work with (as many as there are processors).")
  void setThreads(int threads) {
    if (threads < 1) {
      throw new ParameterException(mixee.commandLine(), "--threads needs to be at least 1");
    }
    this.threads = threads;
  }

  int threads() {
    return threads;
  }

  /**
   * Progress on standard error.
   *
   * @param things what is counted, in the plural
   * @param readable whether results go to a terminal, where progress would stand between them
   */
  Progress progress(String things, Terminal terminal, boolean readable) {
    Progress.Shown shown =
        quiet || readable
            ? Progress.Shown.NOT
            : terminal.errors() ? Progress.Shown.BAR : Progress.Shown.LINES;
    PrintWriter err = mixee.commandLine().getErr();
    return new Progress(err, shown, System::nanoTime, things);
  }
}
