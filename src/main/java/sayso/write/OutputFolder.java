package sayso.write;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that appears under its name only when it is whole: until then it is NAME.part. */
final class OutputFolder {
  private final Path folder;

  private OutputFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes an empty NAME.part, over an earlier one.
   *
   * @throws FileAlreadyExistsException where {@code folder} is there and not empty: whole folders
   *     are never replaced
   */
  static OutputFolder create(Path folder) throws IOException {
    check(folder);
    Path part = OutputFile.part(folder);
    if (Files.exists(part)) {
      delete(part);
    }
    Files.createDirectories(part);
    return new OutputFolder(folder);
  }

  /** Makes sure that the folder may be made. */
  static void check(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      if (files.findAny().isPresent()) {
        throw new FileAlreadyExistsException(
            folder.toString(), null, "is there and not empty; name another folder or remove it");
      }
    }
  }

  /** Where to write until it is whole. */
  Path part() {
    return OutputFile.part(folder);
  }

  /** Gives it its name. */
  void commit() throws IOException {
    Files.deleteIfExists(folder);
    Files.move(part(), folder);
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.delete(file);
    }
  }
}
