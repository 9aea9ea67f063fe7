package sayso.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sayso.claim.AttributionSpans;
import sayso.text.Span;

/**
 * A folder of articles in brat standoff, NAME.txt with NAME.ann, in the layout of PolNeAR (Newell
 * et al. 2018): event lines of type Attribution or Attribution-no-source with the roles Source,
 * Cue, Content, Content2. The files' offsets are code points; what is returned has Java string
 * indices.
 */
public final class BratFolder {
  private final Path folder;

  public BratFolder(Path folder) {
    this.folder = folder;
  }

  /** One annotated article; events in the order of the file. */
  public record Document(String id, String text, List<Event> events) {}

  /** An attribution event with its id in the file, for instance "E7". */
  public record Event(String id, AttributionSpans spans) {}

  /** Every NAME.ann of the folder with its text, ordered by name. */
  public List<Document> documents() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.getFileName().toString().endsWith(".ann"))
          .sorted(Comparator.comparing(f -> f.getFileName().toString()))
          .map(BratFolder::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  /** The spans of every event, by article and by the event's id. */
  public Map<String, Map<String, AttributionSpans>> spans() {
    Map<String, Map<String, AttributionSpans>> spans = new HashMap<>();
    for (Document document : documents()) {
      Map<String, AttributionSpans> events = new HashMap<>();
      document.events().forEach(event -> events.put(event.id(), event.spans()));
      spans.put(document.id(), events);
    }
    return spans;
  }

  private static Document read(Path ann) {
    String file = ann.getFileName().toString();
    String id = file.substring(0, file.length() - ".ann".length());
    try {
      String text = Files.readString(ann.resolveSibling(id + ".txt"), StandardCharsets.UTF_8);
      return new Document(id, text, events(Files.readString(ann, StandardCharsets.UTF_8), text));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + ann + " with its text", e);
    }
  }

  /**
   * The attribution events of a standoff file's content; events without cue and content are slips
   * and left out.
   */
  static List<Event> events(String ann, String text) throws UnreadableException {
    Standoff standoff = Standoff.parse(ann, text);
    List<Event> found = new ArrayList<>();
    for (Standoff.Event event : standoff.events()) {
      AttributionSpans roles = roles(event, standoff.covered());
      if (roles != null) {
        found.add(new Event(event.id(), roles));
      }
    }
    return found;
  }

  private static @Nullable AttributionSpans roles(
      Standoff.Event event, Map<String, Standoff.Covered> covered) {
    if (!event.type().startsWith("Attribution")) {
      return null;
    }
    List<Span> source = new ArrayList<>();
    List<Span> cue = new ArrayList<>();
    List<Span> content = new ArrayList<>();
    for (Standoff.Argument argument : event.arguments()) {
      Standoff.Covered target = covered.get(argument.target());
      if (target != null) {
        switch (argument.role().toLowerCase(Locale.ROOT)) {
          case "source" -> source.addAll(target.fragments());
          case "cue" -> cue.addAll(target.fragments());
          case "content" -> content.addAll(target.fragments());
          default -> {}
        }
      }
    }
    if (cue.isEmpty() && content.isEmpty()) {
      return null;
    }
    return new AttributionSpans(ordered(source), ordered(cue), ordered(content));
  }

  private static List<Span> ordered(List<Span> spans) {
    return spans.stream().sorted().toList();
  }
}
