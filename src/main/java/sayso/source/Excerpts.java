package sayso.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sayso.text.Block;
import sayso.text.Span;
import sayso.text.TaggedArticle;

/**
 * Where an article gives a passage of somebody's reporting, introduced by a paragraph's last words:
 * "The Herald reports:" before paragraphs in quotation marks, "From the Herald:" before all that
 * follows. Whoever is quoted there is passed on by that reporter.
 */
final class Excerpts {
  private static final String NAME =
      "((?:[Tt]he )?\\p{Lu}[\\p{L}.&’'-]*(?: (?:(?:of|the|and) )?\\p{Lu}[\\p{L}.&’'-]*){0,5})";

  private static final Pattern REPORTS =
      Pattern.compile(
          "(?:^|[.!?”\"] )"
              + NAME
              + " (?:also |later |then )?(?:reports|reported|writes|wrote|reveals|recounts):$");

  private static final Pattern FROM = Pattern.compile("(?:From|Via) " + NAME + ":");

  private static final char NO_BREAK_SPACE = '\u00a0';

  private final List<Excerpt> excerpts = new ArrayList<>();

  /** A passage, and where its reporter is named. */
  private record Excerpt(Span reporter, Span passage) {}

  Excerpts(TaggedArticle article) {
    String text = article.text();
    List<Block> blocks = article.blocks();
    for (int i = 0; i + 1 < blocks.size(); i++) {
      Span block = blocks.get(i).span();
      String paragraph = block.of(text).replace(NO_BREAK_SPACE, ' ');
      int start = blocks.get(i + 1).span().start();
      Matcher from = FROM.matcher(paragraph);
      Matcher reports = REPORTS.matcher(paragraph);
      if (from.matches()) {
        add(block, from, new Span(start, text.length()));
      } else if (reports.find() && isQuoted(blocks.get(i + 1), text)) {
        add(block, reports, new Span(start, quotedUntil(blocks, i + 1, text)));
      }
    }
  }

  private void add(Span block, Matcher name, Span passage) {
    int start = block.start();
    excerpts.add(new Excerpt(new Span(start + name.start(1), start + name.end(1)), passage));
  }

  /** A quotation of several paragraphs opens anew in each. */
  private static int quotedUntil(List<Block> blocks, int first, String text) {
    int last = first;
    while (last + 1 < blocks.size() && isQuoted(blocks.get(last + 1), text)) {
      last++;
    }
    return blocks.get(last).span().end();
  }

  private static boolean isQuoted(Block block, String text) {
    return "\"“„«".indexOf(text.charAt(block.span().start())) >= 0;
  }

  /** Where the reporter is named whose passage has {@code offset}; null where it is in none. */
  @Nullable Span reporter(int offset) {
    return excerpts.stream()
        .filter(excerpt -> excerpt.passage().contains(offset))
        .map(Excerpt::reporter)
        .findFirst()
        .orElse(null);
  }
}
