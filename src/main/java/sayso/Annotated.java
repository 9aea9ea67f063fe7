package sayso;

import java.util.List;
import java.util.Map;
import sayso.claim.Claim;
import sayso.source.Source;
import sayso.stance.Judgement;
import sayso.stance.Position;
import sayso.text.Article;
import sayso.text.Proposition;

/**
 * An article with all that Sayso found in it: the native format's content.
 *
 * @param propositions the article's own, then the command line's
 * @param stances by claim id, then by proposition id; what a claim is not about is left out
 */
public record Annotated(
    Article article,
    List<Source> sources,
    List<Claim> claims,
    Map<String, Map<String, Judgement>> stances,
    List<Proposition> propositions,
    List<Position> positions) {
  public Annotated {
    sources = List.copyOf(sources);
    claims = List.copyOf(claims);
    stances = Map.copyOf(stances);
    propositions = List.copyOf(propositions);
    positions = List.copyOf(positions);
  }
}
