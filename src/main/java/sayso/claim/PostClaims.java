package sayso.claim;

import java.util.List;
import sayso.text.Account;
import sayso.text.Block;
import sayso.text.TaggedArticle;

/** Finds what embedded posts claim: all of a post's text, by its account, without a cue. */
public final class PostClaims implements ClaimFinder {
  @Override
  public List<Attribution> find(TaggedArticle article) {
    return article.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.POST && block.account() != null)
        .map(PostClaims::claim)
        .toList();
  }

  private static Attribution claim(Block post) {
    Account account = post.account();
    AttributionSpans spans =
        new AttributionSpans(
            account == null ? List.of() : List.of(account.span()), List.of(), List.of(post.span()));
    return new Attribution(spans, Form.POST, Cue.NONE, false, 1, null);
  }
}
