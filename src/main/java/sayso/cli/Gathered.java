package sayso.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import sayso.read.NativeReader;
import sayso.write.Outputs;
import sayso.write.Target;

/**
 * An output of {@code annotate} in a format that is made of a whole run. The run itself writes
 * native lines beside it, so that it can be cut off and go on; the output is made from them.
 *
 * @param replace whether an output that is there may be replaced
 * @param resume whether the run may have been whole before, with its output
 */
record Gathered(Path file, Target target, boolean replace, boolean resume) {
  /** The file of the native lines. */
  Path lines() {
    return file.resolveSibling(file.getFileName() + ".jsonl");
  }

  /**
   * Makes sure that the output may be made, before all the work.
   *
   * @throws FileAlreadyExistsException where it exists and is not to be replaced
   */
  void check() throws IOException {
    if (!resume) {
      Outputs.check(file, target, replace);
    }
  }

  /** Writes the output; one that a whole run has already stays. */
  void write() throws IOException {
    if (resume && Files.exists(file)) {
      return;
    }
    try (Outputs outputs = Outputs.of(file, target, replace, 0)) {
      NativeReader.forEach(lines(), outputs::write);
      outputs.commit();
    }
  }
}
