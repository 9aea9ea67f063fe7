package sayso.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Figures with a name for each row and column.
 *
 * @param columns names of the values' columns
 */
public record Table(String title, List<String> columns, List<Row> rows) {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** One row. */
  public record Row(String name, List<Value> values) {
    public Row {
      values = List.copyOf(values);
    }

    static Row of(String name, Value... values) {
      return new Row(name, List.of(values));
    }
  }

  /**
   * A figure.
   *
   * @param number NaN where there is nothing to measure
   * @param decimals how many are shown
   */
  public record Value(double number, int decimals) {
    static final Value UNKNOWN = new Value(Double.NaN, 0);

    static Value count(double count) {
      return new Value(count, 0);
    }

    static Value decimal(double number) {
      return new Value(number, 1);
    }

    /** Of a share from 0 to 1. */
    static Value percent(double share) {
      return decimal(100 * share);
    }

    public String format() {
      if (Double.isNaN(number)) {
        return "-";
      }
      return String.format(Locale.ROOT, "%." + decimals + "f", number);
    }
  }

  /** As aligned text with its title on the first line. */
  public String text() {
    int first = rows.stream().mapToInt(r -> r.name().length()).max().orElse(0);
    first = Math.max(first, title.length());
    StringBuilder text = new StringBuilder();
    text.append(padded(title, first));
    columns.forEach(column -> text.append(String.format("%" + width(column) + "s", column)));
    text.append('\n');
    for (Row row : rows) {
      text.append(padded(row.name(), first));
      for (int i = 0; i < columns.size(); i++) {
        text.append(String.format("%" + width(columns.get(i)) + "s", row.values().get(i).format()));
      }
      text.append('\n');
    }
    return text.toString();
  }

  /** As a table of Markdown, the title above its first column. */
  public String markdown() {
    StringBuilder text = new StringBuilder("| ").append(title);
    columns.forEach(column -> text.append(" | ").append(column));
    text.append(" |\n| :--").append(" | --:".repeat(columns.size())).append(" |\n");
    for (Row row : rows) {
      text.append("| ").append(row.name());
      row.values().forEach(value -> text.append(" | ").append(value.format()));
      text.append(" |\n");
    }
    return text.toString();
  }

  /** By row, then by column; null where there is nothing to measure. */
  public Map<String, Map<String, @Nullable Double>> figures() {
    Map<String, Map<String, @Nullable Double>> figures = new LinkedHashMap<>();
    for (Row row : rows) {
      Map<String, @Nullable Double> values = new LinkedHashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        double number = row.values().get(i).number();
        values.put(columns.get(i), Double.isNaN(number) ? null : (Double) number);
      }
      figures.put(row.name(), values);
    }
    return figures;
  }

  private static int width(String column) {
    return Math.max(7, column.length() + 2);
  }

  private static String padded(String name, int width) {
    return name + " ".repeat(width - name.length());
  }
}
