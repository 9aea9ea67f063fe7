package sayso.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sayso.Annotated;

/**
 * CSV as in RFC 4180, one claim a row with the columns of {@link ClaimRow}: spans as "0-7 9-12",
 * several names separated by |, stances as JSON. A cell that a spreadsheet could take for a formula
 * has an apostrophe before it, and so has one that begins with an apostrophe.
 */
public final class CsvClaims implements ArticleWriter {
  private static final JsonMapper JSON = new JsonMapper();

  /** With what a formula, or what leads to one when a cell is trimmed, can begin. */
  private static final String DEFUSED = "=+-@\t\r\n'";

  private static final List<String> COLUMNS =
      Arrays.stream(ClaimRow.class.getRecordComponents()).map(RecordComponent::getName).toList();

  private final CsvWriter csv;

  /** Writes to a stream, which {@link #close} closes. */
  public CsvClaims(OutputStream out) {
    csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .build(out, StandardCharsets.UTF_8)
            .writeRecord(COLUMNS);
  }

  @Override
  public void write(Annotated article) throws IOException {
    for (ClaimRow row : ClaimRow.of(article)) {
      csv.writeRecord(cells(row).stream().map(CsvClaims::defused).toList());
    }
  }

  private static List<String> cells(ClaimRow row) throws JsonProcessingException {
    return List.of(
        row.article(),
        orEmpty(row.title()),
        orEmpty(row.outlet()),
        orEmpty(row.url()),
        orEmpty(row.published()),
        row.claim(),
        orEmpty(row.source()),
        orEmpty(row.sourceName()),
        orEmpty(row.sourceKind()),
        names(row.sourceAliases()),
        orEmpty(row.sourceHandle()),
        orEmpty(row.sourceRole()),
        orEmpty(row.sourceAffiliation()),
        names(row.via()),
        names(row.viaNames()),
        orEmpty(row.within()),
        row.text(),
        row.form(),
        spans(row.sourceSpans()),
        spans(row.cueSpans()),
        spans(row.contentSpans()),
        row.cue(),
        row.cueType(),
        row.cuePolarity(),
        Boolean.toString(row.hedged()),
        Double.toString(row.confidence()),
        Double.toString(row.sourceConfidence()),
        JSON.writeValueAsString(row.stances()));
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }

  /** With | between them; a bar or a backslash in a name has a backslash before it. */
  private static String names(List<String> names) {
    return names.stream()
        .map(name -> name.replace("\\", "\\\\").replace("|", "\\|"))
        .collect(Collectors.joining("|"));
  }

  private static String spans(List<ClaimRow.Offsets> spans) {
    return spans.stream().map(s -> s.start() + "-" + s.end()).collect(Collectors.joining(" "));
  }

  private static String defused(String cell) {
    return !cell.isEmpty() && DEFUSED.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
