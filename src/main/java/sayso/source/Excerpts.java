package sayso.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sayso.text.Block;
import sayso.text.Name;
import sayso.text.Span;
import sayso.text.Token;

/**
 * Where an article prints an excerpt of another outlet: behind a line that names nothing but the
 * outlet, its writer and that it reports ("From the Gazette:", "The Gazette reports:"), to the line
 * that sends the reader there, or to the end of the quotation; without either for one paragraph.
 */
final class Excerpts {
  private static final Set<String> HEADING =
      Set.of(
          "from", "via", "as", "at", "for", "of", "in", "on", "to", "by", "accord", "write",
          "report", "note", "explain", "say", "tell", "the", "a", "an", "here", "be", "story",
          "article", "column", "piece", "'s", "’s");

  /** Longer lines tell something of their own. */
  private static final int LONGEST_HEADING = 12;

  private static final Pattern SENT_ON =
      Pattern.compile(
          "\\[?\\(?(?:[Rr]ead|[Ss]ee|[Cc]lick)\\b.{0,40}\\b"
              + "(?:rest|more|full|whole|entire|all|here|article|story)\\b.{0,60}");

  private record Excerpt(Span span, Entity outlet) {}

  private final Discourse discourse;
  private final List<Excerpt> excerpts = new ArrayList<>();

  Excerpts(Discourse discourse) {
    this.discourse = discourse;
    List<Block> blocks = discourse.article.blocks();
    for (int i = 0; i + 1 < blocks.size(); i++) {
      Entity outlet = announced(blocks.get(i).span());
      if (outlet != null) {
        Span last = blocks.get(last(i + 1)).span();
        excerpts.add(new Excerpt(blocks.get(i + 1).span().cover(last), outlet));
      }
    }
  }

  /** The outlet whose words stand at {@code offset}; null where they are the article's own. */
  @Nullable Entity outlet(int offset) {
    for (Excerpt excerpt : excerpts) {
      if (excerpt.span().contains(offset)) {
        return excerpt.outlet();
      }
    }
    return null;
  }

  private @Nullable Entity announced(Span line) {
    List<Token> tokens = discourse.words.in(line);
    int last = tokens.size() - 1;
    if (last < 1 || last > LONGEST_HEADING || !tokens.get(last).text().equals(":")) {
      return null;
    }
    for (Token token : tokens.subList(0, last)) {
      Name name = discourse.words.name(token);
      boolean heads =
          name != null || !token.isWord() || PhraseWords.isDay(token) || isHeading(token);
      if (!heads) {
        return null;
      }
    }
    Entity outlet = null;
    for (Map.Entry<Integer, Entity> name :
        discourse.names.byStart().subMap(line.start(), line.end()).entrySet()) {
      outlet = name.getValue().kind == SourceKind.OUTLET ? name.getValue() : outlet;
    }
    return outlet;
  }

  private static boolean isHeading(Token token) {
    return HEADING.contains(token.lemma().toLowerCase(Locale.ROOT))
        || HEADING.contains(PhraseWords.lower(token));
  }

  /** The index of the last block of an excerpt that begins with the one at {@code first}. */
  private int last(int first) {
    List<Block> blocks = discourse.article.blocks();
    String text = discourse.words.text();
    for (int i = first; i < blocks.size(); i++) {
      if (SENT_ON.matcher(blocks.get(i).span().of(text)).matches()) {
        return Math.max(first, i - 1);
      }
    }
    int last = first;
    while (isOpen(blocks.get(last)) && last + 1 < blocks.size() && opens(blocks.get(last + 1))) {
      last++;
    }
    return last;
  }

  /** A quotation of several paragraphs is opened in each and closed in the last alone. */
  private boolean isOpen(Block block) {
    int end = block.span().end() - 1;
    return opens(block) && "\"”".indexOf(discourse.words.text().charAt(end)) < 0;
  }

  private boolean opens(Block block) {
    return "\"“".indexOf(discourse.words.text().charAt(block.span().start())) >= 0;
  }
}
