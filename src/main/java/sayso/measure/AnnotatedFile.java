package sayso.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import sayso.Annotated;
import sayso.read.NativeReader;
import sayso.read.UnreadableException;
import sayso.text.Article;

/** Predictions in the native format, by article id. */
final class AnnotatedFile {
  private AnnotatedFile() {}

  /**
   * A file's articles, in its order.
   *
   * @throws UnreadableException if the file is not in the native format or has an id twice
   */
  static Map<String, Annotated> read(Path file) throws IOException {
    Map<String, Annotated> articles = new LinkedHashMap<>();
    for (Annotated annotated : NativeReader.read(file)) {
      String id = annotated.article().id();
      if (articles.put(id, annotated) != null) {
        throw new UnreadableException(file + " has article " + id + " twice");
      }
    }
    return articles;
  }

  /** The articles of every NAME.jsonl in a folder, ordered by file name. */
  static Map<String, Annotated> readFolder(Path folder) throws IOException {
    Map<String, Annotated> articles = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        articles.putAll(read(file));
      }
    }
    if (articles.isEmpty()) {
      throw new UnreadableException("no NAME.jsonl in " + folder);
    }
    return articles;
  }

  /** Offsets mean nothing in another text. */
  static void checkText(Annotated annotated, String gold) throws UnreadableException {
    if (!annotated.article().text().equals(gold)) {
      throw new UnreadableException(
          "the text of article " + annotated.article().id() + " is not the gold article's text");
    }
  }

  /** An article in which nothing was found. */
  static Annotated empty(String id, String text) {
    return new Annotated(
        Article.of(id, text), List.of(), List.of(), Map.of(), List.of(), List.of());
  }
}
