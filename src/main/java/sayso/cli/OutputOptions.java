package sayso.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
   * @throws ParameterException where it exists and is not to be replaced, or is an input
   */
  OutputFile create(Path output, List<Path> inputs) throws IOException {
    apart(mixee.commandLine(), output, inputs);
    check(output);
    return OutputFile.create(output, true);
  }

  /**
   * Makes sure that an output replaces no input, not even by force.
   *
   * @throws ParameterException where it is one
   */
  static void apart(CommandLine command, Path output, List<Path> inputs) throws IOException {
    for (Path input : inputs) {
      if (Files.isRegularFile(output)
          && Files.isRegularFile(input)
          && Files.isSameFile(output, input)) {
        throw new ParameterException(command, output + " is an input; name another output");
      }
    }
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
      throw refused(mixee.commandLine(), e);
    }
  }
}
