package sayso.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import sayso.text.CodePoints;
import sayso.text.Span;

/**
 * The records of a file in brat's standoff format, by kind. Offsets in the file are code points;
 * here they are Java string indices.
 *
 * @param covered the text-bound annotations by id, "T7"
 * @param events in the order of the file
 * @param attributes by what they are of, then by name; "" where an attribute has no value
 * @param equivalences text-bound annotations that stand for the same
 * @param notes annotators' notes by what they are on
 */
record Standoff(
    Map<String, Covered> covered,
    List<Event> events,
    Map<String, Map<String, String>> attributes,
    List<List<String>> equivalences,
    Map<String, String> notes) {
  private static final Pattern RECORD = Pattern.compile("(?s)[TEREAMN]\\d+\t.*|#\\d+\t.*|\\*\t.*");

  /** Fragments of the text with a type, in the order of the file. */
  record Covered(String type, List<Span> fragments) {}

  /** An event with its arguments in the order of the file. */
  record Event(String id, String type, List<Argument> arguments) {}

  /**
   * An event's argument.
   *
   * @param role without the number that tells several of a role apart ("Content2")
   * @param target the id of a text-bound annotation or an event
   */
  record Argument(String role, String target) {}

  /**
   * Parses a file's content; relations and normalizations are passed over.
   *
   * @throws UnreadableException where a record is not in the format; it names the record
   */
  static Standoff parse(String ann, String text) throws UnreadableException {
    CodePoints points = CodePoints.of(text);
    int length = points.before(text.length());
    Standoff records =
        new Standoff(
            new LinkedHashMap<>(),
            new ArrayList<>(),
            new HashMap<>(),
            new ArrayList<>(),
            new HashMap<>());
    // A covered text may hold line ends: lines that start no record belong to the one before.
    for (String line : ann.split("\r?\n", -1)) {
      if (RECORD.matcher(line).matches()) {
        try {
          records.add(line.split("\t", 3), points, length);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
          throw new UnreadableException("no brat record: " + line, e);
        }
      }
    }
    return records;
  }

  private void add(String[] fields, CodePoints points, int length) {
    String[] words = fields[1].strip().split(" ", -1);
    switch (fields[0].charAt(0)) {
      case 'T' -> covered.put(fields[0], covered(fields[1], points, length));
      case 'E' -> events.add(event(fields[0], words));
      case 'A', 'M' ->
          attributes
              .computeIfAbsent(words[1], k -> new HashMap<>())
              .put(words[0], words.length > 2 ? words[2] : "");
      case '*' -> equivalences.add(List.of(words).subList(1, words.length));
      case '#' -> {
        if (words[0].equals("AnnotatorNotes") && fields.length > 2) {
          notes.put(words[1], fields[2]);
        }
      }
      default -> {}
    }
  }

  /** "Content 12 20;25 30". */
  private static Covered covered(String field, CodePoints points, int length) {
    int space = field.indexOf(' ');
    List<Span> fragments = new ArrayList<>();
    for (String fragment : field.substring(space + 1).split(";", -1)) {
      String[] ends = fragment.strip().split(" ", -1);
      Span span = new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
      if (span.end() > length) {
        throw new IllegalArgumentException("leaves the text");
      }
      fragments.add(points.toIndices(span));
    }
    return new Covered(field.substring(0, space), fragments);
  }

  /** "Attribution:T2 Source:T1 Cue:T2". */
  private static Event event(String id, String[] words) {
    List<Argument> arguments = new ArrayList<>();
    for (String word : List.of(words).subList(1, words.length)) {
      int colon = word.indexOf(':');
      if (colon > 0) {
        String role = word.substring(0, colon).replaceFirst("\\d+$", "");
        arguments.add(new Argument(role, word.substring(colon + 1)));
      }
    }
    int colon = words[0].indexOf(':');
    return new Event(id, colon < 0 ? words[0] : words[0].substring(0, colon), arguments);
  }
}
