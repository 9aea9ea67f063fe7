package sayso.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sayso.source.KnownSource;
import sayso.source.SourceKind;

/**
 * Known sources in a CSV file: the column {@code name}, and where they are wanted {@code aliases}
 * (separated by |), {@code kind}, {@code affiliation} and {@code handle}.
 */
public final class KnownSourceFile {
  private static final Set<String> COLUMNS =
      Set.of("name", "aliases", "kind", "affiliation", "handle");

  private final Path file;
  private final List<KnownSource> sources = new ArrayList<>();

  /** Lines by the names and handles that stand there, in lower case. */
  private final Map<String, Long> taken = new HashMap<>();

  private KnownSourceFile(Path file) {
    this.file = file;
  }

  /**
   * Reads a file; no name, alias or handle is of two sources.
   *
   * @throws UnreadableException where it is not such a file; it names file and line
   */
  public static List<KnownSource> read(Path file) throws IOException {
    String text = SmallFile.read(file);
    KnownSourceFile read = new KnownSourceFile(file);
    try {
      for (NamedCsvRecord row :
          CsvReader.builder().fieldSeparator(SmallFile.separator(text)).ofNamedCsvRecord(text)) {
        read.checkColumns(row.getHeader());
        read.add(row);
      }
    } catch (CsvParseException e) {
      throw new UnreadableException(file + ": not CSV (" + e.getMessage() + ")", e);
    }
    if (read.sources.isEmpty()) {
      throw new UnreadableException(
          file + ": no known source in it; the first line names the columns, name first");
    }
    return List.copyOf(read.sources);
  }

  private void checkColumns(List<String> header) throws UnreadableException {
    if (!header.contains("name")) {
      throw problem(
          1,
          "the first line has to name the columns: name, and if wanted aliases, kind,"
              + " affiliation, handle");
    }
    for (String column : header) {
      if (!COLUMNS.contains(column)) {
        throw problem(
            1,
            "unknown column \""
                + column
                + "\"; known are name, aliases, kind, affiliation, handle");
      }
    }
  }

  private void add(NamedCsvRecord row) throws UnreadableException {
    long line = row.getStartingLineNumber();
    String name = field(row, "name");
    if (name == null) {
      throw problem(line, "no name");
    }
    String written = field(row, "aliases");
    List<String> aliases =
        written == null
            ? List.of()
            : Arrays.stream(written.split("\\|", -1))
                .map(String::strip)
                .filter(a -> !a.isEmpty() && !a.equals(name))
                .distinct()
                .toList();
    String handle = field(row, "handle");
    if (handle != null && !handle.startsWith("@")) {
      handle = "@" + handle;
    }
    take(line, name);
    for (String alias : aliases) {
      take(line, alias);
    }
    if (handle != null) {
      take(line, handle);
    }
    sources.add(
        new KnownSource(
            name, aliases, kind(line, field(row, "kind")), field(row, "affiliation"), handle));
  }

  private void take(long line, String name) throws UnreadableException {
    Long before = taken.put(name.toLowerCase(Locale.ROOT), line);
    if (before != null && before != line) {
      throw problem(line, "\"" + name + "\" is a source of line " + before + " already");
    }
  }

  private @Nullable SourceKind kind(long line, @Nullable String written)
      throws UnreadableException {
    if (written == null) {
      return null;
    }
    for (SourceKind kind : SourceKind.values()) {
      if (kind.name().equalsIgnoreCase(written)) {
        return kind;
      }
    }
    throw problem(
        line,
        "unknown kind \""
            + written
            + "\"; known are person, organization, group, outlet, document,"
            + " account");
  }

  private static @Nullable String field(NamedCsvRecord row, String name) {
    return row.findField(name).map(String::strip).filter(f -> !f.isEmpty()).orElse(null);
  }

  private UnreadableException problem(long line, String what) {
    return new UnreadableException(file + ", line " + line + ": " + what);
  }
}
