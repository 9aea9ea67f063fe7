package sayso;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import sayso.read.NativeReader;

/** The project's own articles in corpus/: each folder has pairs of NAME.txt and NAME.jsonl. */
public final class Corpus {
  public static final Path FOLDER = Path.of("corpus");

  private Corpus() {}

  /** The names of a folder's pairs, in alphabetical order. */
  public static List<String> names(String folder) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".jsonl"))
          .map(name -> name.substring(0, name.length() - ".jsonl".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The gold of one pair. */
  public static Annotated gold(String folder, String name) {
    try {
      return NativeReader.parse(line(folder, name));
    } catch (IOException e) {
      throw new UncheckedIOException(folder + "/" + name, e);
    }
  }

  /** The text of one pair. */
  public static String text(String folder, String name) {
    return content(folder, name + ".txt");
  }

  static String line(String folder, String name) {
    return content(folder, name + ".jsonl").strip();
  }

  private static String content(String folder, String file) {
    try {
      return Files.readString(FOLDER.resolve(folder).resolve(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
