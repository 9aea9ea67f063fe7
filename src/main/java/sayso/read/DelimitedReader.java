package sayso.read;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Comma- or tab-separated values (RFC 4180) with the columns' names in the first line, one article
 * a record. Line ends in a field become LF. Records are cut out before they are parsed, so that one
 * with an open quote or bytes that are no UTF-8 costs no other: after it, reading goes on with the
 * first line that begins a whole record.
 */
final class DelimitedReader implements ArticleReader {
  private static final char[] SEPARATORS = {',', ';', '\t', '|'};

  private static final String NOT_CLOSED = "a quote is opened here and not closed";

  private final String name;
  private final String place;
  private final Lines lines;
  private final Fields fields;
  private char separator;
  private List<String> columns = List.of();

  /** Lines of a broken record, to be read again. */
  private final Deque<Lines.Line> again = new ArrayDeque<>();

  /** Whether a broken record of several lines came last: the next line may be amid its text. */
  private boolean amid;

  private boolean broken;

  /**
   * @param name the input's, for articles without an id
   * @param place what messages call the input
   * @param separator null to take the one that the first line has most of
   */
  DelimitedReader(
      String name, String place, InputStream in, Fields fields, @Nullable Character separator) {
    this.name = name;
    this.place = place;
    this.lines = new Lines(in);
    this.fields = fields;
    this.separator = separator == null ? 0 : separator;
  }

  /** The character between fields that a line has most of. */
  static char separator(String line) {
    char most = ',';
    for (char candidate : SEPARATORS) {
      most = count(line, candidate) > count(line, most) ? candidate : most;
    }
    return most;
  }

  private static long count(String line, char character) {
    return line.chars().filter(c -> c == character).count();
  }

  @Override
  public @Nullable Reading next() {
    try {
      while (!broken) {
        Lines.Line line = nextLine();
        if (line == null) {
          return null;
        }
        if (line.isBlank()) {
          continue;
        }
        if (columns.isEmpty()) {
          readColumns(line);
          continue;
        }
        boolean expected = !amid;
        Reading reading = reading(line);
        if (expected || reading instanceof Reading.Success) {
          return reading;
        }
      }
      return null;
    } catch (IOException e) {
      broken = true;
      return new Reading.Failure(name, Explained.at(place, e));
    }
  }

  private Lines.@Nullable Line nextLine() throws IOException {
    return again.isEmpty() ? lines.next() : again.remove();
  }

  private void readColumns(Lines.Line line) throws IOException {
    try {
      String text = line.text();
      separator = separator == 0 ? separator(text) : separator;
      columns = parsed(text);
      if (!fields.text().isAmong(columns)) {
        throw new UnreadableException(ArticleRecord.noText(fields.text(), columns));
      }
    } catch (UnreadableException | BrokenQuotes e) {
      throw new UnreadableException(where(line) + ": " + e.getMessage(), e);
    }
  }

  private Reading reading(Lines.Line first) throws IOException {
    List<Lines.Line> taken = new ArrayList<>();
    try {
      List<String> values = parsed(whole(first, taken));
      amid = false;
      if (values.size() != columns.size()) {
        throw new UnreadableException(
            "%d fields, where the first line names %d columns"
                .formatted(values.size(), columns.size()));
      }
      ObjectNode record = JsonNodeFactory.instance.objectNode();
      for (int i = 0; i < values.size(); i++) {
        record.put(columns.get(i), values.get(i));
      }
      return ArticleRecord.read(record, fields, name + ":" + first.number(), where(first));
    } catch (BrokenQuotes e) {
      for (int i = taken.size() - 1; i > 0; i--) {
        again.addFirst(taken.get(i));
      }
      amid |= taken.size() > 1;
      return failure(first, e);
    } catch (UnreadableException e) {
      return failure(first, e);
    }
  }

  private Reading failure(Lines.Line first, Exception e) {
    return new Reading.Failure(name + ":" + first.number(), where(first) + ": " + e.getMessage());
  }

  /** The record that begins with a line: as many lines as it takes to close its quotes. */
  private String whole(Lines.Line first, List<Lines.Line> taken) throws IOException, BrokenQuotes {
    StringBuilder record = new StringBuilder();
    Lines.Line line = first;
    boolean open = false;
    do {
      if (line == null) {
        throw new BrokenQuotes(NOT_CLOSED);
      }
      taken.add(line);
      if (record.length() > Lines.LIMIT) {
        throw new BrokenQuotes(NOT_CLOSED);
      }
      record.append(record.length() == 0 ? "" : "\n").append(line.content());
      open = isOpen(line.content(), open);
      line = open ? nextLine() : null;
    } while (open);
    for (Lines.Line one : taken) {
      one.text();
    }
    if (amid && record.chars().filter(c -> c == '"').count() % 2 == 1) {
      throw new BrokenQuotes("the end of a field");
    }
    return record.toString();
  }

  /** Whether a quoted field goes on after a line. */
  private boolean isOpen(String line, boolean open) {
    boolean start = !open;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (open && c == '"' && line.startsWith("\"\"", i)) {
        i++;
      } else if (c == '"' && (open || start)) {
        open = !open;
      }
      start = !open && c == separator;
    }
    return open;
  }

  private List<String> parsed(String record) throws BrokenQuotes {
    try {
      return CsvReader.builder().fieldSeparator(separator).ofSingleCsvRecord(record).getFields();
    } catch (CsvParseException e) {
      throw new BrokenQuotes(
          "broken CSV: a field that begins with a quote has to end with one, and quotes in it are"
              + " doubled",
          e);
    }
  }

  /** Where a record ends is not known. */
  private static final class BrokenQuotes extends Exception {
    private static final long serialVersionUID = 1L;

    BrokenQuotes(String message) {
      super(message);
    }

    BrokenQuotes(String message, Throwable cause) {
      super(message, cause);
    }
  }

  private String where(Lines.Line line) {
    return place + ", line " + line.number();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
