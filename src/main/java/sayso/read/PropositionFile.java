package sayso.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sayso.text.Proposition;

/**
 * Propositions in a file: lines of text, CSV (.csv, .tsv) with a column {@code text} and perhaps
 * {@code id}, or JSON Lines with the same fields; each of them may be compressed.
 *
 * @param identified those with an id
 * @param others texts of those without
 */
public record PropositionFile(List<Proposition> identified, List<String> others) {
  private static final JsonMapper JSON = new JsonMapper();

  public PropositionFile {
    identified = List.copyOf(identified);
    others = List.copyOf(others);
  }

  /**
   * Reads a file.
   *
   * @throws UnreadableException where it is in none of the forms or holds nothing; it names file
   *     and line
   */
  public static PropositionFile read(Path file) throws IOException {
    String text = SmallFile.read(file);
    Format format = Format.ofName(file.toString());
    Collector propositions = new Collector(file);
    if (format == Format.CSV) {
      propositions.addCsv(text, SmallFile.separator(text));
    } else if (format == Format.TSV) {
      propositions.addCsv(text, '\t');
    } else {
      boolean json = text.stripLeading().startsWith("{");
      int number = 0;
      for (String line : text.split("\r?\n", -1)) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        if (json) {
          propositions.addJson(number, line);
        } else {
          propositions.add(number, null, line);
        }
      }
    }
    return propositions.all();
  }

  private static final class Collector {
    private final Path file;
    private final List<Proposition> identified = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    Collector(Path file) {
      this.file = file;
    }

    void add(long line, @Nullable String id, @Nullable String text) throws UnreadableException {
      if (text == null || text.isBlank()) {
        throw problem(line, "no proposition in \"text\"");
      }
      if (id == null || id.isBlank()) {
        others.add(text.strip());
      } else if (ids.add(id.strip())) {
        identified.add(new Proposition(id.strip(), text.strip()));
      } else {
        throw problem(line, "a second proposition has the id " + id.strip());
      }
    }

    void addJson(long number, String line) throws UnreadableException {
      JsonNode node;
      try {
        node = JSON.readTree(line);
      } catch (JsonProcessingException e) {
        throw problem(number, "broken JSON (" + e.getOriginalMessage() + ")");
      }
      add(number, node.path("id").asText(null), node.path("text").asText(null));
    }

    void addCsv(String text, char separator) throws UnreadableException {
      try {
        for (NamedCsvRecord row :
            CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(text)) {
          if (!row.getHeader().contains("text")) {
            throw problem(1, "the first line has to name the columns: text and, if wanted, id");
          }
          add(
              row.getStartingLineNumber(),
              row.findField("id").orElse(null),
              row.findField("text").orElse(null));
        }
      } catch (CsvParseException e) {
        throw new UnreadableException(file + ": not CSV (" + e.getMessage() + ")", e);
      }
    }

    PropositionFile all() throws UnreadableException {
      if (identified.isEmpty() && others.isEmpty()) {
        throw new UnreadableException(file + ": no proposition in it");
      }
      return new PropositionFile(identified, others);
    }

    private UnreadableException problem(long line, String what) {
      return new UnreadableException(file + ", line " + line + ": " + what);
    }
  }
}
