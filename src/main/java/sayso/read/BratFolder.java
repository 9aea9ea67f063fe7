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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern RECORD = Pattern.compile("[TEREAMN]\\d+\t.*|#\\d+\t.*|\\*\t.*");
  private static final Pattern ROLE = Pattern.compile("(\\p{Alpha}+)\\d*:(\\S+)");

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
  static List<Event> events(String ann, String text) {
    Map<String, List<Span>> spans = new HashMap<>();
    List<String[]> events = new ArrayList<>();
    // A covered text may hold line ends: lines that start no record belong to the one before.
    for (String line : ann.split("\n", -1)) {
      if (RECORD.matcher(line).matches()) {
        String[] fields = line.split("\t", -1);
        if (line.startsWith("T")) {
          spans.put(fields[0], fragments(fields[1], text));
        } else if (line.startsWith("E")) {
          events.add(fields);
        }
      }
    }
    List<Event> found = new ArrayList<>();
    for (String[] event : events) {
      AttributionSpans roles = roles(event[1], spans);
      if (roles != null) {
        found.add(new Event(event[0], roles));
      }
    }
    return found;
  }

  private static @Nullable AttributionSpans roles(String event, Map<String, List<Span>> spans) {
    if (!event.startsWith("Attribution")) {
      return null;
    }
    List<Span> source = new ArrayList<>();
    List<Span> cue = new ArrayList<>();
    List<Span> content = new ArrayList<>();
    Matcher part = ROLE.matcher(event.substring(event.indexOf(' ') + 1));
    while (part.find()) {
      List<Span> covered = spans.getOrDefault(part.group(2), List.of());
      switch (part.group(1).toLowerCase(Locale.ROOT)) {
        case "source" -> source.addAll(covered);
        case "cue" -> cue.addAll(covered);
        case "content" -> content.addAll(covered);
        default -> {}
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

  /** "Content 12 20;25 30" to spans. */
  private static List<Span> fragments(String field, String text) {
    List<Span> fragments = new ArrayList<>();
    for (String fragment : field.substring(field.indexOf(' ') + 1).split(";", -1)) {
      String[] ends = fragment.trim().split(" ", -1);
      fragments.add(
          new Span(
              text.offsetByCodePoints(0, Integer.parseInt(ends[0])),
              text.offsetByCodePoints(0, Integer.parseInt(ends[1]))));
    }
    return fragments;
  }
}
