package sayso.source;

import java.util.Arrays;
import java.util.List;

/** Names that news uses for one institution, metonyms included: "the Pentagon". */
final class Institutions {
  /** Keys of {@link NamedMention#key}, the official name first. */
  static final List<List<String>> ROWS =
      WordLists.lines("same-institution.txt").stream()
          .map(line -> Arrays.stream(line.split(";", -1)).map(NamedMention::key).toList())
          .toList();

  private Institutions() {}
}
