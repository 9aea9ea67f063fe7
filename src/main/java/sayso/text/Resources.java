package sayso.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the word lists that lie beside this package's classes. */
final class Resources {
  private Resources() {}

  /** The lines of a resource, without blank ones and those that start with "# ". */
  static List<String> lines(String name) {
    try (InputStream in = Resources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + name + " is missing from the build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(l -> !l.isEmpty() && !l.startsWith("# "))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + name, e);
    }
  }

  /** The words, separated by spaces, of each section that a line "[section]" opens. */
  static Map<String, List<String>> sections(String name) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> words = new ArrayList<>();
    for (String line : lines(name)) {
      if (line.startsWith("[")) {
        words =
            sections.computeIfAbsent(
                line.substring(1, line.length() - 1), section -> new ArrayList<>());
      } else {
        words.addAll(Arrays.asList(line.split(" ", -1)));
      }
    }
    return sections;
  }
}
