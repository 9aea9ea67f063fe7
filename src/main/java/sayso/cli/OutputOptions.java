package sayso.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import sayso.write.OutputFile;

/** The options {@code -o} and {@code --force}, for every command that writes a file. */
final class OutputOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec mixee;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Write to this file, compressed if its name ends with .gz. While it is written it is"
              + " FILE.part.")
  @Nullable Path file;

  @Option(names = "--force", description = "Replace the output where it exists.")
  boolean force;

  /**
   * Starts the output file.
   *
   * @throws ParameterException where it exists and is not to be replaced
   */
  OutputFile create(Path output) throws IOException {
    check(output);
    return OutputFile.create(output, true);
  }

  /** What the user is told of an output that is there already. */
  static ParameterException refused(CommandLine command, FileAlreadyExistsException e) {
    String what = e.getFile() + " " + e.getReason();
    return new ParameterException(
        command, "exists".equals(e.getReason()) ? what + "; --force replaces it" : what, e);
  }

  /**
   * Makes sure that the output may be made.
   *
   * @throws ParameterException where it exists and is not to be replaced
   */
  void check(Path output) throws IOException {
    try {
      OutputFile.check(output, force);
    } catch (FileAlreadyExistsException e) {
      String what = output + " " + e.getReason();
      throw new ParameterException(
          mixee.commandLine(), force ? what : what + "; --force replaces it", e);
    }
  }
}
