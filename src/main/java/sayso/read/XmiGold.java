package sayso.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import sayso.text.Article;
import sayso.text.Proposition;
import sayso.text.Span;

/**
 * UIMA CASes in XMI, corrected by hand, as marked up articles. Understands what {@code
 * sayso.write.XmiWriter} writes, and the zip files in which INCEpTION gives it back.
 */
public final class XmiGold {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String LAYERS = "sayso.";

  /** Features that UIMA writes as false where nobody has set them. */
  private static final Set<String> BOOLEANS = Set.of("hedged", "open", "implied");

  private final XmiCas cas;
  private final Map<String, String> article;

  private XmiGold(XmiCas cas) {
    this.cas = cas;
    this.article =
        cas.all("sayso.Article").stream()
            .findFirst()
            .map(XmiCas.Structure::features)
            .orElse(Map.of());
  }

  /**
   * Every .xmi of a folder and of the folders and .zip in it, ordered by path; or one such file.
   *
   * @throws UnreadableException where a file is not as it should be; it names the file
   */
  public static void forEach(Path input, Receiver<Marked> receiver) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(input)) {
      files = all.filter(f -> f.toString().matches("(?i).*\\.(xmi|zip)")).sorted().toList();
    }
    Map<String, Path> seen = new HashMap<>();
    for (Path file : files) {
      Marked marked = marked(file);
      if (marked != null) {
        Path other = seen.put(marked.article().id(), file);
        if (other != null) {
          throw new UnreadableException(
              String.format(
                  Locale.ROOT,
                  "%s and %s are both of article %s; convert each annotator's files on their own",
                  other,
                  file,
                  marked.article().id()));
        }
        receiver.take(marked);
      }
    }
    if (seen.isEmpty()) {
      throw new UnreadableException("no .xmi in " + input);
    }
  }

  /** A file's article; null where a zip file holds none. */
  private static @Nullable Marked marked(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
        return marked(in, file.getFileName().toString());
      }
      ZipInputStream zip = new ZipInputStream(in);
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".xmi")) {
          return marked(zip, file.getFileName().toString());
        }
      }
      return null;
    } catch (UnreadableException e) {
      throw new UnreadableException(file + ": " + e.getMessage(), e);
    }
  }

  private static Marked marked(InputStream in, String file) throws UnreadableException {
    return new XmiGold(XmiCas.read(in)).marked(file.replaceFirst("\\.\\w+$", ""));
  }

  private Marked marked(String file) throws UnreadableException {
    String text = text();
    List<ToolMarks.Mark> marks = new ArrayList<>();
    List<ToolMarks.Link> links = new ArrayList<>();
    Set<String> indexed = cas.indexed();
    for (XmiCas.Structure structure : cas.structures().values()) {
      if (structure.type().startsWith(LAYERS) && indexed.contains(structure.id())) {
        marks.add(mark(structure, text));
        for (String role : ToolMarks.ROLES) {
          for (XmiCas.Structure link : cas.targets(structure, role)) {
            // A slot that nobody has filled yet has a link without a target.
            for (XmiCas.Structure target : cas.targets(link, "target")) {
              if (indexed.contains(target.id())) {
                links.add(new ToolMarks.Link(structure.id(), role, target.id()));
              }
            }
          }
        }
      }
    }
    return new ToolMarks(article(file, text), marks, links).marked();
  }

  private String text() throws UnreadableException {
    List<XmiCas.Structure> sofas = cas.all("uima.cas.Sofa");
    if (sofas.size() != 1) {
      throw new UnreadableException("it has " + sofas.size() + " texts in place of one");
    }
    StringBuilder text = new StringBuilder(sofas.get(0).feature("sofaString"));
    for (String unit : article.getOrDefault("replaced", "").split(" ", -1)) {
      if (!unit.isEmpty()) {
        restore(text, unit);
      }
    }
    return text.toString();
  }

  /** Puts a character that XML cannot hold, "12:7", back in the place of its replacement. */
  private static void restore(StringBuilder text, String unit) throws UnreadableException {
    try {
      int colon = unit.indexOf(':');
      int index = Integer.parseInt(unit.substring(0, colon));
      if (text.charAt(index) == '\uFFFD') {
        text.setCharAt(index, (char) Integer.parseInt(unit.substring(colon + 1), 16));
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new UnreadableException("replaced has \"" + unit + "\", no index:unit", e);
    }
  }

  private Article article(String file, String text) {
    List<Proposition> propositions = new ArrayList<>();
    for (int i = 1; article.containsKey("proposition" + i); i++) {
      String id = article.getOrDefault("propositionId" + i, "p" + i);
      propositions.add(new Proposition(id, article.getOrDefault("proposition" + i, "")));
    }
    return new Article(
        article.getOrDefault("id", file),
        article.get("title"),
        text,
        article.get("outlet"),
        article.get("url"),
        article.get("published"),
        propositions);
  }

  private static ToolMarks.Mark mark(XmiCas.Structure structure, String text)
      throws UnreadableException {
    Span span;
    try {
      span =
          new Span(
              Integer.parseInt(structure.feature("begin")),
              Integer.parseInt(structure.feature("end")));
    } catch (IllegalArgumentException e) {
      throw new UnreadableException(structure.id() + " has no span", e);
    }
    if (span.end() > text.length()) {
      throw new UnreadableException(structure.id() + " leaves the text");
    }
    Map<String, List<String>> values = new HashMap<>();
    for (Map.Entry<String, String> feature : structure.features().entrySet()) {
      if (!BOOLEANS.contains(feature.getKey()) || feature.getValue().equals("true")) {
        values.put(
            feature.getKey(),
            feature.getKey().equals("aliases")
                ? strings(feature.getValue())
                : List.of(feature.getValue()));
      }
    }
    String label = structure.type().substring(LAYERS.length()).toLowerCase(Locale.ROOT);
    return new ToolMarks.Mark(structure.id(), label, span, values);
  }

  private static List<String> strings(String json) throws UnreadableException {
    try {
      return JSON.readValue(json, new TypeReference<List<String>>() {});
    } catch (JsonProcessingException e) {
      throw new UnreadableException("aliases are no JSON list: " + json, e);
    }
  }
}
