package sayso.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the embedded posts among an article's lines. A post is known by its account line; its body
 * are the lines above it, or below it in the manner of a timeline ("NAME @handle · 3h"). How far a
 * body reaches is told by blank lines where the article has them between its paragraphs, else by
 * what posts look like: short, unfinished lines, hashtags, links, emoji.
 */
final class Posts {
  private static final Pattern INTRODUCTION =
      Pattern.compile(
          "(?i).*\\b(?:wrote|writes|writing|posted|posting|post|posts|tweet|tweets|tweeted|tweeting"
              + "|said|says|saying|added|replied|responded|announced|shared|statement|message|thread"
              + "|twitter|x|mastodon|bluesky|facebook|truth social)\\b[^.!?]*:");
  private static final Pattern POST_MARK =
      Pattern.compile("(?:^|\\s)[@#]\\w|https?://|pic\\.(?:twitter|x)\\.com/|\\p{So}|^\\d+[/)]");
  private static final Pattern TRAILING =
      Pattern.compile(
          "(?:\\s*(?:https?://\\S+|pic\\.(?:twitter|x)\\.com/\\w+|\\[image or embed\\]))+\\s*$");

  /** Paragraphs of news are longer than this; a longer line is a body only next to its account. */
  private static final int LONGEST_LINE = 200;

  /** What X allowed until 2023; a longer body of several lines is likelier a paragraph with it. */
  private static final int LONGEST_BODY = 300;

  private final String text;
  private final List<Line> lines;
  private final boolean blankLinesBetweenParagraphs;
  private final List<@Nullable AccountLine> accounts = new ArrayList<>();
  private final boolean[] taken;

  private Posts(String text, List<Line> lines, boolean[] outside) {
    this.text = text;
    this.lines = lines;
    this.taken = outside.clone();
    for (int i = 0; i < lines.size(); i++) {
      accounts.add(
          outside[i] ? null : AccountLine.in(lines.get(i), i == 0 ? null : lines.get(i - 1)));
    }
    this.blankLinesBetweenParagraphs = blankLinesBetweenParagraphs(lines);
  }

  private static boolean blankLinesBetweenParagraphs(List<Line> lines) {
    int ends = 0;
    int apart = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (Math.max(lines.get(i - 1).length(), lines.get(i).length()) > LONGEST_LINE / 2) {
        ends++;
        apart += lines.get(i).apart() ? 1 : 0;
      }
    }
    return 2 * apart > ends;
  }

  /** A post and the lines that are used up by it, the account line included. */
  record Post(Block block, int first, int last) {}

  /**
   * The posts in the order of the text.
   *
   * @param outside lines that are no part of the article
   */
  static List<Post> in(String text, List<Line> lines, boolean[] outside) {
    return new Posts(text, lines, outside).all();
  }

  private List<Post> all() {
    boolean below = timeline();
    List<Post> posts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      AccountLine account = accounts.get(i);
      Post post = account == null ? null : post(i, account, below);
      if (post != null) {
        for (int j = post.first(); j <= post.last(); j++) {
          taken[j] = true;
        }
        posts.add(post);
      }
    }
    return posts;
  }

  /** Of account lines that may belong to either side, whether they head their bodies. */
  private boolean timeline() {
    int heads = 0;
    for (int i = 0; i < lines.size(); i++) {
      AccountLine account = accounts.get(i);
      if (account == null || account.body() != AccountLine.Body.BESIDE) {
        continue;
      }
      boolean last = i + 1 == lines.size() || taken[i + 1];
      boolean first = first(i, account) == 0;
      if (last) {
        heads--;
      } else if (first || lines.get(first(i, account)).apart() != lines.get(i + 1).apart()) {
        heads += first || lines.get(first(i, account)).apart() ? 1 : -1;
      } else {
        Line before = lines.get(first(i, account) - 1);
        heads += before.plain().endsWith(":") || before.length() > LONGEST_LINE ? 1 : 0;
      }
    }
    return heads >= 0;
  }

  /** The account line, or the line with the display name above it. */
  private int first(int i, AccountLine account) {
    return account.account().span().start() < lines.get(i).span().start() ? i - 1 : i;
  }

  private @Nullable Post post(int i, AccountLine account, boolean below) {
    int first = first(i, account);
    Span body = account.bodySpan();
    if (body != null) {
      return made(i, i, account, body);
    }
    if (account.body() == AccountLine.Body.BESIDE && below) {
      if (!isFree(i + 1)) {
        return null;
      }
      int last = lastBelow(i + 1);
      return made(first, last, account, lines.get(i + 1).span().cover(lines.get(last).span()));
    }
    if (!isFree(first - 1)) {
      return null;
    }
    int start = firstAbove(first - 1);
    return made(start, i, account, lines.get(start).span().cover(lines.get(first - 1).span()));
  }

  /** A post of nothing but a link says nothing. */
  private Post made(int first, int last, AccountLine account, Span body) {
    String plain = Line.plain(body.of(text));
    Matcher links = TRAILING.matcher(plain);
    int length =
        (links.find() ? plain.substring(0, links.start()) : plain).stripTrailing().length();
    Block block =
        length == 0
            ? new Block(Block.Kind.FURNITURE, body, null)
            : new Block(
                Block.Kind.POST, new Span(body.start(), body.start() + length), account.account());
    return new Post(block, first, last);
  }

  private boolean isFree(int i) {
    return i >= 0 && i < lines.size() && !taken[i] && accounts.get(i) == null;
  }

  private int firstAbove(int last) {
    int first = last;
    int length = lines.get(last).length();
    while (isFree(first - 1)) {
      Line line = lines.get(first - 1);
      length += line.length();
      if (!belongs(line, lines.get(first).apart(), length)) {
        break;
      }
      first--;
    }
    return first;
  }

  private int lastBelow(int first) {
    int last = first;
    int length = lines.get(first).length();
    while (isFree(last + 1)) {
      Line line = lines.get(last + 1);
      length += line.length();
      if (!belongs(line, line.apart(), length)) {
        break;
      }
      last++;
    }
    return last;
  }

  private boolean belongs(Line line, boolean apart, int lengthWithIt) {
    if (INTRODUCTION.matcher(line.plain()).matches()) {
      return false;
    }
    if (blankLinesBetweenParagraphs && !apart) {
      return true;
    }
    boolean marked = POST_MARK.matcher(line.plain()).find();
    boolean unfinished = !line.endsSentence() && line.length() < LONGEST_LINE / 2;
    return lengthWithIt <= LONGEST_BODY && line.length() <= LONGEST_LINE && (marked || unfinished);
  }
}
