package sayso.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sayso.text.Block;
import sayso.text.Span;
import sayso.text.TaggedArticle;

/**
 * Who wrote which letter of a page of readers' letters: each ends with a line that has nothing but
 * its writer's name or account. One such line alone makes no such page.
 */
final class Signatures {
  private static final Pattern LINE =
      Pattern.compile("(?:\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,3}|@\\w+)\\.?");

  /** A letter has a sentence, a heading or a place has none. */
  private static final Pattern SENTENCE =
      Pattern.compile(".*(?:\\s\\p{Ll}\\S*){4}.*", Pattern.DOTALL);

  private final List<Span> lines = new ArrayList<>();

  Signatures(TaggedArticle article) {
    List<Block> blocks = article.blocks();
    String text = article.text();
    for (int i = 1; i < blocks.size(); i++) {
      Span block = blocks.get(i).span();
      String line = block.of(text);
      if (LINE.matcher(line).matches()
          && isSomebody(line)
          && SENTENCE.matcher(blocks.get(i - 1).span().of(text)).matches()) {
        lines.add(line.endsWith(".") ? new Span(block.start(), block.end() - 1) : block);
      }
    }
  }

  private static boolean isSomebody(String line) {
    return line.startsWith("@") || Gender.ofFirstName(line.split(" ", 2)[0]) != Gender.UNKNOWN;
  }

  /** The line below the letter that has {@code offset}; null where that is in none. */
  @Nullable Span below(int offset) {
    if (lines.size() < 2) {
      return null;
    }
    return lines.stream().filter(line -> line.start() > offset).findFirst().orElse(null);
  }
}
