package sayso.text;

import java.util.List;

/**
 * An article with its layout and its words. Everything is in the order of the text.
 *
 * @param sentences of all blocks but furniture; a sentence never leaves its block
 * @param names proper names, not overlapping
 * @param coreference chains of mentions, empty where the tagger has no coreference
 */
public record TaggedArticle(
    Article article,
    List<Block> blocks,
    List<Sentence> sentences,
    List<Name> names,
    List<List<Span>> coreference) {
  public TaggedArticle {
    blocks = List.copyOf(blocks);
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
    coreference = List.copyOf(coreference);
  }

  public String text() {
    return article.text();
  }

  /** The same with other names. */
  public TaggedArticle withNames(List<Name> others) {
    return new TaggedArticle(article, blocks, sentences, others, coreference);
  }

  /** The sentences that lie in {@code span}. */
  public List<Sentence> sentencesIn(Span span) {
    return sentences.stream().filter(s -> span.contains(s.span())).toList();
  }
}
