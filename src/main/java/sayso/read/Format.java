package sayso.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The formats of articles, which suffixes and beginnings tell. */
public enum Format {
  TEXT,
  JSONL,
  JSON,
  CSV,
  TSV,
  HTML,
  WARC,
  PARQUET;

  private static final Map<String, Format> SUFFIXES =
      Map.ofEntries(
          Map.entry("txt", TEXT),
          Map.entry("text", TEXT),
          Map.entry("jsonl", JSONL),
          Map.entry("ndjson", JSONL),
          Map.entry("json", JSON),
          Map.entry("csv", CSV),
          Map.entry("tsv", TSV),
          Map.entry("tab", TSV),
          Map.entry("html", HTML),
          Map.entry("htm", HTML),
          Map.entry("xhtml", HTML),
          Map.entry("warc", WARC),
          Map.entry("parquet", PARQUET));

  /** How much of an input tells its format, in bytes. */
  static final int START = 1 << 12;

  private static final Pattern COMPRESSED = Pattern.compile("\\.(gz|zst)$");

  /** Tags that only the head of a page has, after declarations and comments. */
  private static final Pattern PAGE =
      Pattern.compile(
          "(?is)(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*");

  /** An object, or an array of objects. */
  private static final Pattern JSON_START = Pattern.compile("^(?:\\{|\\[\\s*\\{)");

  /** What a file's name says, with or without .gz or .zst; null where it says nothing. */
  static @Nullable Format ofName(String name) {
    String plain = COMPRESSED.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("");
    int dot = plain.lastIndexOf('.');
    return dot < 0 ? null : SUFFIXES.get(plain.substring(dot + 1));
  }

  /**
   * What a decompressed input's first bytes say: text where nothing else is plain.
   *
   * @param fields a table is known by the name of its text's column
   */
  static Format ofStart(byte[] bytes, Fields fields) {
    String start = plain(bytes);
    if (start.startsWith("PAR1")) {
      return PARQUET;
    }
    if (start.startsWith("WARC/")) {
      return WARC;
    }
    if (JSON_START.matcher(start).find()) {
      return ofJson(bytes);
    }
    if (isPage(start)) {
      return HTML;
    }
    String line = start.lines().findFirst().orElse("");
    List<String> columns = List.of(line.replace("\"", "").split("[,;\t|]", -1));
    return columns.size() > 1 && fields.text().isAmong(columns) ? CSV : TEXT;
  }

  /**
   * Whether JSON is one article a line, which files named .json often are. Of a document of another
   * layout the first line ends within an object or array.
   */
  static Format ofJson(byte[] bytes) {
    String start = plain(bytes);
    int end = start.indexOf('\n');
    String line = end < 0 ? start : start.substring(0, end).stripTrailing();
    boolean goesOn =
        end >= 0 && !line.isEmpty() && "{[,".indexOf(line.charAt(line.length() - 1)) >= 0;
    return start.startsWith("[") || goesOn ? JSON : JSONL;
  }

  private static String plain(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "").stripLeading();
  }

  /** Whether a text is a web page's source. */
  static boolean isPage(String text) {
    String start = text.substring(0, Math.min(START, text.length()));
    return PAGE.matcher(start.stripLeading()).matches();
  }
}
