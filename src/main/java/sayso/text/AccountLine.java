package sayso.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line that says who wrote an embedded post, in the layouts that scraping leaves of the embeds
 * of X, Mastodon, Bluesky, Truth Social and Facebook.
 *
 * @param body where the post's body stands
 * @param bodySpan the body, where it stands on the same line, else null
 */
record AccountLine(Account account, Body body, @Nullable Span bodySpan) {
  enum Body {
    ABOVE,
    /** Above or below: only the neighbouring lines can tell. */
    BESIDE,
    SAME_LINE
  }

  private static final int LONGEST = 200;

  /** No dash in it: that stands between a body and its signature. */
  private static final String NAME = "(?<name>[^\\s—–](?:(?:(?!\\s-+\\s)[^—–]){0,78}?[^\\s—–])?)";

  private static final String HANDLE =
      "(?<handle>@\\w[\\w-]*(?:\\.[\\w-]+)*(?:@[\\w-]+(?:\\.[\\w-]+)+)?)";
  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]*|\\.)";
  private static final String DAY =
      "(?:"
          + String.join(
              "|",
              MONTH + " \\d{1,2}(?:, ?| )\\d{4}",
              "\\d{1,2} " + MONTH + ",? \\d{4}",
              "\\d{4}-\\d\\d-\\d\\d",
              "\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}",
              MONTH + " \\d{1,2}",
              "\\d{1,2} " + MONTH)
          + ")";
  private static final String CLOCK = "\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?";
  private static final String DATE =
      "(?:" + CLOCK + "(?: ·| -|,)? )?" + DAY + "(?:(?:,| at| ·)? " + CLOCK + ")?";
  private static final String AGO =
      "\\d+ ?(?:s|m|h|d|w|mo|y|min|mins|hr|hrs|seconds?|minutes?|hours?|days?|weeks?|months?)"
          + "(?: ago)?|just now|yesterday";

  /** "undefined NAME (@handle) March 4, 2025", "— NAME (@handle)". */
  private static final Pattern SIGNATURE =
      pattern(
          "(?<mark>undefined |[—–-]{1,2} ?)?"
              + NAME
              + " ?\\("
              + HANDLE
              + "\\)(?<date>,? "
              + DATE
              + ")?\\.?");

  /** "BODY — NAME (@handle) March 4, 2025". */
  private static final Pattern TAIL =
      pattern(
          "(?:[—–]|\\s-) ?(?<name>[^\\s—–](?:(?!\\s-+\\s)[^—–]){0,79}?) ?\\("
              + HANDLE
              + "\\) "
              + DATE
              + "(?:</\\w+>)?\\.?$");

  /** "NAME @handle · 3h", "@handle". */
  private static final Pattern HEADER =
      pattern(
          "(?:"
              + NAME
              + " (?:· ?)?)?"
              + HANDLE
              + "(?<date> ?[·•|] ?(?:"
              + DATE
              + "|"
              + AGO
              + "))?");

  private static final Pattern FACEBOOK =
      pattern("posted by " + NAME + " on (?:\\w+day, )?" + DATE);
  private static final Pattern OPENING_TAG = Pattern.compile("^<\\w+[^<>]{0,300}>");

  /** What a display name looks like where nothing but a handle follows it. */
  private static final Pattern CAPITALISED =
      Pattern.compile(
          "[^\\p{Ll}\\s]\\S*(?:\\s+(?:[^\\p{Ll}\\s]\\S*|of|the|for|and|de|van|von|in)){0,6}");

  private static Pattern pattern(String regex) {
    // One space in a pattern stands for any number, since Line puts spaces for what is invisible.
    return Pattern.compile(
        regex.replace(" ?", " *").replaceAll(" (?!\\*)", " +"),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  /**
   * What {@code line} says of a post, or null where it is no account line.
   *
   * @param above the line before it, which may hold the display name of a handle that stands alone
   */
  static @Nullable AccountLine in(Line line, @Nullable Line above) {
    if (line.length() <= LONGEST) {
      Matcher facebook = FACEBOOK.matcher(line.plain());
      if (facebook.matches()) {
        return new AccountLine(account(line, facebook, null), Body.ABOVE, null);
      }
      if (line.plain().indexOf('@') < 0) {
        return null;
      }
      Matcher signature = SIGNATURE.matcher(line.plain());
      if (signature.matches()) {
        boolean signed = signature.group("mark") != null || signature.group("date") != null;
        Account account = account(line, signature, signature.group("handle"));
        return new AccountLine(account, signed ? Body.ABOVE : Body.BESIDE, null);
      }
      Matcher header = HEADER.matcher(line.plain());
      if (header.matches()) {
        return header(line, above, header);
      }
    }
    return signedBody(line);
  }

  private static @Nullable AccountLine header(Line line, @Nullable Line above, Matcher header) {
    String handle = header.group("handle");
    boolean dated = header.group("date") != null;
    String name = header.group("name");
    if (name != null) {
      return dated || CAPITALISED.matcher(name).matches()
          ? new AccountLine(account(line, header, handle), Body.BESIDE, null)
          : null;
    }
    if (above != null && !line.apart() && CAPITALISED.matcher(above.plain()).matches()) {
      Span span = above.span().cover(line.part(header.start("handle"), header.end("handle")));
      return new AccountLine(new Account(above.plain(), handle, span), Body.BESIDE, null);
    }
    return dated ? new AccountLine(account(line, header, handle), Body.BESIDE, null) : null;
  }

  private static @Nullable AccountLine signedBody(Line line) {
    int from = Math.max(0, line.length() - LONGEST);
    Matcher tail = TAIL.matcher(line.plain()).region(from, line.length());
    if (!tail.find()) {
      return null;
    }
    Matcher tag = OPENING_TAG.matcher(line.plain());
    int start = tag.find() ? tag.end() : 0;
    return start < tail.start()
        ? new AccountLine(
            account(line, tail, tail.group("handle")),
            Body.SAME_LINE,
            line.part(start, tail.start()))
        : null;
  }

  /** An account without a display name goes by its handle. */
  private static Account account(Line line, Matcher matcher, @Nullable String handle) {
    String name = matcher.group("name");
    if (name == null) {
      String known = handle == null ? "" : handle;
      Span span = line.part(matcher.start("handle"), matcher.end("handle"));
      return new Account(known.substring(1), known, span);
    }
    int end = handle == null ? matcher.end("name") : matcher.end("handle");
    boolean bracket = handle != null && line.plain().startsWith(")", end);
    Span span = line.part(matcher.start("name"), bracket ? end + 1 : end);
    return new Account(name.strip(), handle, span);
  }
}
