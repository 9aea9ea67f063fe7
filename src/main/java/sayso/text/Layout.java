package sayso.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an article into blocks: a paragraph for each line that is not blank, or for each group of
 * lines where the text is wrapped at a fixed width. Posts, captions, headlines and page furniture
 * are told by their form.
 */
final class Layout {
  /** Lines up to this many characters may come from wrapping. */
  private static final int WIDEST_WRAP = 100;

  private static final int LONGEST_HEADLINE = 180;
  private static final int LONGEST_CROSSHEAD = 70;

  /** Where the title stands repeated: not below this many lines. */
  private static final int TITLE_LINES = 6;

  /**
   * Words that headlines leave out: a first line that ends in a full stop and has one of them is an
   * ordinary sentence.
   */
  private static final Pattern PROSE =
      Pattern.compile("\\b(?:the|an|has|have|had|was|were|been|said|that|which)\\b");

  private Layout() {}

  /** The article's blocks in the order of its text. */
  static List<Block> of(Article article) {
    List<Line> lines = Line.of(article.text());
    boolean[] furniture = PageLines.furniture(lines);
    List<Posts.Post> posts = Posts.in(article.text(), lines, furniture);
    boolean[] posted = new boolean[lines.size()];
    for (Posts.Post post : posts) {
      for (int i = post.first(); i <= post.last(); i++) {
        posted[i] = true;
      }
    }
    boolean wrapped = isWrapped(lines, posted, furniture);
    List<Block> blocks = new ArrayList<>();
    int nextPost = 0;
    boolean body = false;
    for (int i = 0; i < lines.size(); i++) {
      if (posted[i]) {
        Posts.Post post = posts.get(nextPost++);
        blocks.add(post.block());
        i = post.last();
        continue;
      }
      Line line = lines.get(i);
      if (furniture[i]) {
        blocks.add(new Block(Block.Kind.FURNITURE, line.span(), null));
        continue;
      }
      int last = i;
      while (wrapped
          && last + 1 < lines.size()
          && !lines.get(last + 1).apart()
          && !posted[last + 1]
          && !furniture[last + 1]) {
        last++;
      }
      Block.Kind kind = last > i ? Block.Kind.PARAGRAPH : kind(article.title(), lines, i, body);
      blocks.add(new Block(kind, line.span().cover(lines.get(last).span()), null));
      body |= kind == Block.Kind.PARAGRAPH;
      i = last;
    }
    return blocks;
  }

  private static Block.Kind kind(
      @Nullable String title, List<Line> lines, int i, boolean afterParagraph) {
    Line line = lines.get(i);
    if (PageLines.isCaption(line)) {
      return Block.Kind.CAPTION;
    }
    boolean titled = title != null && i < TITLE_LINES && same(line.plain(), title);
    boolean headline = afterParagraph ? isCrosshead(lines, i) : isHeadline(lines, i);
    return titled || headline ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH;
  }

  private static boolean same(String line, String title) {
    return key(line).equals(key(title));
  }

  private static String key(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** A line before the first paragraph: short, and no sentence of running text. */
  private static boolean isHeadline(List<Line> lines, int i) {
    Line line = lines.get(i);
    if (line.length() > LONGEST_HEADLINE || i + 1 == lines.size() || line.plain().endsWith(":")) {
      return false;
    }
    if (!line.endsSentence() || hasCapitals(line) || line.plain().endsWith("?")) {
      return true;
    }
    boolean first = i == 0 && lines.get(i + 1).apart();
    return first && line.length() < 120 && !PROSE.matcher(line.plain()).find();
  }

  /** A heading between two paragraphs. */
  private static boolean isCrosshead(List<Line> lines, int i) {
    Line line = lines.get(i);
    return line.length() <= LONGEST_CROSSHEAD
        && i + 1 < lines.size()
        && lines.get(i + 1).length() > LONGEST_CROSSHEAD
        && lines.get(i - 1).length() > LONGEST_CROSSHEAD
        && Character.isLetter(line.plain().codePointAt(line.length() - 1))
        && Character.isUpperCase(line.plain().codePointAt(0));
  }

  /** Whether most longer words begin with a capital. */
  private static boolean hasCapitals(Line line) {
    int longer = 0;
    int capital = 0;
    for (String word : line.plain().split(" +", -1)) {
      if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
        longer++;
        capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
    return longer > 2 && capital * 5 > longer * 4;
  }

  /** Whether paragraphs go over several lines: most that follow directly go on in lower case. */
  private static boolean isWrapped(List<Line> lines, boolean[] posted, boolean[] furniture) {
    int pairs = 0;
    int runningOn = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.apart() || posted[i] || posted[i - 1] || furniture[i] || furniture[i - 1]) {
        continue;
      }
      pairs++;
      boolean open = !lines.get(i - 1).endsSentence();
      runningOn += open && lines.get(i - 1).length() <= WIDEST_WRAP ? 1 : 0;
    }
    return pairs >= 3 && runningOn * 3 > pairs * 2;
  }
}
