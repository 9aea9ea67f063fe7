package sayso.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well cues were read.
 *
 * @param rows by what was told apart, such as "type belief" or "hedged"; in rows named "all" every
 *     share is the accuracy
 * @param differences what was read otherwise than the gold has it, a line each
 */
public record CueScores(Map<String, Tally> rows, List<String> differences) {
  public CueScores {
    rows = new LinkedHashMap<>(rows);
    differences = List.copyOf(differences);
  }

  /** Collects scores, reading by reading. */
  static final class Counter {
    private final Map<String, Tally> rows = new TreeMap<>();
    private final List<String> differences = new ArrayList<>();

    /**
     * One of several values.
     *
     * @param weight how often it occurs
     * @param where names the reading for the user
     */
    void value(String what, Enum<?> gold, Enum<?> read, double weight, String where) {
      boolean right = gold == read;
      add(what + ", all", Tally.of(right ? weight : 0, weight, weight));
      if (right) {
        add(what + " " + label(gold), Tally.of(weight, weight, weight));
      } else {
        add(what + " " + label(gold), Tally.of(0, weight, 0));
        add(what + " " + label(read), Tally.of(0, 0, weight));
        differences.add(where + " is " + label(gold) + ", not " + label(read));
      }
    }

    /** A value of which nothing was read. */
    void missed(String what, Enum<?> gold, double weight, String where) {
      add(what + ", all", Tally.of(0, weight, weight));
      add(what + " " + label(gold), Tally.of(0, weight, 0));
      differences.add(where + " is " + label(gold) + ", and unknown");
    }

    /** A flag; its row counts those that are set. */
    void flag(String what, boolean gold, boolean read, String where) {
      add(what, Tally.of(gold && read ? 1 : 0, gold ? 1 : 0, read ? 1 : 0));
      if (gold != read) {
        differences.add(where + (gold ? " is " : " is not ") + what);
      }
    }

    CueScores scores() {
      return new CueScores(rows, differences);
    }

    private void add(String row, Tally tally) {
      rows.merge(row, tally, Tally::plus);
    }

    private static String label(Enum<?> value) {
      return value.name().toLowerCase(Locale.ROOT);
    }
  }
}
