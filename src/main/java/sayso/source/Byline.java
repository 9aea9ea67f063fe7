package sayso.source;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sayso.text.Block;
import sayso.text.TaggedArticle;

/**
 * Who wrote an article, as a line of its own near its start says ("By Nora Klein"), or a note at
 * its end ("Nora Klein is a columnist of").
 */
final class Byline {
  private static final String NAME = "(\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]*){1,3})";

  private static final Pattern BY =
      Pattern.compile("^(?:By|by|BY)\\s+" + NAME + "(?:\\s*[,|].*)?$");

  private static final Pattern NOTE =
      Pattern.compile(
          "^"
              + NAME
              + ",? (?:is (?:an?|the|editor|senior|political|[\\p{L}’']+['’]s)\\b"
              + ".*(?:editor|columnist|reporter|author|professor|fellow|writer|correspondent)"
              + "|writes\\b|covers\\b|reported from\\b).*$",
          Pattern.DOTALL);

  /** "Nora Klein, who teaches law, is": a note only where the article never named her before. */
  private static final Pattern LAST =
      Pattern.compile("^" + NAME + "(?:, [^.\"”]{3,80},)? is (?:an?|the)?\\b.*$", Pattern.DOTALL);

  private static final int BLOCKS = 5;

  private Byline() {}

  /** Null where no line says so. */
  static @Nullable String of(TaggedArticle article) {
    List<Block> blocks = article.blocks();
    int size = blocks.size();
    String top = match(article, blocks.subList(0, Math.min(BLOCKS, size)), BY);
    if (top != null) {
      return top;
    }
    String note =
        match(article, blocks.subList(Math.max(1, size - BLOCKS), Math.max(1, size)), NOTE);
    return note != null ? note : last(article);
  }

  private static @Nullable String last(TaggedArticle article) {
    List<Block> blocks = article.blocks();
    int size = blocks.size();
    String name = match(article, blocks.subList(Math.max(1, size - 1), Math.max(1, size)), LAST);
    if (name == null) {
      return null;
    }
    String family = name.substring(name.lastIndexOf(' ') + 1);
    int start = blocks.get(size - 1).span().start();
    return article.text().indexOf(family) < start ? null : name;
  }

  private static @Nullable String match(TaggedArticle article, List<Block> blocks, Pattern line) {
    for (Block block : blocks) {
      Matcher matcher = line.matcher(block.span().of(article.text()).strip());
      if (matcher.matches()) {
        return matcher.group(1);
      }
    }
    return null;
  }
}
