package sayso.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells the lines of a web page that are no part of its article: forms, navigation, subscription
 * and advertising, notices, bylines. The patterns are in the resources furniture.txt, lists.txt and
 * captions.txt beside this class, one regular expression a line.
 */
final class PageLines {
  /** A paragraph of an article may hold any phrase; what a page says for itself is short. */
  private static final int LONGEST = 400;

  /** Of a line in a list of links. */
  private static final int LONGEST_LINK = 140;

  private static final List<Pattern> FURNITURE = patterns("furniture.txt");
  private static final List<Pattern> LISTS = patterns("lists.txt");
  private static final List<Pattern> CAPTIONS = patterns("captions.txt");

  private PageLines() {}

  /** For each line whether it is furniture; the links under "Related articles" are, too. */
  static boolean[] furniture(List<Line> lines) {
    boolean[] furniture = new boolean[lines.size()];
    boolean list = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (matches(LISTS, line)) {
        furniture[i] = true;
        list = true;
      } else if (matches(FURNITURE, line)) {
        furniture[i] = true;
      } else {
        list = list && line.length() <= LONGEST_LINK && !line.endsSentence();
        furniture[i] = list;
      }
    }
    return furniture;
  }

  /** Whether a line describes a picture or names who made it. */
  static boolean isCaption(Line line) {
    return matches(CAPTIONS, line);
  }

  private static boolean matches(List<Pattern> patterns, Line line) {
    return line.length() <= LONGEST
        && patterns.stream().anyMatch(p -> p.matcher(line.plain()).find());
  }

  private static List<Pattern> patterns(String resource) {
    List<Pattern> patterns = new ArrayList<>();
    for (String line : Resources.lines(resource)) {
      patterns.add(Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
    return patterns;
  }
}
