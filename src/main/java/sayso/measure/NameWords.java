package sayso.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name's words for comparing: in lower case, without possessive endings, and without titles and
 * determiners unless it has nothing else. The two gold sets were scored with slightly different
 * lists; figures are only comparable with the set's own.
 */
record NameWords(Pattern word, Pattern possessive, Set<String> titles) {
  private static final String BOTH =
      "mr mrs ms miss dr prof professor sir lord lady sen senator rep representative gov governor"
          + " president prime secretary judge justice general gen col capt lt the a an";

  static final NameWords GUM =
      new NameWords(
          Pattern.compile("[\\p{L}\\p{N}_'-]+"),
          Pattern.compile("'s$"),
          Set.of((BOTH + " minister king queen prince princess pope").split(" ")));

  static final NameWords WHO_SAYS_WHAT =
      new NameWords(
          Pattern.compile("[\\p{L}\\p{N}_'’]+"),
          Pattern.compile("['’]s$"),
          Set.of((BOTH + " his her their its").split(" ")));

  /** Empty for null. */
  List<String> of(@Nullable String name) {
    List<String> all = new ArrayList<>();
    Matcher matcher = word.matcher(name == null ? "" : name.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      all.add(possessive.matcher(matcher.group()).replaceFirst(""));
    }
    List<String> significant = all.stream().filter(w -> !titles.contains(w)).toList();
    return significant.isEmpty() ? all : significant;
  }
}
