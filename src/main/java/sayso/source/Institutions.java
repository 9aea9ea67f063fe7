package sayso.source;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Names that news uses for one institution, metonyms included: "the Pentagon". */
final class Institutions {
  /** Keys of {@link NamedMention#key}, the official name first. */
  static final List<List<String>> ROWS = rows("same-institution.txt");

  /** Keys of countries and of the capitals that stand for their governments. */
  static final List<List<String>> CAPITALS = rows("capitals.txt");

  private Institutions() {}

  /** The row that has one of the keys; empty where none has. */
  static List<String> rowOf(Collection<String> keys) {
    return ROWS.stream()
        .filter(row -> row.stream().anyMatch(keys::contains))
        .findFirst()
        .orElse(List.of());
  }

  private static List<List<String>> rows(String file) {
    return WordLists.lines(file).stream()
        .map(line -> Arrays.stream(line.split(";", -1)).map(NamedMention::key).toList())
        .toList();
  }
}
