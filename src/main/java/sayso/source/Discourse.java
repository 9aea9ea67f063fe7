package sayso.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sayso.text.Block;
import sayso.text.Sentence;
import sayso.text.Span;
import sayso.text.SpanIndex;
import sayso.text.TaggedArticle;
import sayso.text.Token;

/**
 * What a reader knows at each place of an article: who was named or referred to before. It grows
 * while the sources are resolved in the order of the text.
 */
final class Discourse {
  final TaggedArticle article;
  final ArticleWords words;
  final Quotes quotes;
  final NamedEntities names;
  final KnownSources known;

  /** Unnamed ones in the order of their first mention. */
  final List<Entity> unnamed = new ArrayList<>();

  private final Set<Entity> askers = new HashSet<>();

  private final Signatures signatures;
  private final List<Reference> references = new ArrayList<>();
  private final List<Integer> firstVerbs = new ArrayList<>();
  private final SpanIndex<Sentence> sentences;

  Discourse(TaggedArticle article, ArticleWords words, NamedEntities names, KnownSources known) {
    this.article = article;
    this.words = words;
    this.names = names;
    this.known = known;
    quotes = new Quotes(article);
    signatures = new Signatures(article);
    sentences = new SpanIndex<>(article.sentences(), Sentence::span);
    article.sentences().forEach(s -> firstVerbs.add(firstVerb(s.tokens())));
    for (Map.Entry<Integer, Entity> mention : names.byStart().entrySet()) {
      references.add(reference(mention.getValue(), mention.getKey(), false));
    }
  }

  private int firstVerb(List<Token> tokens) {
    for (Token token : tokens) {
      boolean finite =
          token.tag().equals("VBD")
              || token.tag().equals("VBZ")
              || token.tag().equals("VBP")
              || token.tag().equals("MD");
      if (finite && !quotes.contains(token.span().start())) {
        return token.span().start();
      }
    }
    return Integer.MAX_VALUE;
  }

  private Reference reference(Entity entity, int offset, boolean source) {
    int sentence = words.sentence(offset);
    boolean subject = sentence < firstVerbs.size() && offset < firstVerbs.get(sentence);
    return new Reference(
        entity, offset, sentence, paragraphIndex(offset), subject, source, quotes.contains(offset));
  }

  /** Notes that the source mention refers to the entity. */
  void refer(Entity entity, Span mention) {
    entity.mentions.add(mention);
    int from = countBefore(mention.start());
    int to = countBefore(mention.end());
    references.subList(from, to).removeIf(r -> r.entity() == entity);
    references.add(countBefore(mention.start() + 1), reference(entity, mention.start(), true));
  }

  /** Notes that the entity asked somebody. */
  void asks(Entity entity) {
    askers.add(entity);
  }

  /** Whether it is unnamed and asked somebody: "he" behind the question is whoever answers. */
  boolean isAsker(Entity entity, Pronoun pronoun) {
    boolean single = pronoun == Pronoun.HE || pronoun == Pronoun.SHE;
    return single && !entity.named && askers.contains(entity);
  }

  /** Who signed the letter that has {@code offset}, as the line below it stands; null for none. */
  @Nullable Span signature(int offset) {
    return signatures.below(offset);
  }

  /** The block that {@code place} begins in. */
  Span paragraph(Span place) {
    for (Block block : article.blocks()) {
      if (block.span().contains(place.start())) {
        return block.span();
      }
    }
    return place;
  }

  /** The number of the last block that begins at or before {@code offset}. */
  int paragraphIndex(int offset) {
    List<Block> blocks = article.blocks();
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  @Nullable Sentence sentenceAt(int offset) {
    return sentences.overlapping(new Span(offset, offset + 1)).stream().findFirst().orElse(null);
  }

  /** Where the sentence ends that holds {@code offset} or comes next. */
  int sentenceEnd(int offset) {
    return article.sentences().isEmpty()
        ? offset
        : Math.max(offset, article.sentences().get(words.sentence(offset)).span().end());
  }

  /** From now on {@code other} is {@code entity}; what was resolved before keeps to the old one. */
  void join(Entity entity, Entity other) {
    entity.absorb(other);
    unnamed.remove(other);
  }

  /** In the order of the text. */
  List<Reference> before(int offset) {
    return references.subList(0, countBefore(offset));
  }

  private int countBefore(int offset) {
    int low = 0;
    int high = references.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (references.get(middle).offset() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
