package sayso.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import sayso.text.Article;
import sayso.text.Block;
import sayso.text.Sentence;
import sayso.text.Span;
import sayso.text.TaggedArticle;
import sayso.text.Token;

/**
 * A tagged article written by hand: a line a sentence, words as "text/TAG/lemma" or "text/TAG",
 * joined by spaces; an empty line ends a paragraph. "\_" before a word joins it to the one before.
 */
final class TaggedText {
  private TaggedText() {}

  static TaggedArticle of(String... lines) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    int blockStart = 0;
    for (String line : lines) {
      if (line.isEmpty()) {
        blocks.add(paragraph(blockStart, text.length()));
        text.append("\n\n");
        blockStart = text.length();
        continue;
      }
      if (text.length() > blockStart) {
        text.append(' ');
      }
      int start = text.length();
      List<Token> tokens = new ArrayList<>();
      for (String word : line.split(" ", -1)) {
        boolean joined = word.startsWith("_");
        if (text.length() > start && !joined) {
          text.append(' ');
        }
        tokens.add(token(joined ? word.substring(1) : word, text.length()));
        text.append(tokens.get(tokens.size() - 1).text());
      }
      sentences.add(new Sentence(new Span(start, text.length()), tokens, List.of()));
    }
    blocks.add(paragraph(blockStart, text.length()));
    return new TaggedArticle(
        Article.of("test", text.toString()), blocks, sentences, List.of(), List.of());
  }

  /** The span of the first occurrence of {@code words}. */
  static Span span(TaggedArticle article, String words) {
    int start = article.text().indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Block paragraph(int start, int end) {
    return new Block(Block.Kind.PARAGRAPH, new Span(start, end), null);
  }

  private static Token token(String word, int start) {
    String[] fields = word.split("/", -1);
    String lemma = fields.length > 2 ? fields[2] : fields[0].toLowerCase(Locale.ROOT);
    return new Token(new Span(start, start + fields[0].length()), fields[0], fields[1], lemma);
  }
}
