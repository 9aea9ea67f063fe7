package sayso.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the package's resource files: one entry a line, lines that start with # are remarks, and
 * "[name]" opens a section.
 */
final class WordLists {
  private WordLists() {}

  static List<String> lines(String file) {
    InputStream in = WordLists.class.getResourceAsStream(file);
    if (in == null) {
      throw new IllegalStateException("the resource " + file + " is missing from the class path");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + file, e);
    }
  }

  /** Of a file with sections of words separated by spaces: the first section of each word. */
  static Map<String, String> sectionOfWord(String file) {
    Map<String, String> sections = new HashMap<>();
    String section = "";
    for (String line : lines(file)) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
      } else {
        for (String word : line.split(" ", -1)) {
          sections.putIfAbsent(word, section);
        }
      }
    }
    return sections;
  }
}
