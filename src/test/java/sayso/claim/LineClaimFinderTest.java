package sayso.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import sayso.text.Account;
import sayso.text.Article;
import sayso.text.Block;
import sayso.text.OpenNlpTagger;
import sayso.text.Sentence;
import sayso.text.Span;
import sayso.text.TaggedArticle;
import sayso.text.Tagger;

class LineClaimFinderTest {
  private static final Tagger TAGGER = OpenNlpTagger.load();

  private final ClaimFinder finder = new LineClaimFinder(new RuleClaimFinder());

  @Test
  void aPostIsAClaimOfItsAccount() {
    String text = "Our ferries run on time.\nHarbour Line (@harbourline) May 2, 2024";
    Account account = new Account("Harbour Line", "@harbourline", span(text, "Harbour Line"));
    TaggedArticle article =
        article(text, new Block(Block.Kind.POST, span(text, "Our ferries run on time."), account));
    List<Attribution> found = finder.find(article);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).form()).isEqualTo(Form.POST);
    assertThat(found.get(0).cue()).isEqualTo(Cue.NONE);
    assertThat(found.get(0).contentIn(text)).isEqualTo("Our ferries run on time.");
    assertThat(found.get(0).spans().source()).containsExactly(account.span());
  }

  @Test
  void whatAPostPassesOnIsNestedInIt() {
    String text = "The ferries stop in June, according to two captains.";
    Account account = new Account("News", null, new Span(0, 0));
    TaggedArticle article =
        article(text, new Block(Block.Kind.POST, new Span(0, text.length()), account));
    List<Attribution> found = finder.find(article);
    assertThat(found).hasSize(2);
    assertThat(found.get(1).within()).isEqualTo(found.get(0));
    assertThat(found.get(1).spans().source()).containsExactly(span(text, "two captains"));
  }

  @Test
  void anAttributionInAContentIsNestedInIt() {
    String text = "The union said that the owner had denied that the ferries were unsafe.";
    List<Attribution> found = finder.find(TAGGER.tag(Article.of("test", text)));
    assertThat(found).hasSize(2);
    assertThat(found.get(0).within()).isNull();
    assertThat(found.get(1).within()).isEqualTo(found.get(0));
    assertThat(found.get(1).cue().polarity()).isEqualTo(Cue.Polarity.DENIES);
    assertThat(found.get(1).contentIn(text)).isEqualTo("that the ferries were unsafe");
  }

  @Test
  void headlinesAreReadEvenIfTheOtherFinderDoesNot() {
    String text = "Mayor says ferries are safe";
    TaggedArticle article =
        article(text, new Block(Block.Kind.HEADLINE, new Span(0, text.length()), null));
    List<Attribution> found = new LineClaimFinder(other -> List.of()).find(article);
    assertThat(found).extracting(a -> a.contentIn(text)).containsExactly("ferries are safe");
  }

  @Test
  void furnitureMakesNoClaim() {
    String text = "The editors say your address will not be published.";
    TaggedArticle article =
        article(text, new Block(Block.Kind.FURNITURE, new Span(0, text.length()), null));
    assertThat(finder.find(article)).isEmpty();
  }

  private static Span span(String text, String part) {
    return new Span(text.indexOf(part), text.indexOf(part) + part.length());
  }

  /** Tags a block that the tagger itself takes for a paragraph. */
  private static TaggedArticle article(String text, Block block) {
    TaggedArticle tagged = TAGGER.tag(Article.of("test", text));
    List<Sentence> sentences = new ArrayList<>(tagged.sentences());
    sentences.removeIf(s -> !block.span().contains(s.span()));
    if (block.kind() == Block.Kind.FURNITURE) {
      sentences.clear();
    }
    return new TaggedArticle(tagged.article(), List.of(block), sentences, List.of(), List.of());
  }
}
